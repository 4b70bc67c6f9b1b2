import type { Evidence, HolderEvidence } from '#schema/evidence.ts';
import type { CollectionName } from '#schema/fields.ts';
import type { PlacedQuotation } from '../quotations.ts';
import { find, type ViewContext } from './context.ts';

/** The id of a piece of evidence on its claim's page, e.g. `evidence-1`. @param index its place, from 0 */
export function evidenceAnchor(index: number): string {
  return `evidence-${index + 1}`;
}

/** The anchor of a quotation on the page of the entry that quotes it, e.g. `#evidence-1`. */
export function passageAnchor(collection: CollectionName, path: PlacedQuotation['path']): string {
  switch (collection) {
    case 'claims':
      return `#${evidenceAnchor(Number(path[1]))}`;
    case 'positions':
      return '#holders';
    case 'sources':
      return '#drift';
    case 'terms':
      return '#senses';
    default:
      return '';
  }
}

/** What a link calls a passage: its number, from 1, and who says it, e.g. `passage 2 (Richard Roe)`. */
export function passageName(
  context: ViewContext,
  evidence: Evidence | HolderEvidence | undefined,
  index: number,
): string {
  const by = evidence && 'by' in evidence ? evidence.by : undefined;
  const speaker = find(context, 'actors', by)?.data.name;
  return `passage ${index + 1}${speaker === undefined ? '' : ` (${speaker})`}`;
}
