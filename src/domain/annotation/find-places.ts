import type { PreparedCapture } from './capture.ts';
import { countWhile, type Place } from './code-points.ts';
import { fold } from './folded-text.ts';
import type { Quotation } from './quotation.ts';
import { cutsWord, widenToWords } from './words.ts';

/** How a quotation agrees with its source: letter for letter, or but for quote marks, dashes, ligatures, spacing. */
export type Tier = 'exact' | 'folded';

/**
 * The most code points left out between two segments. About two paragraphs: a reader still sees both segments on one
 * screen; what stands farther apart is two quotations.
 */
export const maxGap = 1000;

/** No list of places grows longer; it keeps quotations made of very common segments from multiplying without end. */
export const maxPlaces = 1000;

/** Where a quotation's words stand, whatever its prefix and suffix say. */
export type Search =
  | { readonly found: true; readonly places: readonly SegmentPlaces[] }
  | { readonly found: false; readonly reason: 'absent'; readonly segment: number }
  /** Only inside longer words; `place` is the first such passage, widened to whole words. */
  | { readonly found: false; readonly reason: 'cut-word'; readonly segment: number; readonly place: Place }
  | { readonly found: false; readonly reason: 'out-of-order' | 'gap-too-wide' };

/** One place of a quotation: one stretch for each segment, in code points of the canonical text. */
export type SegmentPlaces = readonly Place[];

/**
 * Finds every place where the segments stand in order, at most `maxGap` apart, as whole words. At least one segment is
 * expected, each canonical and not empty.
 */
export function findPlaces(capture: PreparedCapture, segments: readonly string[], tier: Tier): Search {
  const candidates: Place[][] = [];
  for (const [segment, words] of segments.entries()) {
    const { whole, cut } = occurrences(capture, words, tier);
    if (whole.length === 0)
      return cut
        ? { found: false, reason: 'cut-word', segment, place: cut }
        : { found: false, reason: 'absent', segment };
    candidates.push(whole);
  }
  const places = chains(candidates, maxGap);
  if (places.length > 0) return { found: true, places };
  const anywhere = chains(candidates, Number.POSITIVE_INFINITY);
  return { found: false, reason: anywhere.length > 0 ? 'gap-too-wide' : 'out-of-order' };
}

/** Whether the quotation's prefix and suffix, where it has them, stand right beside a place, a space between or not. */
export function hasContext(
  capture: PreparedCapture,
  { prefix, suffix }: Quotation,
  places: SegmentPlaces,
  tier: Tier,
): boolean {
  const { text, toUnit } = capture.canonical;
  const start = toUnit(places[0]?.start ?? 0);
  const end = toUnit(places.at(-1)?.end ?? 0);
  const form = tier === 'exact' ? (part: string) => part : fold;
  return (
    (!prefix ||
      form(text.slice(Math.max(0, start - span(prefix)), start))
        .trimEnd()
        .endsWith(form(prefix))) &&
    (!suffix ||
      form(text.slice(end, end + span(suffix)))
        .trimStart()
        .startsWith(form(suffix)))
  );
}

/** Long enough a stretch to hold `context` in any spelling that folds to the same. */
function span(context: string): number {
  return 2 * context.length + 8;
}

function occurrences(capture: PreparedCapture, words: string, tier: Tier): { whole: Place[]; cut?: Place } {
  const { text, toCodePoint } = capture.canonical;
  const folded = tier === 'folded' ? capture.folded() : undefined;
  const haystack = folded?.text ?? text;
  const needle = folded ? fold(words) : words;
  const toPlace = (start: number, end: number) => ({ start: toCodePoint(start), end: toCodePoint(end) });
  const whole: Place[] = [];
  let cut: Place | undefined;
  for (let at = haystack.indexOf(needle); at !== -1; at = haystack.indexOf(needle, at + 1)) {
    const stretch = { start: at, end: at + needle.length };
    const found = folded ? folded.toCanonical(stretch.start, stretch.end) : stretch;
    if (!found) continue;
    if (!cutsWord(text, found.start, found.end)) whole.push(toPlace(found.start, found.end));
    else if (!cut) {
      const widened = widenToWords(text, found.start, found.end);
      cut = toPlace(widened.start, widened.end);
    }
  }
  return cut ? { whole, cut } : { whole };
}

/** Every way to take one place from each list, in order, none farther than `gap` behind the one before. */
function chains(candidates: readonly (readonly Place[])[], gap: number): SegmentPlaces[] {
  const viable = pruned(candidates, gap);
  const complete: SegmentPlaces[] = [];
  const extend = (chain: SegmentPlaces) => {
    const list = viable[chain.length];
    if (!list) complete.push(chain);
    else
      for (const place of following(list, chain.at(-1), gap)) {
        if (complete.length >= maxPlaces) return;
        extend([...chain, place]);
      }
  };
  extend([]);
  return complete;
}

/** The lists without the places that no chain to the end goes through, so that no attempt is in vain. */
function pruned(candidates: readonly (readonly Place[])[], gap: number): (readonly Place[])[] {
  const viable: (readonly Place[])[] = [];
  for (const list of candidates.toReversed()) {
    const next = viable[0];
    viable.unshift(next ? list.filter((place) => following(next, place, gap).length > 0) : list);
  }
  return viable;
}

function following(list: readonly Place[], previous: Place | undefined, gap: number): readonly Place[] {
  if (!previous) return list;
  const from = countWhile(list.length, (index) => (list[index]?.start ?? 0) < previous.end);
  const until = countWhile(list.length, (index) => (list[index]?.start ?? 0) <= previous.end + gap);
  return list.slice(from, until);
}
