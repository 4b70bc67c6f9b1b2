/** What goes into an index: one result. */
export interface PagefindRecord {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  /** Shown with the result; the index itself narrows by nothing. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export interface ReadRecord extends PagefindRecord {
  readonly texts: Texts;
}

/** A record's texts as Pagefind's browser part counts places in them: tokens by their numbers. */
export interface Texts {
  readonly content: readonly number[];
  readonly meta: ReadonlyMap<string, readonly number[]>;
  /** The content as a result shows it. */
  readonly shown: string;
}

/** Languages written without spaces, in whose texts the browser part looks for the ends of words itself. */
export function isUnspaced(language: string): boolean {
  return /^(?:zh|ja|th)\b/.test(language);
}

/** @returns the records, and the distinct tokens in them, numbered as they come */
export function readTexts(
  records: readonly PagefindRecord[],
  language: string,
): { readonly read: readonly ReadRecord[]; readonly tokens: readonly string[] } {
  const numbers = new Map<string, number>();
  const numberOf = (token: string): number => {
    const known = numbers.get(token);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(token, number);
    return number;
  };
  const segmenter = isUnspaced(language) && new Intl.Segmenter(language, { granularity: 'word' });
  const wordsIn = (stretch: string): readonly string[] =>
    segmenter ? Array.from(segmenter.segment(stretch), ({ segment }) => segment) : [stretch];
  const read = records.map((record) => {
    const content = stretchesOf(record.content).map(wordsIn);
    const meta = Object.entries(record.meta).map(
      ([name, text]) => [name, stretchesOf(text).flatMap(wordsIn).map(numberOf)] as const,
    );
    const shown = segmenter
      ? content.map((words) => words.join(endOfWord)).join(` ${endOfWord}`)
      : content.join(' ');
    return { ...record, texts: { content: content.flat().map(numberOf), meta: new Map(meta), shown } };
  });
  return { read, tokens: [...numbers.keys()] };
}

/** White space of Unicode, as Rust splits at it. */
const space = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;
const endOfWord = '\u200b';

/** What stands between spaces. Words that begin with three underscores would be instructions to Pagefind. */
function stretchesOf(text: string): string[] {
  return text
    .replaceAll(endOfWord, '')
    .replace(/_{3,}/g, '__')
    .split(space)
    .filter((stretch) => stretch !== '');
}
