import type { PreparedCapture } from '#domain/annotation/capture.ts';
import { textAt, type Place } from '#domain/annotation/code-points.ts';
import { matchQuotation } from '#domain/annotation/match-quotation.ts';
import { locatorAt } from '#domain/annotation/paragraph.ts';

/** Places of a captured text that are to be quoted. */
interface Passage {
  readonly source: string;
  /** The capture as it is in the archive. */
  readonly text: string;
  readonly capture: PreparedCapture;
  readonly segments: readonly Place[];
  /** The words stand elsewhere too, so that it needs a prefix. */
  readonly isRepeated?: boolean;
}

/**
 * A piece of evidence in YAML, ready to paste under `evidence`, where entries and skeletons have their items: below the key.
 * A JSON string is a double-quoted one of YAML.
 */
export function writeEvidence(passage: Passage): string {
  const { source, text, capture, segments, isRepeated } = passage;
  const words = segments.map((place) => JSON.stringify(textAt(capture.canonical, place)));
  const start = segments[0]?.start ?? 0;
  const locator = locatorAt(text, { start, end: segments.at(-1)?.end ?? start });
  const lines = [
    `- source: ${source}`,
    ...(words.length > 1
      ? ['  quote:', ...words.map((segment) => `  - ${segment}`)]
      : [`  quote: ${words[0]}`]),
    ...(isRepeated ? context(passage) : []),
    ...(locator
      ? [`  locator: { label: ${locator.label}, value: "${locator.value}" } # counted by machine: look`]
      : []),
    '  by: todo',
    '  voice: asserts # TODO',
  ];
  return `${lines.join('\n')}\n`;
}

/** As few words before the passage as tell it from the others, or the words after it where none do. */
function context({ capture, segments }: Passage): string[] {
  const { canonical } = capture;
  const [start, end] = [segments[0]?.start ?? 0, segments.at(-1)?.end ?? 0];
  const before = textAt(canonical, { start: 0, end: start }).trim().split(' ');
  const after = textAt(canonical, { start: end, end: canonical.length }).trim().split(' ');
  const exact = segments.map((place) => textAt(canonical, place));
  for (const count of [3, 6, 12, 24]) {
    const prefix = before.slice(-count).join(' ');
    const suffix = after.slice(0, count).join(' ');
    if (isTold({ prefix })) return [`  prefix: ${JSON.stringify(prefix)}`];
    if (isTold({ suffix })) return [`  suffix: ${JSON.stringify(suffix)}`];
  }
  return ['  prefix: "TODO"'];

  function isTold(beside: { prefix?: string; suffix?: string }): boolean {
    const match = matchQuotation(capture, { segments: exact, ...beside }, { nearest: false });
    return match.tier !== 'failed' && match.segments[0]?.start === start;
  }
}
