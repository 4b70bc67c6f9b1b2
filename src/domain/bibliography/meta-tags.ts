import { invertName, type CslData, type CslDataName } from './csl-data.ts';
import { certainPart, fromCslDate } from './csl-date.ts';
import { hostOf } from './host.ts';
import { zoteroTypes } from './zotero-type.ts';

/** Name and content of a `<meta>`. */
export type MetaTag = readonly [name: string, content: string];

/**
 * An item as tags in a page's head: Highwire's, Dublin Core, PRISM for the name of the publication, and Zotero's item
 * type. Zotero's Embedded Metadata translator makes one whole item of them.
 * @see https://www.zotero.org/support/dev/exposing_metadata
 */
export function metaTags(item: CslData): MetaTag[] {
  const date = item.issued && certainPart(fromCslDate(item.issued));
  const tags: (readonly [string, string | undefined])[] = [
    ['z:itemType', zoteroTypes[item.type]],
    ['citation_title', item.title],
    ...(item.author ?? []).map((name) => ['citation_author', highwireName(name)] as const),
    ['citation_publication_date', date],
    ['citation_public_url', item.URL],
    ['citation_language', item.language],
    ['citation_doi', item.DOI],
    ['citation_volume', item.volume],
    ['citation_issue', item.issue],
    ['citation_publisher', item.publisher ?? item.authority],
    ...(item.type === 'report'
      ? ([
          ['citation_technical_report_institution', item.publisher ?? item.authority],
          ['citation_technical_report_number', item.number],
        ] as const)
      : []),
    // Without it the name of this site would be taken for that of the publication.
    ['prism.publicationName', item['container-title'] ?? item.publisher ?? (item.URL && hostOf(item.URL))],
    ['DC.title', item.title],
    ...(item.author ?? []).map((name) => ['DC.creator', invertName(name)] as const),
    ['DC.date', date],
    ['DC.publisher', item.publisher],
    ['DC.identifier', item.URL],
    ['DC.language', item.language],
  ];
  return tags.filter((tag): tag is MetaTag => tag[1] !== undefined);
}

/**
 * `family, given`. A body or a person of one name ends with a comma: a reader that goes by the comma then takes it whole,
 * where it would otherwise take the last word for a family name. A comma within it becomes a full stop, as libraries write
 * a body and its division.
 */
function highwireName(name: CslDataName): string {
  if ('literal' in name) return `${name.literal.replaceAll(/,\s*/g, '. ')},`;
  return name.given === undefined ? `${invertName(name)},` : invertName(name);
}
