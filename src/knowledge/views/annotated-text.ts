import { canonicalise } from '#domain/annotation/canonical-text.ts';
import { indexCodePoints } from '#domain/annotation/code-points.ts';
import type { ViewContext } from './context.ts';
import { quotedText, type QuotationUse } from './quoted-text-view.ts';

/** A stretch of a full text with the claims that quote it; none for what nobody quotes. */
export interface TextPiece {
  /** Offset in code points of the canonical text, which the piece's anchor `at-<start>` carries. */
  readonly start: number;
  readonly text: string;
  readonly uses: readonly QuotationUse[];
}

/** A full text, paragraph by paragraph. Only the private edition has it. */
export type AnnotatedText = readonly (readonly TextPiece[])[];

/**
 * The captured text of a source with its quotations marked in it; `undefined` in the public edition.
 * Paragraphs are the lines of the capture: canonical text joins them by one space, so offsets carry over.
 */
export function annotatedText(context: ViewContext, source: string): AnnotatedText | undefined {
  const capture = context.fullTexts?.get(source);
  if (capture === undefined) return undefined;
  const quoted = quotedText(context, source).pieces.flatMap((piece) =>
    piece.kind === 'quotation' ? [piece] : [],
  );
  const paragraphs: (readonly TextPiece[])[] = [];
  let from = 0;
  for (const line of capture.split('\n')) {
    const text = indexCodePoints(canonicalise(line));
    if (text.length === 0) continue;
    const until = from + text.length;
    const inside = quoted.filter(({ start, end }) => start < until && end > from);
    const cuts = new Set([from, until, ...inside.flatMap(({ start, end }) => [start, end])]);
    const edges = [...cuts].filter((cut) => cut >= from && cut <= until).sort((a, b) => a - b);
    paragraphs.push(
      edges.slice(1).map((end, index) => {
        const start = edges[index] ?? from;
        return {
          start,
          text: text.text.slice(text.toUnit(start - from), text.toUnit(end - from)),
          uses: inside
            .filter((piece) => piece.start <= start && piece.end >= end)
            .flatMap(({ uses }) => uses),
        };
      }),
    );
    from = until + 1;
  }
  return paragraphs;
}
