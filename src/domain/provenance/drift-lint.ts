import type { Place } from '../annotation/code-points.ts';
import { wordsOf } from '../annotation/words.ts';
import type { DriftKind } from './drift.ts';
import { alignSentences, type Sentence } from './align-sentences.ts';
import {
  conditions,
  functionWords,
  hedges,
  negations,
  numbersIn,
  quantities,
  stemOf,
  verbs,
} from './english-signs.ts';

/** A work, a work that reports it, and the drift already recorded between the two. */
export interface Report {
  /** Canonical text of the reported work. */
  readonly original: string;
  /** Canonical text of the report. */
  readonly report: string;
  readonly recorded: readonly {
    readonly original?: string | undefined;
    readonly report?: string | undefined;
  }[];
}

/** Something for a person to look at; whether it is drift, they decide. */
export interface DriftProposal {
  /** Verbatim sentence of the original; missing for something added. */
  readonly original?: string;
  /** Verbatim sentence of the report; missing for something left out. */
  readonly report?: string;
  readonly kinds: readonly DriftKind[];
  /** What the machine saw, one remark each. */
  readonly signs: readonly string[];
}

/**
 * Sets a report beside the work it reports, sentence by sentence, and proposes where to look: lost hedges, changed
 * numbers, changed negation, changed subject, dropped conditions, changed amounts, passages added or left out. What is
 * recorded already is not proposed again. Made for English; it compares words and understands nothing.
 */
export function lintDrift({ original, report, recorded }: Report): DriftProposal[] {
  const aligned = alignSentences(original, report);
  const vocabulary = new Set(aligned.original.flatMap(({ stems }) => stems));
  const isRecorded = recordedIn({ original, report, recorded });
  const changed = aligned.pairs.flatMap(({ original: from, report: to }): DriftProposal[] => {
    if (isRecorded(from, to)) return [];
    const signs = compareSentences(from.text, to.text, vocabulary);
    const kinds = [...new Set(signs.flatMap(({ kind }) => (kind ? [kind] : [])))];
    return kinds.length > 0
      ? [{ original: from.text, report: to.text, kinds, signs: signs.map(({ text }) => text) }]
      : [];
  });
  const omitted = aligned.onlyOriginal
    .filter((sentence) => !isRecorded(sentence, undefined))
    .map(({ text }): DriftProposal => ({
      original: text,
      kinds: ['omitted'],
      signs: ['nothing like it in the report'],
    }));
  const added = aligned.onlyReport
    .filter((sentence) => !isRecorded(undefined, sentence))
    .map(({ text }): DriftProposal => ({
      report: text,
      kinds: ['added'],
      signs: ['nothing like it in the original'],
    }));
  return [...changed, ...omitted, ...added];
}

interface Sign {
  /** `undefined` for a remark that proposes nothing by itself. */
  readonly kind?: DriftKind;
  readonly text: string;
}

/** What differs between a sentence and its report. @param vocabulary the stems of the whole original */
function compareSentences(original: string, report: string, vocabulary: ReadonlySet<string>): Sign[] {
  return [
    ...compareHedges(original, report),
    ...compareNumbers(original, report),
    ...compareNegation(original, report),
    ...compareConditions(original, report),
    ...compareQuantities(original, report),
    ...compareSubjects(original, report),
    ...onlyInReport(report, vocabulary),
  ];
}

function compareHedges(original: string, report: string): Sign[] {
  return Object.values(hedges).flatMap((family): Sign[] => {
    const [before, after] = [found(original, family), found(report, family)];
    if (before.length > 0 && after.length === 0)
      return [{ kind: 'hedge-dropped', text: `hedge lost: ${list(before)}` }];
    if (before.length === 0 && after.length > 0)
      return [{ kind: 'weakened', text: `hedge added: ${list(after)}` }];
    return [];
  });
}

function compareNumbers(original: string, report: string): Sign[] {
  const [before, after] = [numbersIn(original), numbersIn(report)];
  const lost = before.filter((number) => !after.includes(number));
  const gained = after.filter((number) => !before.includes(number));
  if (lost.length > 0 && gained.length > 0)
    return [{ kind: 'number-changed', text: `numbers changed: ${list(lost)} → ${list(gained)}` }];
  if (gained.length > 0)
    return [{ kind: 'number-changed', text: `number only in the report: ${list(gained)}` }];
  return lost.length > 0 ? [{ kind: 'omitted', text: `number left out: ${list(lost)}` }] : [];
}

/** Two negations cancel out, so only an odd difference is a sign. */
function compareNegation(original: string, report: string): Sign[] {
  const [before, after] = [found(original, negations), found(report, negations)];
  if ((before.length - after.length) % 2 === 0) return [];
  const text = `negation changed: ${list(before) || 'none'} → ${list(after) || 'none'}`;
  return [{ kind: 'mistranslation', text }];
}

function compareConditions(original: string, report: string): Sign[] {
  const [before, after] = [found(original, conditions), found(report, conditions)];
  if (before.length > 0 && after.length === 0)
    return [{ kind: 'scope-changed', text: `condition dropped: ${list(before)}` }];
  if (before.length === 0 && after.length > 0)
    return [{ kind: 'scope-changed', text: `condition added: ${list(after)}` }];
  return [];
}

function compareQuantities(original: string, report: string): Sign[] {
  const [before, after] = [largest(original), largest(report)];
  if (!before || !after || before.rank === after.rank) return [];
  const kind = after.rank > before.rank ? 'strengthened' : 'weakened';
  return [{ kind, text: `amount changed: “${before.text}” → “${after.text}”` }];
}

/** A subject with no content word in common with the other one; pronouns may stand for anybody and are no sign. */
function compareSubjects(original: string, report: string): Sign[] {
  const [before, after] = [subjectOf(original), subjectOf(report)];
  if (before.stems.length === 0 || after.stems.length === 0) return [];
  if (before.stems.some((stem) => after.stems.includes(stem))) return [];
  return [{ kind: 'attribution-changed', text: `subject changed: “${before.text}” → “${after.text}”` }];
}

function onlyInReport(report: string, vocabulary: ReadonlySet<string>): Sign[] {
  const words = contentWords(report).filter((word) => !vocabulary.has(stemOf(word)));
  return words.length > 0 ? [{ text: `words only in the report: ${list(words)}` }] : [];
}

/** Longer than this it is no subject but a clause with a verb that is not on the list. */
const longestSubject = 8;

function subjectOf(sentence: string): { text: string; stems: string[] } {
  const opening = sentence.slice(0, verbs.exec(sentence)?.index ?? 0).trim();
  const words = wordsOf(opening);
  if (words.length > longestSubject) return { text: '', stems: [] };
  return { text: opening, stems: contentWords(opening).map(stemOf) };
}

function contentWords(text: string): string[] {
  return wordsOf(text)
    .map((word) => word.text)
    .filter((word) => !functionWords.has(word.toLowerCase()) && !/^[\d.,-]+$/.test(word));
}

function largest(text: string): { rank: number; text: string } | undefined {
  for (const { rank, pattern } of quantities) {
    const [first] = found(text, pattern);
    if (first !== undefined) return { rank, text: first };
  }
  return undefined;
}

function found(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), ([words]) => words);
}

function list(words: readonly string[]): string {
  return [...new Set(words)].map((word) => `“${word}”`).join(', ');
}

/** Whether a recorded drift has its passage in the sentence, in both where both are given. */
function recordedIn({ original, report, recorded }: Report): (from?: Sentence, to?: Sentence) => boolean {
  const stretches = recorded.map((drift) => ({
    original: stretchOf(original, drift.original),
    report: stretchOf(report, drift.report),
  }));
  return (from, to) =>
    stretches.some(
      (drift) =>
        (!from || (drift.original !== undefined && overlaps(from, drift.original))) &&
        (!to || (drift.report !== undefined && overlaps(to, drift.report))),
    );
}

function stretchOf(text: string, words: string | undefined): Place | undefined {
  const start = words === undefined ? -1 : text.indexOf(words);
  return words === undefined || start === -1 ? undefined : { start, end: start + words.length };
}

function overlaps(a: Place, b: Place): boolean {
  return a.start < b.end && b.start < a.end;
}
