import { wordsOf } from './words.ts';

/** Two texts, by their places in the list, the earlier first, and how much they have in common, from 0 to 1. */
export interface TextPair {
  readonly one: number;
  readonly other: number;
  readonly share: number;
}

/**
 * A word in more texts than this tells none of them from another: a tenth of them, and of many texts so few that the work for
 * one does not grow with their number.
 */
const mostCommon = (texts: number): number => Math.min(15, Math.max(5, texts / 10));

/**
 * Pairs of texts with much the same words: Dice's coefficient, words weighed by how few of the texts have them (inverse
 * document frequency), case aside. Words that many have count for nothing. Texts of the same words are each a pair with the first of
 * them, which stands for all: otherwise, the more copies of a text, the less would its words count.
 *
 * @param least how much must be common to both
 * @see L. R. Dice, Measures of the Amount of Ecologic Association Between Species, 1945
 * @see K. Spärck Jones, A Statistical Interpretation of Term Specificity and Its Application in Retrieval, 1972
 */
export function alikeTexts(texts: readonly string[], least: number): TextPair[] {
  const all = texts.map((text) => new Set(wordsOf(text.toLowerCase()).map((word) => word.text)));
  const copies = [
    ...Map.groupBy(all.keys(), (place) => [...(all[place] ?? [])].sort().join(' ')).values(),
  ].filter(([first]) => first !== undefined && all[first]?.size);
  const same = copies.flatMap(([first = 0, ...others]) =>
    others.map((other) => ({ one: first, other, share: 1 })),
  );
  const firsts = copies.map(([first = 0]) => first);
  const alike = alikeSets(
    firsts.map((first) => all[first] ?? new Set()),
    least,
  );
  return [
    ...same,
    ...alike.map(({ one, other, share }) => ({ one: firsts[one] ?? 0, other: firsts[other] ?? 0, share })),
  ];
}

/** The same of the words of each text, no two of which have the same. */
function alikeSets(words: readonly ReadonlySet<string>[], least: number): TextPair[] {
  const places = placesOf(words);
  const weights = new Map(
    [...places].map(([word, { length }]) => [word, Math.log(1 + words.length / length)]),
  );
  const whole = words.map((own) => weigh(own, weights));
  return words.flatMap((own, one) => {
    const common = new Map<number, number>();
    for (const word of own)
      for (const other of places.get(word) ?? [])
        if (other > one) common.set(other, (common.get(other) ?? 0) + (weights.get(word) ?? 0));
    return [...common]
      .map(([other, weight]) => ({
        one,
        other,
        share: (2 * weight) / ((whole[one] ?? 0) + (whole[other] ?? 0)),
      }))
      .filter(({ share }) => share >= least);
  });
}

/** In which texts each word is, of those that few texts have. */
function placesOf(words: readonly ReadonlySet<string>[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, own] of words.entries())
    for (const word of own) {
      const known = places.get(word);
      if (known) known.push(place);
      else places.set(word, [place]);
    }
  const most = mostCommon(words.length);
  for (const [word, { length }] of places) if (length > most) places.delete(word);
  return places;
}

function weigh(words: Iterable<string>, weights: ReadonlyMap<string, number>): number {
  let weight = 0;
  for (const word of words) weight += weights.get(word) ?? 0;
  return weight;
}
