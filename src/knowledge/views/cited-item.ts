import { spoken } from '#domain/annotation/wording.ts';
import { toCslName, type CslData, type CslDataName } from '#domain/bibliography/csl-data.ts';
import { toCslDate } from '#domain/bibliography/csl-date.ts';
import type { CslType } from '#domain/bibliography/csl-item.ts';
import type { Measure } from '#schema/measure.ts';
import type { Site } from '#schema/site.ts';
import type { Source } from '#schema/source.ts';
import { accountAddresses } from '../account-addresses.ts';
import type { AnyEntry, Entry } from '../entry.ts';
import { knownChange } from '../changes.ts';
import { permalink, urlOf } from '../permalink.ts';
import { collectionNouns } from '../collection-words.ts';
import { find, titleOf, type CitedEdition, type ViewContext } from './context.ts';

/** The collections whose pages say how to cite them. */
export const citedCollections = ['questions', 'positions', 'claims', 'sources', 'measures', 'terms'] as const;
export type CitedCollection = (typeof citedCollections)[number];
export type CitedEntry = { [Name in CitedCollection]: Entry<Name> }[CitedCollection];

export function isCited(entry: AnyEntry): entry is CitedEntry {
  return citedCollections.some((name) => name === entry.collection);
}

/** What citing an entry's page cites: the work for a source or a measure, else the page itself, as an entry of a reference work. */
export function citedItem(context: ViewContext, entry: CitedEntry, edition?: CitedEdition): CslData {
  switch (entry.collection) {
    case 'sources':
      return sourceItem(entry.id, entry.data);
    case 'measures':
      return measureItem(context, entry.id, entry.data, edition);
    default:
      return pageItem(context, entry, edition);
  }
}

/**
 * Our page about an entry, as an entry of a reference work. It bears the day of the edition that is cited; at its live
 * address, the day from which it reads so, and none where nobody knows it: an earlier one would vouch for other words.
 */
export function pageItem(context: ViewContext, entry: CitedEntry, edition?: CitedEdition): CslData {
  const { site } = context.knowledgeBase;
  const day = edition?.date ?? knownChange(context, entry as AnyEntry);
  const issued = day === undefined ? undefined : toCslDate(day);
  return {
    id: `${entry.collection === 'measures' ? 'page-on-' : ''}${collectionNouns[entry.collection].toLowerCase()}-${entry.id}`,
    type: 'entry-encyclopedia',
    title: titleOf(entry).replace(/\.$/, ''),
    author: editorsAsAuthors(site),
    'container-title': site.name,
    // In words: a style takes a bare 2026-11 for a range of numbers and makes ordinals of it.
    ...(edition && { edition: `edition ${edition.label}` }),
    ...(issued && { issued }),
    URL: edition?.url ?? urlOf(context.publication, permalink(entry.collection, entry.id)),
    language: site.language,
  };
}

/**
 * A work under its own name and address. What the record doubts of the title it does not have from the work: it stands in square
 * brackets, as libraries write what they supply. Where we have not read the work, the address of an account is none of it.
 */
export function sourceItem(id: string, source: Source): CslData {
  const { csl, language, doubts } = source;
  const { author, issued, accessed, title, URL, ...rest } = csl;
  const isSupplied = doubts.some(({ about }) => about === 'title');
  const note = noteOn(source);
  const issuedDate = issued === undefined ? undefined : toCslDate(issued);
  const accessedDate = accessed === undefined ? undefined : toCslDate(accessed);
  return {
    id,
    title: isSupplied ? `[${title}]` : title,
    ...present(rest),
    ...(URL !== undefined && !isAddressOfAccount(source) && { URL }),
    ...(author.length > 0 && { author: author.map(toCslName) }),
    ...(issuedDate && { issued: issuedDate }),
    ...(accessedDate && { accessed: accessedDate }),
    language,
    ...(note !== undefined && { note }),
  };
}

function isAddressOfAccount({ addressOf, acquaintance }: Source): boolean {
  return addressOf !== undefined && acquaintance.how === 'through-accounts';
}

const notSeen = 'Work not seen; known only through accounts of it.';

/** What whoever takes a citation over has to know with it: that nobody here saw the work, or that its address is that of a copy. */
function noteOn(source: Source): string | undefined {
  const addressOf = source.addressOf
    ?.replace(/\.$/, '')
    .replace(/^(?:An?|The)\b/, (word) => word.toLowerCase());
  if (source.acquaintance.how !== 'through-accounts')
    return addressOf && `The address leads to ${addressOf}.`;
  const [account] = accountAddresses(source);
  if (account === undefined) return notSeen;
  const what = isAddressOfAccount(source) ? ` (${addressOf})` : '';
  return `Work not seen; known only through accounts of it, such as ${account}${what}.`;
}

/** Who answers for the pages: the editors, or the reference work itself when nobody signs. */
function editorsAsAuthors({ editors, name }: Site): CslDataName[] {
  return (editors.length > 0 ? editors : [name]).map((literal) => ({ literal }));
}

const measureTypes: { readonly [Kind in Measure['kind']]: CslType } = {
  bill: 'bill',
  amendment: 'bill',
  statute: 'legislation',
  memorandum: 'report',
  advisory: 'report',
  rule: 'regulation',
  consultation: 'regulation',
  'agency-action': 'document',
  authority: 'legislation',
};

/** A measure's own citation. Its address is that of the measure, or of our page where no address of it is known. */
function measureItem(context: ViewContext, id: string, measure: Measure, edition?: CitedEdition): CslData {
  const date = measure.versions[0]?.date ?? measure.stages[0]?.date;
  const issued = date === undefined ? undefined : toCslDate(date);
  const author = sponsorsOf(context, measure);
  return {
    id: `measure-${id}`,
    type: measureTypes[measure.kind],
    title: measure.title,
    ...(author.length > 0 && { author }),
    ...(issued && { issued }),
    ...numberOf(measure),
    genre: spoken(measure.kind),
    URL: measure.URL ?? edition?.url ?? urlOf(context.publication, permalink('measures', id)),
    language: context.knowledgeBase.site.language,
    ...(isUnread(measure) && { note: notSeen }),
  };
}

/** Whether none of its texts was read; of a measure without texts there is nothing to read. */
function isUnread({ versions }: Measure): boolean {
  return versions.length > 0 && versions.every(({ known }) => known !== 'read');
}

/**
 * The number, and whose it is. Of a bill that is the assembly before which it lies, if the identifier names it by its count, as in
 * `H.R. 1234 (100th Congress)`: a jurisdiction has many.
 */
function numberOf({ identifier, kind, jurisdiction }: Measure): Pick<CslData, 'number' | 'authority'> {
  const isBill = measureTypes[kind] === 'bill';
  const [, bill, assembly] = (isBill && assemblyBehind.exec(identifier ?? '')) || [];
  const number = bill ?? identifier;
  const authority = isBill ? assembly : jurisdiction;
  return { ...(number !== undefined && { number }), ...(authority !== undefined && { authority }) };
}

const assemblyBehind = /^(.*\S)\s*\((\d+(?:st|nd|rd|th) \p{Lu}[\p{L} ]*)\)$/u;

/** Those who brought it in or wrote it; who joined later is not among a bill's authors. */
function sponsorsOf(context: ViewContext, measure: Measure): CslDataName[] {
  return measure.sponsors
    .filter(({ role }) => /^(?:sponsors?|author|issuing|consulting)\b/i.test(role))
    .flatMap(({ actor: id, name }): CslDataName[] => {
      const actor = find(context, 'actors', id)?.data;
      const [family, given] = actor?.kind === 'person' ? (actor.sortName?.split(/,\s*/) ?? []) : [];
      if (family !== undefined && given !== undefined) return [{ family, given }];
      const literal = actor?.name ?? name;
      return literal === undefined ? [] : [{ literal }];
    });
}

/** An object without the keys that are `undefined`. */
function present<Value extends object>(
  value: Value,
): { [Key in keyof Value]: Exclude<Value[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter((pair) => pair[1] !== undefined)) as never;
}
