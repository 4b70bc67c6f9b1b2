import type { PreparedCapture } from './capture.ts';
import { findPlaces, hasContext, type Search, type SegmentPlaces, type Tier } from './find-places.ts';
import { describePassage, findNearestPassage, type NearestPassage } from './nearest-passage.ts';
import { canonicaliseQuotation, type Quotation } from './quotation.ts';

/**
 * Why a quotation fails.
 *
 * - `empty`: a segment has no text.
 * - `absent`: a segment is not in the text, not even folded.
 * - `cut-word`: a segment is there only as part of longer words: `legal` in `illegal`.
 * - `out-of-order`: every segment is there, but not in this order.
 * - `gap-too-wide`: in order, but more than `maxGap` code points apart.
 * - `context-differs`: the words are there, but nowhere beside this prefix and suffix.
 * - `ambiguous`: the words are there more than once, and prefix and suffix do not tell which.
 */
export const failureReasons = [
  'empty',
  'absent',
  'cut-word',
  'out-of-order',
  'gap-too-wide',
  'context-differs',
  'ambiguous',
] as const;
export type FailureReason = (typeof failureReasons)[number];

/** The verdict on a quotation. Places are in code points of the canonical capture text. */
export type QuotationMatch = FoundQuotation | FailedQuotation;

export interface FoundQuotation {
  readonly tier: Tier;
  readonly segments: SegmentPlaces;
  /** How often the words occur; more than one when prefix or suffix told the place. At most `maxPlaces`. */
  readonly matches: number;
}

export interface FailedQuotation {
  readonly tier: 'failed';
  readonly reason: FailureReason;
  readonly matches: number;
  /** Index of the segment at fault; for `empty`, `absent` and `cut-word`. */
  readonly segment?: number;
  /** Where the words do stand, the segments of each place by themselves, the first few; for `ambiguous` and `context-differs`. */
  readonly places?: readonly SegmentPlaces[];
  /** What the text has instead of the segment at fault, where something is alike. */
  readonly nearest?: NearestPassage;
}

/** Places named in a failure: enough to find a prefix that tells them apart. */
const maxPlacesNamed = 5;

/**
 * Checks a quotation against the text it is taken from. One changed letter, number, case or word is a failure.
 *
 * @param options.nearest whether a failure looks for the nearest passage, which costs about a millisecond (default yes)
 */
export function matchQuotation(
  capture: PreparedCapture,
  quotation: Quotation,
  { nearest = true }: { readonly nearest?: boolean } = {},
): QuotationMatch {
  const canonical = canonicaliseQuotation(quotation);
  const { segments } = canonical;
  const empty = segments.length === 0 ? 0 : segments.indexOf('');
  if (empty !== -1) return { tier: 'failed', reason: 'empty', matches: 0, segment: empty };
  const exact = matchTier(capture, canonical, 'exact', false);
  return exact.tier === 'failed' ? matchTier(capture, canonical, 'folded', nearest) : exact;
}

function matchTier(
  capture: PreparedCapture,
  quotation: Quotation,
  tier: Tier,
  nearest: boolean,
): QuotationMatch {
  const search = findPlaces(capture, quotation.segments, tier);
  if (!search.found) return failure(capture, quotation, search, nearest);
  const matches = search.places.length;
  const beside = search.places.filter((places) => hasContext(capture, quotation, places, tier));
  const [place, ...others] = beside;
  if (place && others.length === 0) return { tier, segments: place, matches };
  return {
    tier: 'failed',
    reason: place ? 'ambiguous' : 'context-differs',
    matches,
    places: (place ? beside : search.places).slice(0, maxPlacesNamed),
  };
}

function failure(
  capture: PreparedCapture,
  { segments }: Quotation,
  search: Search & { readonly found: false },
  nearest: boolean,
): FailedQuotation {
  const failed = { tier: 'failed', reason: search.reason, matches: 0 } as const;
  if (search.reason !== 'absent' && search.reason !== 'cut-word') return failed;
  const words = segments[search.segment] ?? '';
  const passage = nearest
    ? search.reason === 'absent'
      ? findNearestPassage(capture, words)
      : describePassage(capture, words, search.place)
    : undefined;
  return { ...failed, segment: search.segment, ...(passage && { nearest: passage }) };
}
