import { closest, distance } from 'fastest-levenshtein';
import { type PreparedCapture, type WordIndex, wordKey } from './capture.ts';
import { type Place, textAt } from './code-points.ts';
import { diffWords, type WordChange } from './word-diff.ts';
import { wordsOf } from './words.ts';

/** What a text says instead of the words looked for. */
export interface NearestPassage extends Place {
  readonly text: string;
  /** From the quotation to the passage: `removed` is only in the quotation, `added` only in the text. */
  readonly diff: readonly WordChange[];
}

/** Words looked up, the rarest first: a dozen pin down a sentence, and common words cost most and tell least. */
const maxWords = 12;
/** Positions looked up for each word, so that a word on every page does not make the search slow. */
const maxPositions = 500;
/** Alignments tried as beginning and as end: with words left out or put in, the two differ. */
const maxAlignments = 4;
/** Below this share of equal characters two passages have nothing to do with each other, and no nearest is named. */
const minSimilarity = 0.5;

/**
 * The passage most like the given canonical words, the one with fewest words removed and added; `undefined` when none is
 * alike.
 *
 * First the words vote for where the passage would have to begin, then only the best-supported few are compared, so
 * that a text of any length costs about the same.
 */
export function findNearestPassage(capture: PreparedCapture, words: string): NearestPassage | undefined {
  let best: { passage: NearestPassage; cost: number } | undefined;
  for (const place of likelyPlaces(capture, words)) {
    const passage = describePassage(capture, words, place);
    const cost = changedCharacters(passage.diff);
    if (!best || cost < best.cost) best = { passage, cost };
  }
  return best && isAlike(words, best.passage.text) ? best.passage : undefined;
}

/** A passage of the text beside the words that were looked for. */
export function describePassage(capture: PreparedCapture, words: string, place: Place): NearestPassage {
  const text = textAt(capture.canonical, place);
  return { ...place, text, diff: diffWords(words, text) };
}

function isAlike(words: string, passage: string): boolean {
  return distance(words, passage) <= (1 - minSimilarity) * Math.max(words.length, passage.length);
}

function changedCharacters(diff: readonly WordChange[]): number {
  return diff.reduce((sum, { kind, text }) => (kind === 'same' ? sum : sum + text.length), 0);
}

/** Every stretch that begins at one likely alignment and ends at one, with as many marks at its ends as the words have. */
function likelyPlaces(capture: PreparedCapture, words: string): Place[] {
  const index = capture.words();
  const wanted = wordsOf(words);
  const keys = wanted.map((word) => wordKey(word.text));
  const { text, toCodePoint } = capture.canonical;
  const leading = wanted[0]?.start ?? 0;
  const trailing = words.length - (wanted.at(-1)?.end ?? words.length);
  const alignments = likelyAlignments(index, keys);
  return alignments.flatMap((first) =>
    alignments.flatMap((last) => {
      const opening = index.words[Math.max(0, first)];
      const closing = index.words[Math.min(last + wanted.length, index.words.length) - 1];
      if (!opening || !closing || closing.start < opening.start) return [];
      const start = toCodePoint(withMarksBefore(text, opening.start, leading));
      return [{ start, end: toCodePoint(withMarksAfter(text, closing.end, trailing)) }];
    }),
  );
}

/** Word indices at which the passage would begin, those with most support in one neighbourhood, ascending. */
function likelyAlignments({ positions }: WordIndex, wanted: readonly string[]): number[] {
  const known = wanted
    .map((key, offset) => ({ offset, at: positions.get(key) ?? [] }))
    .filter(({ at }) => at.length > 0);
  const looked = known.length > 0 ? known : misspelt(positions, wanted);
  const votes = new Map<number, number>();
  for (const { offset, at } of looked.sort((a, b) => a.at.length - b.at.length).slice(0, maxWords))
    for (const position of at.slice(0, maxPositions))
      votes.set(position - offset, (votes.get(position - offset) ?? 0) + 1 / at.length);
  return heaviestNeighbourhood(
    [...votes].sort(([a], [b]) => a - b),
    3 + wanted.length / 2,
  )
    .sort(([, a], [, b]) => b - a)
    .slice(0, maxAlignments)
    .map(([alignment]) => alignment)
    .sort((a, b) => a - b);
}

type Vote = readonly [alignment: number, weight: number];

/** The votes, given in ascending order, within the stretch of that width that has most weight. */
function heaviestNeighbourhood(votes: readonly Vote[], width: number): Vote[] {
  let weight = 0;
  let from = 0;
  let best = { weight: 0, from: 0, until: 0 };
  for (const [until, [alignment, added]] of votes.entries()) {
    weight += added;
    for (; (votes[from]?.[0] ?? 0) < alignment - width; from++) weight -= votes[from]?.[1] ?? 0;
    // The margin keeps the earlier of two that differ by rounding only.
    if (weight > best.weight + 1e-9) best = { weight, from, until: until + 1 };
  }
  return votes.slice(best.from, best.until);
}

/** For when no word is in the text as it is: the longest ones as the text may spell them. */
function misspelt(positions: WordIndex['positions'], wanted: readonly string[]) {
  const vocabulary = [...positions.keys()];
  return wanted
    .map((key, offset) => ({ key, offset }))
    .sort((a, b) => b.key.length - a.key.length)
    .slice(0, 3)
    .flatMap(({ key, offset }) => {
      const alike = vocabulary.filter((word) => Math.abs(word.length - key.length) <= 2);
      if (alike.length === 0) return [];
      const word = closest(key, alike);
      return distance(key, word) * 3 <= key.length ? [{ offset, at: positions.get(word) ?? [] }] : [];
    });
}

/** Takes in the marks right before, up to as many characters as the quotation has before its first word. */
function withMarksBefore(text: string, start: number, count: number): number {
  const marks = /[^\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, start - count), start))?.[0] ?? '';
  return start - marks.trimStart().length;
}

function withMarksAfter(text: string, end: number, count: number): number {
  const marks = /^[^\p{L}\p{N}]*/u.exec(text.slice(end, end + count))?.[0] ?? '';
  return end + marks.trimEnd().length;
}
