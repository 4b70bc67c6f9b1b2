import type { Place } from '../annotation/code-points.ts';
import { sentencesOf } from '../annotation/sentences.ts';
import { wordsOf } from '../annotation/words.ts';
import { functionWords, numbersIn, stemOf } from './english-signs.ts';

/** A sentence and where it stands, in UTF-16 units. */
export interface Sentence extends Place {
  readonly text: string;
  /** Its content words, each once, without endings. */
  readonly stems: readonly string[];
}

export interface Alignment {
  /** Sentences that say much the same, in the order of the original. One may be paired with several. */
  readonly pairs: readonly { readonly original: Sentence; readonly report: Sentence }[];
  readonly onlyOriginal: readonly Sentence[];
  readonly onlyReport: readonly Sentence[];
  /** All sentences of the original. */
  readonly original: readonly Sentence[];
}

/** Below this share of the shorter sentence's weight in common, two sentences have nothing to do with each other. */
const leastOverlap = 0.25;
/** So many words in common at least: one rare word is a coincidence. */
const leastShared = 2;
/** A word in more sentences than this tells none of them apart, and would make long works slow. */
const maxHolding = 150;
/** Sentences with fewer content words are headings, buttons and exclamations. */
const leastWords = 3;

/**
 * Pairs each sentence of a report with the sentence of the original it shares most words with, and the other way round,
 * rare words counting more than common ones. Looks words up in an index, so that long works cost little more than short
 * ones.
 */
export function alignSentences(original: string, report: string): Alignment {
  const [before, after] = [read(original), read(report)];
  const weights = weigh([...before, ...after]);
  const chosen = new Map<string, { original: Sentence; report: Sentence }>();
  const choose = (from: Sentence, to: Sentence): void => {
    chosen.set(`${from.start} ${to.start}`, { original: from, report: to });
  };
  const toReport = matcher(after, weights);
  const toOriginal = matcher(before, weights);
  for (const sentence of after) {
    const match = toOriginal(sentence);
    if (match) choose(match, sentence);
  }
  const taken = new Set([...chosen.values()].map(({ original: from }) => from));
  for (const sentence of before) {
    const match = taken.has(sentence) ? undefined : toReport(sentence);
    if (match) choose(sentence, match);
  }
  const pairs = [...chosen.values()].sort(
    (a, b) => a.original.start - b.original.start || a.report.start - b.report.start,
  );
  return {
    pairs,
    onlyOriginal: before.filter((sentence) => !pairs.some((pair) => pair.original === sentence)),
    onlyReport: after.filter((sentence) => !pairs.some((pair) => pair.report === sentence)),
    original: before,
  };
}

/** A report has at least this share of the shorter text's sentences in common with the work. */
const leastPaired = 0.1;

/** Whether two texts have next to nothing in common: the one mentions the other at most, and neither leaves out nor adds anything. */
export function areStrangers({ pairs, original, onlyReport }: Alignment): boolean {
  const inReport = onlyReport.length + new Set(pairs.map(({ report }) => report)).size;
  return pairs.length < leastPaired * Math.min(original.length, inReport);
}

function read(text: string): Sentence[] {
  return sentencesOf(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    const words = wordsOf(sentence.replace(/[-‐‑–](?=\p{L})/gu, ' ')).map((word) => word.text.toLowerCase());
    const stems = new Set([
      ...words.filter((word) => !functionWords.has(word) && !/^\d/.test(word)).map(stemOf),
      ...numbersIn(sentence),
    ]);
    return stems.size < leastWords ? [] : [{ start, end, text: sentence, stems: [...stems] }];
  });
}

/** The rarer a word among the sentences, the more it tells. */
function weigh(sentences: readonly Sentence[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { stems } of sentences) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Map([...counts].map(([stem, count]) => [stem, Math.log(1 + sentences.length / count)]));
}

/** Finds the sentence most like a given one. */
function matcher(
  sentences: readonly Sentence[],
  weights: ReadonlyMap<string, number>,
): (sentence: Sentence) => Sentence | undefined {
  const index = new Map<string, Sentence[]>();
  for (const sentence of sentences)
    for (const stem of sentence.stems) {
      const holding = index.get(stem);
      if (holding) holding.push(sentence);
      else index.set(stem, [sentence]);
    }
  const weightOf = ({ stems }: Sentence): number =>
    stems.reduce((sum, stem) => sum + (weights.get(stem) ?? 0), 0);
  return (sentence) => {
    const shared = new Map<Sentence, { weight: number; count: number }>();
    for (const stem of sentence.stems) {
      const holding = index.get(stem) ?? [];
      if (holding.length > maxHolding) continue;
      for (const candidate of holding) {
        const known = shared.get(candidate) ?? { weight: 0, count: 0 };
        shared.set(candidate, { weight: known.weight + (weights.get(stem) ?? 0), count: known.count + 1 });
      }
    }
    let best: { sentence: Sentence; score: number } | undefined;
    for (const [candidate, { weight, count }] of shared) {
      const score = weight / Math.min(weightOf(sentence), weightOf(candidate));
      if (count >= leastShared && score >= leastOverlap && score > (best?.score ?? 0))
        best = { sentence: candidate, score };
    }
    return best?.sentence;
  };
}
