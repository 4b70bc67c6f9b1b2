import { prepareCapture } from './capture.ts';
import type { CodePointText } from './code-points.ts';
import { findPlaces, type SegmentPlaces } from './find-places.ts';
import { type FailedQuotation, matchQuotation } from './match-quotation.ts';
import { canonicaliseQuotation, type Quotation } from './quotation.ts';
import type { VerifiedReceipt } from './receipt.ts';
import type { AsyncSha256 } from './sha256.ts';
import { type ContextWindow, contextWindows, surroundings } from './surroundings.ts';

/**
 * What a reader's own copy of a source says about a quotation.
 *
 * - `same-context`: letter for letter, and what stands around it is what stood around it when we checked; `window` is
 *   the wider of the windows that agree.
 * - `other-context`: letter for letter, but around it stands something else.
 * - `folded`: only after folding; with `window` where the context agrees.
 * - `unknown-context`: it is there, but there is no receipt to compare the context with.
 * - `not-found`: with the reason and the nearest passage.
 */
export type PastedCheck =
  | { readonly kind: 'same-context'; readonly window: ContextWindow }
  | { readonly kind: 'other-context' | 'unknown-context' }
  | { readonly kind: 'folded'; readonly window?: ContextWindow }
  | { readonly kind: 'not-found'; readonly failure: FailedQuotation };

/** The receipt of the quotation and the length of the capture it is about: hashes and numbers, no text. */
export interface ContextReceipt {
  readonly quotation: VerifiedReceipt;
  readonly captureLength: number;
}

/**
 * Looks for a quotation in a pasted text. A copy that repeats the words (a pull quote) does no harm: any place counts,
 * one in the same context first; so prefix and suffix, which tell places apart, are not needed here.
 */
export async function checkPasted(
  pasted: string,
  quotation: Quotation,
  receipt: ContextReceipt | undefined,
  sha256: AsyncSha256,
): Promise<PastedCheck> {
  const capture = prepareCapture(pasted);
  const { segments } = canonicaliseQuotation(quotation);
  const match = matchQuotation(capture, { segments });
  if (match.tier === 'failed' && match.reason !== 'ambiguous') return { kind: 'not-found', failure: match };
  const exact = findPlaces(capture, segments, 'exact');
  const search = exact.found ? exact : findPlaces(capture, segments, 'folded');
  const places = search.found ? search.places : [];
  const window = receipt && (await agreeingWindow(capture.canonical, places, receipt, sha256));
  if (!exact.found) return { kind: 'folded', ...(window && { window }) };
  if (!receipt) return { kind: 'unknown-context' };
  return window ? { kind: 'same-context', window } : { kind: 'other-context' };
}

/** The widest window in which some place agrees with the receipt. */
async function agreeingWindow(
  text: CodePointText,
  places: readonly SegmentPlaces[],
  { quotation, captureLength }: ContextReceipt,
  sha256: AsyncSha256,
): Promise<ContextWindow | undefined> {
  const start = quotation.segments[0]?.start ?? 0;
  const end = quotation.segments.at(-1)?.end ?? 0;
  for (const window of contextWindows)
    for (const place of places) {
      // Near an end of the capture less was hashed than the window is wide; the copy may go on where the capture ends.
      const around = surroundings(
        text,
        place,
        Math.min(window, start),
        Math.min(window, captureLength - end),
      );
      if ((await sha256(around)) === quotation[`context${window}`]) return window;
    }
  return undefined;
}
