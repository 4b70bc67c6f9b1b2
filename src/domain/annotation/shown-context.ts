import { type CodePointText, type Place, textAt } from './code-points.ts';
import { cutsWord, isInsideWord, wordsOf } from './words.ts';

/** The words right before and after a quotation as far as they may be shown, spaces towards the quotation included. */
export interface ShownContext {
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** No public text holds this many words in a row of a work that may only be quoted. */
export const publicRun = 45;

/** Code points of context on either side at most. */
export const longestShownContext = 32;
/** Of a stretch that nobody quotes, each side may show at most this share: three quarters of every gap stay unpublished. */
const gapShare = 0.125;

/**
 * What a Web Annotation may say of the surroundings of each quotation of one work: receipts are public, and a work that
 * may only be quoted must not be put together again from the edges of its quotations. So a context
 *
 * - is at most 32 code points, in whole words,
 * - takes at most an eighth of the gap it reaches into; what other quotations show anyway does not count,
 * - is left out where it would make, with its quotation, a run of words too long for the public site,
 * - is left out where not everything in it can be seen: captures may hold control characters.
 *
 * @param quotations the places of each quotation's segments; none for one that was not found
 */
export function shownContexts(
  text: CodePointText,
  quotations: readonly (readonly Place[])[],
): readonly ShownContext[] {
  const quoted = mergePlaces(quotations.flat());
  return quotations.map((segments) => {
    const [first, last] = [segments[0], segments.at(-1)];
    if (!first || !last) return {};
    const prefix = contextBefore(text, quoted, first.start);
    const suffix = contextAfter(text, quoted, last.end);
    const longest = Math.max(...segments.map((place) => wordsOf(textAt(text, place)).length));
    if (longest + wordsOf(prefix).length + wordsOf(suffix).length >= publicRun) return {};
    return {
      ...(isVisible(prefix) && prefix && { prefix }),
      ...(isVisible(suffix) && suffix && { suffix }),
    };
  });
}

/** Whether words hold nothing that does not show: control and format characters, breaks, halves of characters, stand-ins. */
export function isVisible(words: string): boolean {
  return !/[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\p{Variation_Selector}\u2028\u2029\uFFFD]/u.test(
    words,
  );
}

/** The stretches that any of the places covers, in order, none touching another. */
export function mergePlaces(places: readonly Place[]): Place[] {
  const merged: Place[] = [];
  for (const { start, end } of places.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else merged.push({ start, end });
  }
  return merged;
}

function contextBefore(text: CodePointText, quoted: readonly Place[], end: number): string {
  const limit = Math.max(0, end - longestShownContext);
  let start = end;
  while (start > limit) {
    const before = quoted.findLast((place) => place.start < start);
    const gap = { start: Math.min(before?.end ?? 0, start), end: start };
    const next = gap.start === gap.end ? (before?.start ?? 0) : gap.start;
    if (gap.start < gap.end && hasWords(text, gap)) {
      start = Math.max(limit, gap.end - shareOf(gap));
      break;
    }
    start = Math.max(limit, next);
  }
  while (start < end && cutsWord(text.text, text.toUnit(start), text.toUnit(end))) start += 1;
  return textAt(text, { start, end }).trimStart();
}

function contextAfter(text: CodePointText, quoted: readonly Place[], start: number): string {
  const limit = Math.min(text.length, start + longestShownContext);
  let end = start;
  while (end < limit) {
    const after = quoted.find((place) => place.end > end);
    const gap = { start: end, end: Math.max(after?.start ?? text.length, end) };
    const next = gap.start === gap.end ? (after?.end ?? text.length) : gap.end;
    if (gap.start < gap.end && hasWords(text, gap)) {
      end = Math.min(limit, gap.start + shareOf(gap));
      break;
    }
    end = Math.min(limit, next);
  }
  const cuts = (): boolean =>
    cutsWord(text.text, text.toUnit(start), text.toUnit(end)) || isInsideWord(text.text, text.toUnit(end));
  while (start < end && cuts()) end -= 1;
  return textAt(text, { start, end }).trimEnd();
}

function hasWords(text: CodePointText, gap: Place): boolean {
  return wordsOf(textAt(text, gap)).length > 0;
}

function shareOf(gap: Place): number {
  return Math.floor((gap.end - gap.start) * gapShare);
}
