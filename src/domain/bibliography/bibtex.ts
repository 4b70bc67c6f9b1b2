import { fromCslDate } from './csl-date.ts';
import type { CslData, CslDataName } from './csl-data.ts';
import type { CslType } from './csl-item.ts';
import { latexLanguage } from './latex-language.ts';
import { escapeAddress, escapeLatex, protectedTitle } from './latex-text.ts';

type EntryType =
  | 'article'
  | 'book'
  | 'booklet'
  | 'dataset'
  | 'inbook'
  | 'inproceedings'
  | 'inreference'
  | 'misc'
  | 'online'
  | 'report'
  | 'thesis';

/**
 * Entry types of biblatex whose fields its data model defines; for laws and bills it defines none, so they are reports
 * that say by `type` what they are. Classic BibTeX takes a type that it does not know for `@misc`.
 * @see https://ctan.org/pkg/biblatex (manual, 2.1 and 2.2)
 */
const entryTypes: { readonly [Type in CslType]: EntryType } = {
  article: 'online',
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  bill: 'report',
  book: 'book',
  broadcast: 'misc',
  chapter: 'inbook',
  dataset: 'dataset',
  document: 'misc',
  'entry-encyclopedia': 'inreference',
  hearing: 'report',
  interview: 'misc',
  legal_case: 'report',
  legislation: 'report',
  manuscript: 'misc',
  pamphlet: 'booklet',
  'paper-conference': 'inproceedings',
  personal_communication: 'misc',
  post: 'online',
  'post-weblog': 'online',
  regulation: 'report',
  report: 'report',
  software: 'misc',
  speech: 'misc',
  standard: 'report',
  thesis: 'thesis',
  treaty: 'report',
  webpage: 'online',
};

/** Kinds of article that biblatex tells apart by `entrysubtype`. */
const subtypes: { readonly [Type in CslType]?: string } = {
  'article-newspaper': 'newspaper',
  'article-magazine': 'magazine',
};

/** The field that has the body behind a work: a list, whose parts are joined by `and`. */
const imprintFields: { readonly [Type in EntryType]: string | undefined } = {
  article: undefined,
  book: 'publisher',
  booklet: undefined,
  dataset: 'organization',
  inbook: 'publisher',
  inproceedings: 'publisher',
  inreference: 'publisher',
  misc: 'organization',
  online: 'organization',
  report: 'institution',
  thesis: 'institution',
};

/** The field that has the work which the item is part of. */
const containerFields: { readonly [Type in EntryType]?: string } = {
  article: 'journal',
  inbook: 'booktitle',
  inproceedings: 'booktitle',
  inreference: 'booktitle',
};

const hasType: ReadonlySet<EntryType> = new Set<EntryType>(['dataset', 'misc', 'report', 'thesis']);
const hasNumber: ReadonlySet<EntryType> = new Set<EntryType>(['article', 'dataset', 'report']);

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const arxiv = /^arXiv:\s*/i;

/**
 * Items as a BibTeX file that biblatex, classic BibTeX and reference managers read. `date` has the date as far as it is
 * known, `year` and `month` repeat it for classic BibTeX. What an entry type has no field for stands in `note`.
 */
export function toBibtex(items: readonly CslData[]): string {
  return items.map(writeEntry).join('\n');
}

type Field = readonly [name: string, value: string | undefined];

function writeEntry(item: CslData): string {
  const usual = entryTypes[item.type];
  const type = usual === 'online' && item.URL === undefined ? 'misc' : usual;
  const fields = fieldsOf(item, type).filter(([, value]) => value !== undefined);
  return [`@${type}{${item.id},`, ...fields.map(([name, value]) => `  ${name} = ${value},`), '}', ''].join(
    '\n',
  );
}

function fieldsOf(item: CslData, type: EntryType): Field[] {
  const [from] = item.issued?.['date-parts'] ?? [];
  const isPreprint = arxiv.test(item.number ?? '');
  const number = item.issue ?? (isPreprint ? undefined : item.number);
  const language = latexLanguage(item.language);
  const kind = item.genre ?? (type === 'report' ? item.type : undefined);
  return [
    ['author', item.author && braced(item.author.map(writeName).join(' and '))],
    ['title', braced(protectedTitle(item.title))],
    ...placeFields(item, type),
    ['date', item.issued && braced(fromCslDate(item.issued))],
    ['year', from && braced(String(from[0]))],
    ['month', from?.[1] === undefined ? undefined : months[from[1] - 1]],
    ['volume', text(item.volume)],
    ['number', hasNumber.has(type) ? text(number) : undefined],
    ['pages', text(item.page?.replace(/[-–]+/g, '--'))],
    ['edition', text(item.edition)],
    ['type', hasType.has(type) ? text(kind) : undefined],
    ['eprint', isPreprint ? text(item.number?.replace(arxiv, '')) : undefined],
    ['eprinttype', isPreprint ? '{arxiv}' : undefined],
    ['doi', item.DOI && braced(item.DOI)],
    ['url', item.URL && braced(escapeAddress(item.URL))],
    ['urldate', item.accessed && braced(fromCslDate(item.accessed))],
    ['langid', language && braced(language)],
    ['entrysubtype', text(subtypes[item.type])],
    [
      'note',
      sentences([
        hasType.has(type) ? undefined : kind,
        hasNumber.has(type) ? undefined : number,
        imprintFields[type] === undefined ? imprintOf(item).join(', ') : undefined,
        item.note,
      ]),
    ],
  ];
}

/** Where the item stands and who is behind it. What stands on a site has the site among those behind it. */
function placeFields(item: CslData, type: EntryType): Field[] {
  const container = item['container-title'];
  const containerField = containerFields[type];
  const imprintField = imprintFields[type];
  const behind = containerField === undefined ? [container, ...imprintOf(item)] : imprintOf(item);
  const names = [...new Set(behind.filter((name) => name !== undefined))];
  const list = names.map((name) =>
    names.length > 1 || /\sand\s/i.test(name) ? braced(escapeLatex(name)) : escapeLatex(name),
  );
  return [
    [containerField ?? '', containerField && text(container)],
    [imprintField ?? '', imprintField && list.length > 0 ? braced(list.join(' and ')) : undefined],
  ];
}

function imprintOf({ authority, publisher }: CslData): string[] {
  return [...new Set([authority, publisher])].filter((name) => name !== undefined);
}

/**
 * A body's name stands in braces, so that it is not taken apart; so does a family name with nothing but a suffix, which would be
 * taken for the given name.
 */
function writeName(name: CslDataName): string {
  if ('literal' in name) return braced(escapeLatex(name.literal));
  const family = escapeLatex(name.family);
  const particle = name['non-dropping-particle'];
  const last = [particle && escapeLatex(particle), /\s|,/.test(family) ? braced(family) : family]
    .filter(Boolean)
    .join(' ');
  const suffix = name.suffix && escapeLatex(name.suffix);
  if (name.given === undefined) return suffix === undefined ? last : braced(`${last}, ${suffix}`);
  return [last, suffix, escapeLatex(name.given)].filter((part) => part !== undefined).join(', ');
}

function sentences(parts: readonly (string | undefined)[]): string | undefined {
  const said = parts.filter(Boolean).join('. ');
  return said === '' ? undefined : text(said);
}

function text(value: string | undefined): string | undefined {
  return value === undefined ? undefined : braced(escapeLatex(value));
}

function braced(value: string): string {
  return `{${value}}`;
}
