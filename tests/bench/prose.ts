/** A seeded source of numbers, words and sentences. The same seed gives the same text on every machine. */
export interface Prose {
  /** Between 0 and 1. */
  readonly random: () => number;
  readonly chance: (share: number) => boolean;
  /** Both ends included. */
  readonly whole: (from: number, to: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  readonly word: () => string;
  readonly sentence: (words: number) => string;
}

/** Distinct words, drawn by Zipf's law: as many as a corpus of ten thousand claims in English has. */
const vocabularySize = 40_000;

export function prose(seed: number): Prose {
  const random = mulberry32(seed);
  const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const words = vocabulary();
  const reach = cumulated(words.length);
  const total = reach.at(-1) ?? 1;
  const word = (): string => words[firstAbove(reach, random() * total)] as string;
  const sentence = (count: number): string => {
    const text = Array.from({ length: count }, word).join(' ');
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
  };
  return { random, chance: (share) => random() < share, whole, pick, word, sentence };
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Invented words of two to four syllables, short ones first; the commonest are English, so that stemming has work. */
function vocabulary(): readonly string[] {
  const common =
    'the of and a to in that is was for it with as be by on not he this are or his from at which but have an had they you were their one all we can has there been if more when will would who so no evidence claim rule cost model effect market law price trade report study finds shows argues suggests rises falls cuts requires allows'.split(
      ' ',
    );
  const heads = 'b br c cr d dr f fl g gr h j k l m n p pl r s st t tr v w'.split(' ');
  const hearts = 'a e i o u ea ou ai'.split(' ');
  const tails = ['', 'n', 'r', 's', 't', 'l', 'm', 'nd'];
  const random = mulberry32(7);
  const syllable = (): string => {
    const one = (of: readonly string[]): string => of[Math.floor(random() * of.length)] as string;
    return one(heads) + one(hearts) + one(tails);
  };
  const words = new Set(common);
  while (words.size < vocabularySize) {
    const rank = words.size / vocabularySize;
    const length = rank < 0.02 ? 1 : 2 + Math.floor(random() * 2);
    words.add(Array.from({ length }, syllable).join(''));
  }
  return [...words];
}

function cumulated(count: number): Float64Array {
  const reach = new Float64Array(count);
  let sum = 0;
  for (let rank = 0; rank < count; rank++) {
    sum += 1 / (rank + 12) ** 1.02;
    reach[rank] = sum;
  }
  return reach;
}

function firstAbove(reach: Float64Array, value: number): number {
  let [low, high] = [0, reach.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reach[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words of a paragraph of the captured text, as they stand there. */
export function quotationFrom(text: Prose, captures: ReadonlyMap<string, string>, from: string): string {
  const paragraphs = (captures.get(from) ?? '').split('\n');
  const words = text.pick(paragraphs.slice(0, -1)).slice(0, -1).split(' ');
  const start = text.whole(0, 4);
  return words.slice(start, start + text.whole(10, 14)).join(' ');
}
