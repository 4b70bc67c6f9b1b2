import { describe, expect, test } from 'vitest';
import type { CslData } from '#domain/bibliography/csl-data.ts';
import { certainPart, fromCslDate } from '#domain/bibliography/csl-date.ts';
import { parseDate } from '#domain/bibliography/edtf.ts';
import { metaTags } from '#domain/bibliography/meta-tags.ts';
import { zoteroTypes } from '#domain/bibliography/zotero-type.ts';
import { citationsOf, debates } from './debate-items.ts';
import { hardItems } from './hard-items.ts';
import { readAsZotero } from './read-as-zotero.ts';

describe.each(debates)('the tags of every page of $name', ({ context }) => {
  const pages = citationsOf(context).map(({ item }) => ({ item, saved: readAsZotero(metaTags(item)) }));

  test('make one item with the type, title and address that were meant', () => {
    for (const { item, saved } of pages) {
      expect(saved).toMatchObject({ itemType: zoteroTypes[item.type], title: item.title });
      expect(saved.url).toBe(item.URL);
    }
  });

  test('have every author, none taken apart', () => {
    for (const { item, saved } of pages) expect(saved.creators.length).toBe(item.author?.length ?? 0);
  });

  test('have a date that is one, where there is one for certain', () => {
    for (const { item, saved } of pages) {
      const known = item.issued && certainPart(fromCslDate(item.issued));
      expect(saved.date).toBe(known);
      if (known !== undefined) expect(parseDate(known)).toMatchObject({ approximate: false });
    }
  });

  test('never take this site for the publication of a work with an address', () => {
    const works = pages.filter(({ item }) => item.type !== 'entry-encyclopedia' && item.URL !== undefined);
    for (const { saved } of works) expect(saved.publicationTitle).toBeDefined();
  });
});

test.each([
  ['names of all scripts', ['Çelik, Gülşah', '中村, 太郎', 'Достоевский, Фёдор', 'Ó Súilleabháin, Pádraig']],
  ['names in parts', ['van den Berg, Jan', 'King, Martin Luther', 'Gudibande', 'Beurer-Kellner, Luca']],
  [
    'bodies as authors',
    ['Procter & Gamble', 'Institute for Tea and Milk', 'Department of Cups. Bureau of Saucers'],
  ],
])('authors are saved in their parts: %s', (name, creators) => {
  expect(readAsZotero(metaTags(hardItems[name] as never)).creators).toEqual(creators);
});

test('the tags of a journal article say all that is known of it', () => {
  const article = hardItems['names of all scripts'] as CslData;
  const author = [{ family: 'Çelik', given: 'Gülşah' }, { family: 'Gudibande' }];
  expect(metaTags({ ...article, author, publisher: 'Fixture Press' })).toEqual([
    ['z:itemType', 'journalArticle'],
    ['citation_title', 'Čaj, 茶, чай, چای and ชา: ein Überblick'],
    ['citation_author', 'Çelik, Gülşah'],
    ['citation_author', 'Gudibande,'],
    ['citation_publication_date', '2026-04-03'],
    ['citation_public_url', 'https://example.org/čaj'],
    ['citation_language', 'en'],
    ['citation_doi', '10.1000/182'],
    ['citation_volume', '12'],
    ['citation_issue', '3'],
    ['citation_publisher', 'Fixture Press'],
    ['prism.publicationName', 'Žurnal'],
    ['DC.title', 'Čaj, 茶, чай, چای and ชา: ein Überblick'],
    ['DC.creator', 'Çelik, Gülşah'],
    ['DC.creator', 'Gudibande'],
    ['DC.date', '2026-04-03'],
    ['DC.publisher', 'Fixture Press'],
    ['DC.identifier', 'https://example.org/čaj'],
    ['DC.language', 'en'],
  ]);
});

test('the tags of a report name the body that issued it, and its number', () => {
  const { type, ...report } = hardItems['bodies as authors'] as CslData;
  const ofReport = (item: CslData) =>
    metaTags(item).filter(([name]) => name.startsWith('citation_technical_report'));
  expect(ofReport({ type, ...report })).toEqual([
    ['citation_technical_report_institution', 'Department of Cups'],
    ['citation_technical_report_number', 'TR_7'],
  ]);
  expect(ofReport({ ...report, type: 'book' })).toEqual([]);
});

test('the publication is the work that an item is part of, else its publisher, else its site', () => {
  const publication = (item: Partial<CslData>) =>
    readAsZotero(
      metaTags({ id: 'a', type: 'webpage', title: 'A', URL: 'https://www.example.org/a', ...item }),
    ).publicationTitle;
  expect(publication({ 'container-title': 'Notes', publisher: 'Press' })).toBe('Notes');
  expect(publication({ publisher: 'Press' })).toBe('Press');
  expect(publication({})).toBe('example.org');
});

test('what was published in about a year has no date that programs would take for its own', () => {
  const tags = metaTags(hardItems['only a year, and about'] as CslData).map(([name]) => name);
  expect(tags).toContain('citation_title');
  expect(tags.filter((name) => /date/.test(name))).toEqual([]);
});

test('an authority publishes what has no publisher', () => {
  const tags = new Map(metaTags({ id: 'a', type: 'bill', title: 'A', authority: 'U.S. House' }));
  expect(tags.get('citation_publisher')).toBe('U.S. House');
});
