import { fromCslDate, type CslDate } from './csl-date.ts';
import { invertName, type CslData } from './csl-data.ts';
import type { CslType } from './csl-item.ts';
import { formatDate } from './edtf.ts';

/**
 * Reference types of RIS.
 * @see https://en.wikipedia.org/wiki/RIS_(file_format)
 */
const types: { readonly [Type in CslType]: string } = {
  article: 'UNPB',
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  bill: 'BILL',
  book: 'BOOK',
  broadcast: 'VIDEO',
  chapter: 'CHAP',
  dataset: 'DATA',
  document: 'GEN',
  'entry-encyclopedia': 'ENCYC',
  hearing: 'HEAR',
  interview: 'GEN',
  legal_case: 'CASE',
  legislation: 'STAT',
  manuscript: 'MANSCPT',
  pamphlet: 'PAMP',
  'paper-conference': 'CPAPER',
  personal_communication: 'PCOMM',
  post: 'ELEC',
  'post-weblog': 'BLOG',
  regulation: 'GOVDOC',
  report: 'RPRT',
  software: 'COMP',
  speech: 'GEN',
  standard: 'STAND',
  thesis: 'THES',
  treaty: 'GEN',
  webpage: 'ELEC',
};

/** Items as a RIS file. Lines end as the format asks, with CR LF. A comma in a body's name cannot be told from `family, given`. */
export function toRis(items: readonly CslData[]): string {
  return items.map((item) => `${recordOf(item).join('\r\n')}\r\n`).join('\r\n');
}

type Line = readonly [tag: string, value: string | undefined];

function recordOf(item: CslData): string[] {
  const [first, last] = item.page?.split(/[-–]+/) ?? [];
  const lines: Line[] = [
    ['TY', types[item.type]],
    ['ID', item.id],
    ...(item.author ?? []).map((name): Line => ['AU', invertName(name)]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PY', item.issued && fourDigits(item.issued['date-parts'][0][0])],
    ['DA', item.issued && writeDate(item.issued)],
    ['PB', item.publisher ?? item.authority],
    ['M1', item.number],
    ['M3', item.genre],
    ['VL', item.volume],
    ['IS', item.issue],
    ['SP', first],
    ['EP', last],
    ['ET', item.edition],
    ['DO', item.DOI],
    ['UR', item.URL],
    ['Y2', item.accessed && writeDate(item.accessed)],
    ['LA', item.language],
    ['N1', item.note],
    ['N1', item.publisher !== undefined && item.authority !== item.publisher ? item.authority : undefined],
  ];
  return [
    ...lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}`])),
    'ER  - ',
  ];
}

/** `YYYY/MM/DD/other`: what is not known is left empty; a range and what is not exact go in words into the last place. */
function writeDate(date: CslDate): string {
  const [from] = date['date-parts'];
  const [year, month, day] = [
    ...from.map((part, index) => (index === 0 ? fourDigits(part) : String(part).padStart(2, '0'))),
    '',
    '',
  ];
  const isExact = date['date-parts'].length === 1 && !date.circa;
  return [year, month, day, isExact ? '' : formatDate(fromCslDate(date))].join('/');
}

function fourDigits(year: number): string {
  return String(year).padStart(4, '0');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
