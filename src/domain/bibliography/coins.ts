import { fromCslDate } from './csl-date.ts';
import { invertName, readName, type CslData } from './csl-data.ts';
import { zoteroTypes } from './zotero-type.ts';

/**
 * An item as a COinS: the `title` of an empty `<span class="Z3988">`, read by reference managers on lists. Everything is
 * written as Dublin Core, the one format of OpenURL that fits web pages, posts and bills.
 * @see https://web.archive.org/web/20170801000000/http://ocoins.info/
 */
export function toCoins(item: CslData): string {
  const fields: [string, string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rfr_id', 'info:sid/zotero.org:2'],
    ['rft.type', zoteroTypes[item.type]],
    ['rft.title', item.title],
    ...(item.author ?? []).map((name): [string, string] => [
      'rft.creator',
      'literal' in name || name.given === undefined ? readName(name) : invertName(name),
    ]),
    ['rft.source', item['container-title']],
    ['rft.publisher', item.publisher],
    ['rft.date', item.issued && fromCslDate({ 'date-parts': item.issued['date-parts'] }).split('/')[0]],
    ['rft.identifier', item.URL],
    ['rft.language', item.language],
  ];
  return new URLSearchParams(
    fields.filter((field): field is [string, string] => field[1] !== undefined),
  ).toString();
}
