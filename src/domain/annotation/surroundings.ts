import { type CodePointText, type Place, textAt } from './code-points.ts';

/** Code points of text on either side of a quotation whose hash a receipt holds, the wider first. */
export const contextWindows = [200, 40] as const;
export type ContextWindow = (typeof contextWindows)[number];

/**
 * The text around a quotation as it is hashed: up to `before` code points before its first segment, a line break, up to
 * `after` behind its last. Canonical text has no line breaks, so the two sides cannot run into each other.
 */
export function surroundings(
  text: CodePointText,
  segments: readonly Place[],
  before: number,
  after: number = before,
): string {
  const start = segments[0]?.start ?? 0;
  const end = segments.at(-1)?.end ?? 0;
  const left = textAt(text, { start: Math.max(0, start - before), end: start });
  const right = textAt(text, { start: end, end: Math.min(text.length, end + after) });
  return `${left}\n${right}`;
}
