import { describe, expect, test } from 'vitest';
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

  test('have a date that is one', () => {
    for (const { item, saved } of pages) {
      expect(saved.date === undefined).toBe(item.issued === undefined);
      if (saved.date !== undefined) expect(parseDate(saved.date)).toBeDefined();
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
