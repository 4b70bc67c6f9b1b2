import type { LawNumberVariable } from './citation-style.ts';
import type { CslDataName } from './csl-data.ts';
import type { CslType } from './csl-item.ts';
import type { FormattedItem } from './format-citation.ts';

/** An item as the styles have to be given it, so that they print what they ask for. It is for printing alone and goes into no file. */
export function printable(item: FormattedItem, lawNumber: LawNumberVariable): object {
  const { title, author, ...rest } = withNumberOfLaw(withoutRepetition(item), lawNumber);
  const container = rest['container-title'];
  return {
    ...rest,
    // The title of a bill stands first: who brought it in is no author of it.
    ...(author && item.type !== 'bill' && { author: namedAlike(author) }),
    type: container === undefined && parts.has(item.type) ? 'document' : item.type,
    title: keepHostNames(title),
    ...(container !== undefined && { 'container-title': keepHostNames(container) }),
  };
}

/** What is part of something: where nothing says of what, a style would still write "In". */
const parts: ReadonlySet<CslType> = new Set<CslType>(['chapter', 'entry-encyclopedia', 'paper-conference']);

const hostName = /(?<![\p{L}\p{N}.-])(?:[\p{L}\p{N}-]{2,}\.)+\p{Ll}{2,}(?![\p{L}\p{N}-])/gu;

/** The text with words like `example.org` marked to be left in small letters. */
export function keepHostNames(text: string): string {
  return text.replace(hostName, '<span class="nocase">$&</span>');
}

/** Persons and bodies in one list, all taken for persons: the processor would otherwise leave out the comma that the style wants between them. */
function namedAlike(names: readonly CslDataName[]): readonly CslDataName[] {
  const isMixed = names.some((name) => 'literal' in name) && names.some((name) => 'family' in name);
  return isMixed ? names.map((name) => ('literal' in name ? { family: name.literal } : name)) : names;
}

const laws: ReadonlySet<CslType> = new Set<CslType>(['bill', 'legislation', 'regulation']);

/** A bill's number and the body it is before, a law's number, where the style prints them as they are. */
function withNumberOfLaw(item: FormattedItem, variable: LawNumberVariable): FormattedItem {
  if (!laws.has(item.type)) return item;
  const { number, authority, ...rest } = item;
  const body = item.type === 'bill' ? authority?.replace(/^(\d+\w+ Cong)ress$/, '$1.') : undefined;
  const there = variable === 'number' ? undefined : item[variable];
  const counted = number?.replace(/^\d+$/, 'No. $&');
  const printed = [counted, body, there].filter((part) => part !== undefined).join(', ');
  return printed === '' ? rest : { ...rest, [variable]: printed };
}

/**
 * Nothing is said twice: a reference work that nobody signs is not its own author, an author who is also the publisher is
 * named as the author, a site that publishes itself is named once, a number that the title has stands there. Legal styles have no place for what kind of text it is.
 */
function withoutRepetition(item: FormattedItem): FormattedItem {
  const names = (item.author ?? []).map((name) => ('literal' in name ? name.literal : undefined));
  const { author, publisher, number, genre, ...rest } = item;
  const named = [...names, item['container-title']];
  const isUnsigned = item.type === 'entry-encyclopedia' && names.includes(item['container-title']);
  return {
    ...rest,
    ...(author && !isUnsigned && { author }),
    ...(publisher !== undefined && !named.includes(publisher) && { publisher }),
    ...(number !== undefined && !item.title.includes(number) && { number }),
    ...(genre !== undefined && !legalTypes.has(item.type) && { genre }),
  };
}

const legalTypes: ReadonlySet<CslType> = new Set<CslType>([
  'bill',
  'legislation',
  'regulation',
  'treaty',
  'legal_case',
  'hearing',
]);
