import { canonicaliseQuotation } from '#domain/annotation/quotation.ts';
import { once } from '../once.ts';
import { sourceVerifications, type CheckedQuotation, type SourceVerification } from '../verification.ts';
import { linkTo, type EntryLink, type ViewContext } from './context.ts';
import { passageAnchor } from './passage-link.ts';

/** What is quoted of a work, in the order of the work: its quotations in place and the gaps between them. */
export interface QuotedTextView {
  readonly pieces: readonly QuotedPiece[];
  /** Quotations whose place is not known: unchecked or failed ones. */
  readonly unplaced: readonly UnplacedQuotation[];
  /** Share of the work that is quoted, between 0 and 1; `undefined` without receipt. */
  readonly share: number | undefined;
  /** Length of the work in code points. */
  readonly length: number | undefined;
}

export type QuotedPiece =
  | { readonly kind: 'gap'; readonly start: number; readonly end: number }
  | {
      readonly kind: 'quotation';
      readonly start: number;
      readonly end: number;
      readonly text: string;
      /** Whether it begins before the piece above has ended. */
      readonly overlaps: boolean;
      readonly uses: readonly QuotationUse[];
    };

/** Where a passage is used. */
export interface QuotationUse {
  readonly entry: EntryLink;
  /** The passage on its page, e.g. `/claims/some-claim/#evidence-1`. */
  readonly href: string;
}

export interface UnplacedQuotation {
  readonly segments: readonly string[];
  readonly use: QuotationUse;
}

export function quotedText(context: ViewContext, source: string): QuotedTextView {
  const found = sourceVerifications(context).get(source);
  if (found) return quotedOf(context, found);
  return { pieces: [], unplaced: [], share: undefined, length: lengthOf(context, source) };
}

/** Asked for by each page of the source. */
const quotedOf = once(
  (context: ViewContext, { source, quotations, share }: SourceVerification): QuotedTextView => {
    const length = lengthOf(context, source);
    return {
      pieces: withGaps(inPlace(context, quotations), length),
      unplaced: quotations
        .filter(({ verification }) => !('receipt' in verification))
        .map((quotation) => ({ segments: quotation.quotation.segments, use: useOf(context, quotation) })),
      share,
      length,
    };
  },
);

function lengthOf({ receipts }: ViewContext, source: string): number | undefined {
  return receipts.get(source)?.capture.length;
}

type Quoted = Extract<QuotedPiece, { kind: 'quotation' }>;

/** The segments by place; the same words quoted in several places of the corpus are one piece. */
function inPlace(context: ViewContext, quotations: readonly CheckedQuotation[]): Quoted[] {
  const pieces = new Map<string, Quoted & { readonly uses: QuotationUse[] }>();
  for (const quotation of quotations) {
    const { verification } = quotation;
    if (!('receipt' in verification)) continue;
    const { segments } = canonicaliseQuotation(quotation.quotation);
    for (const [index, { start, end }] of verification.receipt.segments.entries()) {
      const name = `${start}-${end}`;
      const piece = pieces.get(name) ?? {
        kind: 'quotation',
        start,
        end,
        text: segments[index] ?? '',
        overlaps: false,
        uses: [],
      };
      piece.uses.push(useOf(context, quotation));
      pieces.set(name, piece);
    }
  }
  return [...pieces.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

function withGaps(quoted: readonly Quoted[], length: number | undefined): QuotedPiece[] {
  const pieces: QuotedPiece[] = [];
  let reached = 0;
  for (const piece of quoted) {
    // A space between two quotations is no gap.
    if (piece.start > reached + 1) pieces.push({ kind: 'gap', start: reached, end: piece.start });
    pieces.push({ ...piece, overlaps: piece.start < reached });
    reached = Math.max(reached, piece.end);
  }
  if (quoted.length > 0 && length !== undefined && length > reached + 1)
    pieces.push({ kind: 'gap', start: reached, end: length });
  return pieces;
}

function useOf(context: ViewContext, { entry, path }: CheckedQuotation): QuotationUse {
  const link = linkTo(context, entry);
  return { entry: link, href: link.href + passageAnchor(entry.collection, path) };
}
