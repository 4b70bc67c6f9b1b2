import { canonicalise } from './canonical-text.ts';
import { indexCodePoints, type Place } from './code-points.ts';
import type { Locator, LocatorLabel } from './locator.ts';

/** A paragraph or list item of a captured text, in code points of its canonical form. */
export interface TextPart extends Place {
  readonly label: Extract<LocatorLabel, 'paragraph' | 'item'>;
  /** Counted from 1 for each label. */
  readonly number: number;
}

const item = /^\s*(?:[•◦▪‣·*–-]|\d{1,3}[.)])\s+\S/;

/** Lines up to this long that end without a mark are taken for headings, bylines or buttons. */
const longestHeading = 100;

/**
 * The paragraphs and list items of a text, one a line, headings left out. What is a heading is a guess, so a count is a
 * proposal to the author, not a fact.
 */
export function textParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  const counts = { paragraph: 0, item: 0 };
  let start = 0;
  for (const line of text.split(/\r?\n/)) {
    const canonical = canonicalise(line);
    if (canonical === '') continue;
    const end = start + indexCodePoints(canonical).length;
    const label = item.test(line) ? 'item' : isHeading(canonical) ? undefined : 'paragraph';
    if (label) {
      counts[label] += 1;
      parts.push({ label, number: counts[label], start, end });
    }
    // In the canonical text of the whole, one space stands for the line break.
    start = end + 1;
  }
  return parts;
}

/** Where in the text a place stands; `undefined` when it begins outside paragraphs and items. */
export function locatorAt(text: string, place: Place): Locator | undefined {
  const parts = textParts(text);
  const first = parts.find(({ start, end }) => start <= place.start && place.start < end);
  if (!first) return undefined;
  const last = parts.findLast(({ label, start }) => label === first.label && start < place.end) ?? first;
  const value = last.number > first.number ? `${first.number}-${last.number}` : String(first.number);
  return { label: first.label, value };
}

function isHeading(line: string): boolean {
  return line.length <= longestHeading && !/[.?!…:;,)\]"'”’]$/.test(line);
}
