import { describe, expect, test } from 'vitest';
import { toBibtex } from '#domain/bibliography/bibtex.ts';
import type { CslData } from '#domain/bibliography/csl-data.ts';
import { citedItems } from '#knowledge/views/citation-view.ts';
import { citationsOf, debates } from './debate-items.ts';
import { expectNothingLost } from './expect-nothing-lost.ts';
import { hardItems } from './hard-items.ts';
import { readByCitationJs, readByConverter, readByRetorquere } from './readers.ts';

const readers = [
  { reader: 'citation-js', read: readByCitationJs },
  { reader: '@retorquere/bibtex-parser', read: readByRetorquere },
  { reader: 'biblatex-csl-converter', read: readByConverter },
];

describe.each(readers)('$reader reads from our BibTeX what we meant', ({ read }) => {
  test.each(Object.entries(hardItems))('%s', (_, item) => expectNothingLost([item], read(toBibtex([item]))));

  test('a family name and a suffix without a given name, which stay together', () => {
    const item: CslData = { ...(hardItems['names in parts'] as CslData), author: [] };
    const names = [
      { family: 'Almond', suffix: 'Sr.' },
      { family: 'de la Cup', suffix: 'III' },
    ];
    expectNothingLost(
      [{ ...item, author: [{ literal: 'Almond, Sr.' }, { literal: 'de la Cup, III' }] }],
      read(toBibtex([{ ...item, author: names }])),
    );
  });

  test.each(debates)('in what the pages of $name cite', ({ context }) => {
    const items = new Map(
      citationsOf(context)
        .flatMap(citedItems)
        .map((item) => [item.id, item]),
    );
    expectNothingLost([...items.values()], read(toBibtex([...items.values()])));
  });
});

test('an entry has the fields of its type, and in its note what there is no field for', () => {
  expect(toBibtex([hardItems['a bill'] ?? never()])).toMatchInlineSnapshot(`
    "@report{bill,
      author = {Almond, Prudence},
      title = {{H.R. 7, To regulate the Order of Pouring (Introduced in House)}},
      institution = {{U.S. House} and {Printing Office}},
      date = {1890-02-03},
      year = {1890},
      month = feb,
      number = {H.R. 7},
      type = {bill text},
      url = {https://example.org/bills/7},
      langid = {english},
    }
    "
  `);
});

test.each([
  ['en', 'english'],
  ['de-AT', 'german'],
  ['zh-Hans', 'chinese'],
  ['tlh', undefined],
  [undefined, undefined],
])('a work in %s is hyphenated as %s', (language, langid) => {
  const { language: _, ...work } = hardItems['a bill'] ?? never();
  const written = toBibtex([{ ...work, ...(language && { language }) }]);
  expect(/langid = \{(.*)\}/.exec(written)?.[1]).toBe(langid);
  expect(() => readByConverter(written)).not.toThrow();
});

test('an article has its journal, pages, identifier and day of reading', () => {
  const article: CslData = {
    ...(hardItems['names of all scripts'] as CslData),
    author: [{ family: 'Çelik', given: 'Gülşah' }],
    publisher: 'Fixture Press',
    edition: '2nd',
    page: '12–34',
    accessed: { 'date-parts': [[2026, 5, 6]] },
    note: 'Read twice',
  };
  expect(toBibtex([article])).toMatchInlineSnapshot(`
    "@article{scripts,
      author = {Çelik, Gülşah},
      title = {{Čaj, 茶, чай, چای and ชา: ein Überblick}},
      journal = {Žurnal},
      date = {2026-04-03},
      year = {2026},
      month = apr,
      volume = {12},
      number = {3},
      pages = {12--34},
      edition = {2nd},
      doi = {10.1000/182},
      url = {https://example.org/čaj},
      urldate = {2026-05-06},
      langid = {english},
      note = {Fixture Press. Read twice},
    }
    "
  `);
});

/** The entry of a small item, without its title. */
function entryOf(item: Partial<CslData>): string[] {
  const lines = toBibtex([{ id: 'a', type: 'book', title: 'A', ...item }]).split('\n');
  return lines.filter((line) => line.trim().length > 1 && !line.startsWith('  title'));
}

test.for<[name: string, item: Partial<CslData>, entry: string[]]>([
  ['a page without an address is no page online', { type: 'webpage' }, ['@misc{a,']],
  [
    'what stands on a site has the site and its publisher behind it',
    { type: 'webpage', URL: 'https://example.org/', 'container-title': 'Notes', publisher: 'Press' },
    ['@online{a,', '  organization = {{Notes} and {Press}},', '  url = {https://example.org/},'],
  ],
  ['one body has no braces of its own', { publisher: 'Press' }, ['@book{a,', '  publisher = {Press},']],
  [
    'a body is not taken apart at the word between its names',
    { publisher: 'Milk and Tea' },
    ['@book{a,', '  publisher = {{Milk and Tea}},'],
  ],
  ['a book of no publisher has none', {}, ['@book{a,']],
  [
    'a chapter has its book, and the publisher apart from it',
    { type: 'chapter', 'container-title': 'Cups', publisher: 'Press', page: '7' },
    ['@inbook{a,', '  booktitle = {Cups},', '  publisher = {Press},', '  pages = {7},'],
  ],
  ['a law says by its type what it is', { type: 'legislation' }, ['@report{a,', '  type = {legislation},']],
  [
    'a report of another kind says so',
    { type: 'report', genre: 'White paper', number: '7' },
    ['@report{a,', '  number = {7},', '  type = {White paper},'],
  ],
  [
    'a preprint has its number at the archive',
    { type: 'article', URL: 'https://arxiv.org/abs/1503.02531', number: 'arXiv:1503.02531' },
    [
      '@online{a,',
      '  eprint = {1503.02531},',
      '  eprinttype = {arxiv},',
      '  url = {https://arxiv.org/abs/1503.02531},',
    ],
  ],
  [
    'an article in a newspaper says so',
    { type: 'article-newspaper', 'container-title': 'Gazette' },
    ['@article{a,', '  journal = {Gazette},', '  entrysubtype = {newspaper},'],
  ],
  [
    'pages in several ranges have each its dash',
    { type: 'article-journal', page: '12-34, 40–41, 7' },
    ['@article{a,', '  pages = {12--34, 40--41, 7},'],
  ],
  [
    'a note has what there is no field for',
    { type: 'pamphlet', number: '7', genre: 'Leaflet', publisher: 'Press', note: 'Torn' },
    ['@booklet{a,', '  note = {Leaflet. 7. Press. Torn},'],
  ],
])('%s', ([, item, entry]) => expect(entryOf(item)).toEqual(entry));

function never(): never {
  throw new Error('no such item');
}
