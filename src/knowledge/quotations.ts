import { toQuotation, type Quotation } from '#domain/annotation/quotation.ts';
import type { Evidence, HolderEvidence } from '#schema/evidence.ts';
import type { AnyEntry } from './entry.ts';

type Path = readonly (string | number)[];

/** A piece of evidence and where in a record it stands. */
export interface PlacedEvidence {
  readonly path: Path;
  readonly evidence: Evidence | HolderEvidence;
}

/** Verbatim words that a record gives, and the source they are taken from. */
export interface PlacedQuotation {
  /** Path to the words. */
  readonly path: Path;
  readonly source: string;
  readonly quotation: Quotation;
}

/** The evidence of a claim, of a position's holders, of a term's senses. */
export function evidenceOf(entry: AnyEntry): PlacedEvidence[] {
  switch (entry.collection) {
    case 'claims':
      return placed(entry.data.evidence, ['evidence']);
    case 'positions':
      return entry.data.holders.flatMap((holder, index) =>
        placed(holder.evidence, ['holders', index, 'evidence']),
      );
    case 'terms':
      return entry.data.senses.flatMap((sense, index) =>
        placed(sense.evidence, ['senses', index, 'evidence']),
      );
    default:
      return [];
  }
}

/** Every verbatim passage of an entry: in its evidence, and both sides of a source's drift. */
export function quotationsOf(entry: AnyEntry): PlacedQuotation[] {
  if (entry.collection === 'sources') {
    return entry.data.drift.flatMap(({ from, original, report }, index) => [
      ...passage(['drift', index, 'original'], from, { quote: original }),
      ...passage(['drift', index, 'report'], entry.id, { quote: report }),
    ]);
  }
  return evidenceOf(entry).flatMap(({ path, evidence }) =>
    passage([...path, 'quote'], evidence.source, evidence),
  );
}

function placed(evidence: readonly (Evidence | HolderEvidence)[], path: Path): PlacedEvidence[] {
  return evidence.map((piece, index) => ({ path: [...path, index], evidence: piece }));
}

function passage(path: Path, source: string, words: Parameters<typeof toQuotation>[0]): PlacedQuotation[] {
  const quotation = toQuotation(words);
  return quotation ? [{ path, source, quotation }] : [];
}
