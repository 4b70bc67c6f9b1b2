import { expect, test } from 'vitest';
import type { CslData } from '#domain/bibliography/csl-data.ts';
import { dayIn } from '#domain/bibliography/day-read.ts';
import { asRead } from '#domain/bibliography/format-citation.ts';
import { hardItems } from './hard-items.ts';
import { entry, styles } from './styles-in-use.ts';
import { citationText } from './citation-text.ts';

function inEachStyle(item: CslData): string[] {
  return styles.map(({ name, formatter }) => `${name}: ${citationText(formatter.format(item))}`);
}

test('an unsigned entry is cited by its title, in each style', () => {
  expect(styles.map(({ name, formatter }) => `${name}: ${citationText(formatter.format(entry))}`))
    .toMatchInlineSnapshot(`
      [
        "APA: Milk goes into the cup first. (2026). In The Tea Debate. https://example.org/claims/milk/",
        "Chicago: “Milk Goes into the Cup First.” 2026. In The Tea Debate. https://example.org/claims/milk/.",
        "MLA: “Milk Goes into the Cup First.” The Tea Debate, 5 Jan. 2026, https://example.org/claims/milk/.",
        "Bluebook: Milk Goes into the Cup First, The Tea Debate (2026), https://example.org/claims/milk/.",
      ]
    `);
});

test('what has to be known with a work is said behind it, in each style', () => {
  const item: CslData = { id: 'a', type: 'report', title: '[A report]', note: 'Work not seen.' };
  for (const { formatter } of styles)
    expect(citationText(formatter.format(item))).toMatch(/\[A Report\].* \[Work not seen\]$/i);
});

test('an entry in an edition bears the year once', () => {
  const inEdition: CslData = { ...entry, edition: 'edition 2026-01' };
  expect(styles.map(({ name, formatter }) => `${name}: ${citationText(formatter.format(inEdition))}`))
    .toMatchInlineSnapshot(`
      [
        "APA: Milk goes into the cup first. (2026). In The Tea Debate (edition 2026-01). https://example.org/claims/milk/",
        "Chicago: “Milk Goes into the Cup First.” 2026. In The Tea Debate, edition 2026-01. https://example.org/claims/milk/.",
        "MLA: “Milk Goes into the Cup First.” The Tea Debate, Edition 2026-01, 5 Jan. 2026, https://example.org/claims/milk/.",
        "Bluebook: Milk Goes into the Cup First, The Tea Debate (edition 2026-01), https://example.org/claims/milk/.",
      ]
    `);
  const counted = styles.map(({ formatter }) => citationText(formatter.format({ ...entry, edition: '2' })));
  for (const text of counted) expect(text).toContain('2026');
});

test('an entry that may change says, where the style wants it, that its reader knows the day', () => {
  const { issued, ...undated } = entry;
  const texts = [undated, { ...undated, issued }].map((item) =>
    styles.map(
      ({ name, formatter }) => `${name}: ${citationText(formatter.format(asRead(item as CslData)))}`,
    ),
  );
  expect(texts).toMatchInlineSnapshot(`
    [
      [
        "APA: Milk goes into the cup first. (n.d.). In The Tea Debate. Retrieved [date you read it], from https://example.org/claims/milk/",
        "Chicago: “Milk Goes into the Cup First.” n.d. In The Tea Debate. Accessed [date you read it]. https://example.org/claims/milk/.",
        "MLA: “Milk Goes into the Cup First.” The Tea Debate, https://example.org/claims/milk/. Accessed [date you read it].",
        "Bluebook: Milk Goes into the Cup First, The Tea Debate, https://example.org/claims/milk/ (last visited [date you read it]).",
      ],
      [
        "APA: Milk goes into the cup first. (2026). In The Tea Debate. https://example.org/claims/milk/",
        "Chicago: “Milk Goes into the Cup First.” 2026. In The Tea Debate. https://example.org/claims/milk/.",
        "MLA: “Milk Goes into the Cup First.” The Tea Debate, 5 Jan. 2026, https://example.org/claims/milk/.",
        "Bluebook: Milk Goes into the Cup First, The Tea Debate (2026), https://example.org/claims/milk/ (last visited [date you read it]).",
      ],
    ]
  `);
});

test('a bill is cited in each style', () => {
  const bill = hardItems['a bill'] as CslData;
  expect(styles.map(({ name, formatter }) => `${name}: ${citationText(formatter.format(bill))}`))
    .toMatchInlineSnapshot(`
      [
        "APA: H.R. 7, To Regulate the Order of Pouring (Introduced in House), U.S. House (1890). https://example.org/bills/7",
        "Chicago: H.R. 7, To Regulate the Order of Pouring (Introduced in House). 1890. U.S. House. Printing Office. https://example.org/bills/7.",
        "MLA: H.R. 7, To Regulate the Order of Pouring (Introduced in House). U.S. House, Printing Office, 3 Feb. 1890, https://example.org/bills/7.",
        "Bluebook: H.R. 7, To Regulate the Order of Pouring (Introduced in House), U.S. House (1890), https://example.org/bills/7.",
      ]
    `);
});

test('a bill is cited by title, number and assembly, not by who brought it in', () => {
  const bill: CslData = {
    id: 'bill',
    type: 'bill',
    title: 'Order of Pouring Act',
    author: [{ family: 'Almond', given: 'Prudence' }],
    number: 'H.R. 7',
    authority: '12th Congress',
    genre: 'bill',
    issued: { 'date-parts': [[1890, 2, 3]] },
  };
  expect(inEachStyle(bill)).toMatchInlineSnapshot(`
    [
      "APA: Order of Pouring Act, H.R. 7, 12th Cong. (1890).",
      "Chicago: Order of Pouring Act. 1890. H.R. 7, 12th Cong.",
      "MLA: Order of Pouring Act. H.R. 7, 12th Cong., 3 Feb. 1890.",
      "Bluebook: Order of Pouring Act, H.R. 7, 12th Cong. (1890).",
    ]
  `);
  expect(inEachStyle({ ...bill, type: 'legislation', number: 'Act 8', genre: 'statute' }))
    .toMatchInlineSnapshot(`
    [
      "APA: Order of Pouring Act, Act 8 (1890).",
      "Chicago: Almond, Prudence. 1890. Order of Pouring Act. Act 8.",
      "MLA: Almond, Prudence. Order of Pouring Act. Act 8, 3 Feb. 1890.",
      "Bluebook: Prudence Almond, Order of Pouring Act, Act 8 (1890).",
    ]
  `);
});

test('a bill of another assembly keeps its number as it is', () => {
  const bill: CslData = {
    id: 'bill',
    type: 'bill',
    title: 'Cup Bill',
    number: 'Bill 7',
    issued: { 'date-parts': [[1890]] },
  };
  for (const text of inEachStyle(bill)) expect(text).toMatch(/Bill 7\b/);
  for (const text of inEachStyle({ ...bill, number: '7' })) expect(text).toMatch(/ No\. 7\b/);
  for (const text of inEachStyle({ ...bill, title: 'Cup Bill' })) expect(text).not.toContain(', (');
});

test('words like the names of hosts keep their small letters', () => {
  const page: CslData = {
    id: 'page',
    type: 'webpage',
    title: 'What cups.example.org says of tea, e.g. of milk',
    'container-title': 'eliza-cup.me',
  };
  for (const text of inEachStyle(page)) {
    expect(text).toContain('eliza-cup.me');
    expect(text).toMatch(/what cups\.example\.org says/i);
    expect(text).toContain('cups.example.org');
    expect(text).not.toMatch(/nocase|<|Eliza/);
  }
});

test('a person and a body are told apart by a comma, where the style wants it', () => {
  const names = [{ family: 'Almond', given: 'Prudence' }, { literal: 'Bureau of Saucers' }];
  const report: CslData = { id: 'r', type: 'report', title: 'Cups', author: names };
  expect(inEachStyle(report)).toMatchInlineSnapshot(`
    [
      "APA: Almond, P., & Bureau of Saucers. (n.d.). Cups.",
      "Chicago: Almond, Prudence, and Bureau of Saucers. n.d. “Cups.”",
      "MLA: Almond, Prudence, and Bureau of Saucers. Cups.",
      "Bluebook: Prudence Almond & Bureau of Saucers, Cups.",
    ]
  `);
  expect(inEachStyle({ ...report, author: names.toReversed() })).toMatchInlineSnapshot(`
    [
      "APA: Bureau of Saucers, & Almond, P. (n.d.). Cups.",
      "Chicago: Bureau of Saucers, and Prudence Almond. n.d. “Cups.”",
      "MLA: Bureau of Saucers, and Prudence Almond. Cups.",
      "Bluebook: Bureau of Saucers & Prudence Almond, Cups.",
    ]
  `);
});

test('what kind of text it is begins with a capital after a full stop', () => {
  const memo: CslData = { id: 'm', type: 'report', title: 'Cups', genre: 'memorandum', number: 'TR7-A' };
  expect(inEachStyle(memo)).toMatchInlineSnapshot(`
    [
      "APA: Cups (Memorandum No. TR7-A). (n.d.).",
      "Chicago: “Cups.” n.d. Memorandum TR7-A.",
      "MLA: Cups. Memorandum, TR7-A.",
      "Bluebook: Cups.",
    ]
  `);
});

test('an entry of nothing that is named stands in nothing', () => {
  const { id, type, title, issued } = entry;
  for (const text of inEachStyle({ id, type, title, ...(issued && { issued }) }))
    expect(text).not.toMatch(/\bIn\b/);
});

test.each([
  ['APA', 'September 8, 2026', 'May 8, 2026', 'November 28, 2026'],
  ['Chicago', 'September 8, 2026', 'May 8, 2026', 'November 28, 2026'],
  ['MLA', '8 Sept. 2026', '8 May 2026', '28 Nov. 2026'],
  ['Bluebook', 'Sept. 8, 2026', 'May 8, 2026', 'Nov. 28, 2026'],
  ['plain text', '8 September 2026', '8 May 2026', '28 November 2026'],
])('the day of reading is written as in %s', (style, ...days) => {
  const dates = [new Date(2026, 8, 8), new Date(2026, 4, 8), new Date(2026, 10, 28)];
  expect(dates.map((date) => dayIn(style, date))).toEqual(days);
});

test('a book has its title in italics, and nothing else', () => {
  const [, , mla] = styles;
  expect(mla?.formatter.format(hardItems['names in parts'] as CslData)).toMatchInlineSnapshot(`
    [
      {
        "text": "van den Berg, Jan, et al. ",
      },
      {
        "italic": true,
        "text": "Parts of Names",
      },
      {
        "text": ". Fixture Press, 2026.",
      },
    ]
  `);
});

test('a report is cited with its kind and number, and its publisher where that is not its author', () => {
  const report: CslData = {
    id: 'report',
    type: 'report',
    title: 'Cups',
    author: [{ literal: 'Bureau of Saucers' }],
    publisher: 'Printing Office',
    genre: 'White paper',
    number: 'TR 7',
    issued: { 'date-parts': [[2026]] },
    language: 'en',
  };
  const apa = (item: CslData) => citationText(styles[0]?.formatter.format(item) ?? []);
  expect(apa(report)).toMatchInlineSnapshot(
    `"Bureau of Saucers. (2026). Cups (White Paper No. TR 7). Printing Office."`,
  );
  expect(apa({ ...report, publisher: 'Bureau of Saucers' })).toMatchInlineSnapshot(
    `"Bureau of Saucers. (2026). Cups (White Paper No. TR 7)."`,
  );
  expect(apa({ ...report, title: 'Cups (TR 7)' })).toMatchInlineSnapshot(
    `"Bureau of Saucers. (2026). Cups (TR 7) [White paper]. Printing Office."`,
  );
});

test('a site that publishes itself is named once', () => {
  const post: CslData = {
    id: 'post',
    type: 'post-weblog',
    title: 'On cups',
    author: [{ family: 'Crumb', given: 'Mortimer' }],
    'container-title': 'Crumbs',
    publisher: 'Crumbs',
    language: 'en',
  };
  for (const { formatter } of styles)
    expect(citationText(formatter.format(post)).split('Crumbs')).toHaveLength(2);
});

test('names of all scripts stay as they are', () => {
  const text = citationText(styles[0]?.formatter.format(hardItems['names of all scripts'] as CslData) ?? []);
  for (const name of ['Çelik', '中村', 'Достоевский', 'Ó Súilleabháin']) expect(text).toContain(name);
});

test('markup in a title is text', () => {
  const [apa] = styles;
  const runs = apa?.formatter.format({ ...entry, title: 'A <script>alert(1)</script> & more' }) ?? [];
  expect(citationText(runs)).toContain('<script>alert(1)</script> & more');
});
