import { type CodePointText, type Place, textAt } from './code-points.ts';

/**
 * Selects words by themselves and by what stands right before and after them.
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/**
 * Selects a stretch by its offsets in code points; `start` is in it, `end` is not.
 * @see https://www.w3.org/TR/annotation-model/#text-position-selector
 */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** Code points of context a description gives on either side, more where fewer do not tell two places apart. */
const contextLength = 40;

/** Every place the selector fits, in order: the standard asks for all of them. None for an empty `exact`. */
export function matchTextQuote(text: CodePointText, selector: TextQuoteSelector): Place[] {
  const { exact, prefix = '', suffix = '' } = selector;
  const whole = prefix + exact + suffix;
  const places: Place[] = [];
  if (exact === '') return places;
  for (let at = text.text.indexOf(whole); at !== -1; at = text.text.indexOf(whole, at + 1)) {
    const start = at + prefix.length;
    places.push({ start: text.toCodePoint(start), end: text.toCodePoint(start + exact.length) });
  }
  return places;
}

/** The selector that fits this place and no other. */
export function describeTextQuote(text: CodePointText, place: Place): TextQuoteSelector {
  for (let length = contextLength; ; length *= 2) {
    const selector = withContext(text, place, length);
    if (length >= text.length || matchTextQuote(text, selector).length === 1) return selector;
  }
}

/** The place of the selector; `undefined` when the text is too short for it or it selects nothing. */
export function matchTextPosition(
  text: CodePointText,
  { start, end }: TextPositionSelector,
): Place | undefined {
  return 0 <= start && start < end && end <= text.length ? { start, end } : undefined;
}

/** The selector of a place. */
export function describeTextPosition({ start, end }: Place): TextPositionSelector {
  return { type: 'TextPositionSelector', start, end };
}

function withContext(text: CodePointText, { start, end }: Place, length: number): TextQuoteSelector {
  const prefix = textAt(text, { start: Math.max(0, start - length), end: start });
  const suffix = textAt(text, { start: end, end: Math.min(text.length, end + length) });
  return {
    type: 'TextQuoteSelector',
    exact: textAt(text, { start, end }),
    ...(prefix && { prefix }),
    ...(suffix && { suffix }),
  };
}
