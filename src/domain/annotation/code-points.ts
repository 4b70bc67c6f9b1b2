/**
 * A text that can be addressed by code points.
 *
 * JavaScript counts UTF-16 units, the W3C Text Position Selector counts code points; they differ after the first
 * character beyond U+FFFF.
 * @see https://www.w3.org/TR/annotation-model/#text-position-selector
 */
export interface CodePointText {
  readonly text: string;
  /** Length in code points. */
  readonly length: number;
  /** Code-point offset of a UTF-16 offset; one inside a surrogate pair counts as the end of the pair's character. */
  toCodePoint(unit: number): number;
  /** UTF-16 offset of a code-point offset. */
  toUnit(codePoint: number): number;
}

/** A stretch of a text in code points: `start` is in it, `end` is not. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Indexes a text once, so that each conversion costs a binary search over its surrogate pairs only. */
export function indexCodePoints(text: string): CodePointText {
  const pairs = Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), (match) => match.index);
  return {
    text,
    length: text.length - pairs.length,
    toCodePoint: (unit) => unit - countWhile(pairs.length, (i) => (pairs[i] ?? 0) < unit),
    toUnit: (codePoint) => codePoint + countWhile(pairs.length, (i) => (pairs[i] ?? 0) - i < codePoint),
  };
}

/** The words of a place. */
export function textAt(text: CodePointText, place: Place): string {
  return text.text.slice(text.toUnit(place.start), text.toUnit(place.end));
}

/** How many of `length` items, sorted so that those that hold come first, hold. */
export function countWhile(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
