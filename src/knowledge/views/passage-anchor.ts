import type { CollectionName } from '#schema/fields.ts';
import type { PlacedQuotation } from '../quotations.ts';

/** The anchor of a quotation on the page of the entry that quotes it, e.g. `#evidence-1`. */
export function passageAnchor(collection: CollectionName, path: PlacedQuotation['path']): string {
  switch (collection) {
    case 'claims':
      return `#evidence-${Number(path[1]) + 1}`;
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
