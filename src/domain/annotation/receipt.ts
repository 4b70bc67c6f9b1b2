import { canonicaliser } from './canonical-text.ts';
import { type PreparedCapture, prepareCapture } from './capture.ts';
import type { Place } from './code-points.ts';
import type { Tier } from './find-places.ts';
import { type FailureReason, matchQuotation, type QuotationMatch } from './match-quotation.ts';
import { type Quotation, quotationKey, quotationText } from './quotation.ts';
import type { Sha256 } from './sha256.ts';
import type { ShownContext } from './shown-context.ts';
import { surroundings } from './surroundings.ts';

/** What checking a source's quotations against its capture gave: the file `content/receipts/<source>.json`. */
export interface Receipt {
  /** Id of the source. */
  readonly source: string;
  /** The version of the canonical text that the offsets and hashes are about. */
  readonly canonicaliser: string;
  readonly capture: CaptureRecord;
  /** One for each quotation, by `quotationKey`: hashes and numbers, no words. */
  readonly quotations: Readonly<Record<string, QuotationReceipt>>;
  /** The few words around verified quotations that Web Annotations need, by `quotationKey` (see `shownContexts`). */
  readonly contexts?: Readonly<Record<string, ShownContext>> | undefined;
}

export interface CaptureRecord {
  /** Of the captured text as it is in the archive (UTF-8): what `sha256sum` prints for the file. */
  readonly sha256: string;
  /** Of the canonical text, in code points. */
  readonly length: number;
  /** Day the text was captured, `YYYY-MM-DD`; `null` when nobody wrote it down. */
  readonly capturedOn: string | null;
}

export type QuotationReceipt = VerifiedReceipt | FailedReceipt;

export interface VerifiedReceipt {
  readonly tier: Tier;
  /** One place for each segment, in code points of the canonical text. */
  readonly segments: readonly Place[];
  /** How often the words occur in the capture. */
  readonly matches: number;
  /** Of the canonical quotation (`quotationText`). */
  readonly sha256: string;
  /** Of the 40 code points before and after (`surroundings`). */
  readonly context40: string;
  /** Of the 200 code points before and after. */
  readonly context200: string;
}

export interface FailedReceipt {
  readonly tier: 'failed';
  readonly reason: FailureReason;
  readonly matches: number;
  readonly sha256: string;
}

/** A captured text and the quotations to check against it. */
export interface CaptureToCheck {
  readonly source: string;
  /** As it is in the archive. */
  readonly text: string;
  readonly capturedOn: string | null;
  readonly quotations: readonly Quotation[];
}

/**
 * Checks the quotations and writes down what was found. `matches` has the verdict on each quotation, in their order.
 *
 * @param options.nearest whether failures look for the nearest passage (default yes)
 */
export function makeReceipt(
  { source, text, capturedOn, quotations }: CaptureToCheck,
  sha256: Sha256,
  options: { readonly nearest?: boolean } = {},
): { readonly receipt: Receipt; readonly matches: readonly QuotationMatch[] } {
  const capture = prepareCapture(text);
  const matches = quotations.map((quotation) => matchQuotation(capture, quotation, options));
  const entries = quotations.map((quotation, index) => {
    const match = matches[index] as QuotationMatch;
    return [quotationKey(quotation, sha256), receiptOf(capture, quotation, match, sha256)] as const;
  });
  return {
    receipt: {
      source,
      canonicaliser,
      capture: { sha256: sha256(text), length: capture.canonical.length, capturedOn },
      quotations: Object.fromEntries(entries),
    },
    matches,
  };
}

/** The receipt as the text of its file. Keys are sorted, so that the same receipt is the same bytes. */
export function formatReceipt(receipt: Receipt): string {
  const sorted = (_key: string, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return `${JSON.stringify(receipt, sorted, 2)}\n`;
}

function receiptOf(
  capture: PreparedCapture,
  quotation: Quotation,
  match: QuotationMatch,
  sha256: Sha256,
): QuotationReceipt {
  const ofQuotation = sha256(quotationText(quotation));
  if (match.tier === 'failed')
    return { tier: 'failed', reason: match.reason, matches: match.matches, sha256: ofQuotation };
  const { tier, segments, matches } = match;
  return {
    tier,
    segments,
    matches,
    sha256: ofQuotation,
    context40: sha256(surroundings(capture.canonical, segments, 40)),
    context200: sha256(surroundings(capture.canonical, segments, 200)),
  };
}
