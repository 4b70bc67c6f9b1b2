import { expect } from 'vitest';
import type { CslData, CslDataName } from '#domain/bibliography/csl-data.ts';
import type { CslType } from '#domain/bibliography/csl-item.ts';
import { fromCslDate } from '#domain/bibliography/csl-date.ts';
import type { ReadItem } from './readers.ts';

/** What a format or its readers cannot carry, named where it is tested. */
export interface Limits {
  /** RIS has one field for a name, taken apart at its commas. */
  readonly namesAsOneField?: boolean;
  /** RIS has one day for a date. */
  readonly firstDayOnly?: boolean;
  /** Types of which only the year is read. */
  readonly yearOnly?: readonly CslType[];
  /** Types of which no author is read. */
  readonly withoutAuthor?: readonly CslType[];
  /** The number of a preprint is not read as one, but made into its address, where it has no other. */
  readonly withoutEprint?: boolean;
}

/** Holds what a reader read against what was written: title, authors in their parts, date, address; names and numbers. */
export function expectNothingLost(
  written: readonly CslData[],
  read: readonly ReadItem[],
  limits: Limits = {},
): void {
  expect(read.length).toBe(written.length);
  const comparable = written.map((item) => ({
    title: item.title,
    authors: limits.withoutAuthor?.includes(item.type)
      ? []
      : (item.author ?? []).map((name) => nameOf(name, limits)),
    date: item.issued && dateOf(item, limits),
    url: item.URL,
  }));
  const isMade = (index: number): boolean =>
    limits.withoutEprint === true &&
    written[index]?.URL === undefined &&
    (written[index]?.number?.startsWith('arXiv:') ?? false);
  const seen = read.map(({ title, authors, date, url }, index) => ({
    title,
    authors: limits.namesAsOneField ? authors.map((name) => name.replaceAll('|', ', ')) : authors,
    date,
    url: isMade(index) ? undefined : url && decodeURI(url),
  }));
  expect(seen).toEqual(comparable.map((item) => ({ ...item, url: item.url && decodeURI(item.url) })));
  for (const [index, item] of written.entries()) {
    const text = read[index]?.text.replaceAll('\\\\', '\\') ?? '';
    const said = [
      item['container-title'],
      item.publisher,
      limits.withoutEprint && item.number?.startsWith('arXiv:')
        ? undefined
        : item.number?.replace(/^arXiv:/, ''),
      item.volume,
      item.genre,
    ];
    expect(said.filter((part) => part !== undefined && !text.includes(part.replaceAll('"', '\\"')))).toEqual(
      [],
    );
  }
}

function nameOf(name: CslDataName, { namesAsOneField }: Limits): string {
  if ('literal' in name) return name.literal;
  const particle = name['non-dropping-particle'];
  if (!namesAsOneField)
    return [...(particle ? [particle] : []), name.family, name.given ?? '', name.suffix ?? '']
      .join('|')
      .replace(/\|+$/, '');
  return [[particle, name.family].filter(Boolean).join(' '), name.given, name.suffix]
    .filter((part) => part !== undefined)
    .join(', ');
}

function dateOf({ issued, type }: CslData, { firstDayOnly, yearOnly }: Limits): string | undefined {
  if (!issued) return undefined;
  const [first, last] = issued['date-parts'];
  if (yearOnly?.includes(type)) return fromCslDate({ 'date-parts': [[first[0]]] });
  return fromCslDate({ 'date-parts': last === undefined || firstDayOnly ? [first] : [first, last] });
}
