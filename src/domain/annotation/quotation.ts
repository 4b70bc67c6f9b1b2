import { canonicalise } from './canonical-text.ts';
import type { Sha256 } from './sha256.ts';

/** Words taken from a source: one segment, or several in their order where words between are left out. */
export interface Quotation {
  readonly segments: readonly string[];
  /** Words right before the first segment, to tell this place from others with the same words. */
  readonly prefix?: string;
  /** Words right after the last segment. */
  readonly suffix?: string;
}

/** The quotation of a piece of evidence as an author writes it; `undefined` when there is only a gist. */
export function toQuotation(passage: {
  readonly quote?: string | readonly string[] | undefined;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}): Quotation | undefined {
  if (passage.quote === undefined) return undefined;
  const segments = typeof passage.quote === 'string' ? [passage.quote] : passage.quote;
  return withContext(segments, passage.prefix, passage.suffix);
}

/** The quotation with each part in canonical form; an empty prefix or suffix is the same as none. */
export function canonicaliseQuotation({ segments, prefix, suffix }: Quotation): Quotation {
  return withContext(segments.map(canonicalise), canonicalise(prefix ?? ''), canonicalise(suffix ?? ''));
}

/**
 * Names a quotation by its content, in 16 hexadecimal digits: whoever edits segments, prefix or suffix asks for
 * another key, which no receipt has. White space and character references do not count (see `canonicalise`).
 */
export function quotationKey(quotation: Quotation, sha256: Sha256): string {
  const { segments, prefix, suffix } = canonicaliseQuotation(quotation);
  return sha256(JSON.stringify([segments, prefix ?? '', suffix ?? ''])).slice(0, 16);
}

/** The text whose SHA-256 a receipt holds: the canonical segments, one a line (canonical text has no line breaks). */
export function quotationText(quotation: Quotation): string {
  return quotation.segments.map(canonicalise).join('\n');
}

function withContext(
  segments: readonly string[],
  prefix: string | undefined,
  suffix: string | undefined,
): Quotation {
  return { segments, ...(prefix && { prefix }), ...(suffix && { suffix }) };
}
