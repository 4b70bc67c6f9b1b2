import { describe, expect, test } from 'vitest';
import { citationStyles } from '#domain/bibliography/citation-style.ts';
import { createFormatter } from '#domain/bibliography/format-citation.ts';
import { readCitationStyles } from '#files/citation-styles.ts';
import type { AnyEntry } from '#knowledge/entry.ts';
import { citationView, type CitationView } from '#knowledge/views/citation-view.ts';
import { citedItem, sourceItem } from '#knowledge/views/cited-item.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import type { CollectionName } from '#schema/fields.ts';
import type { Source } from '#schema/source.ts';
import { amendedContext, frozenContext } from '../../amended-context.ts';
import { teaContext } from '../../tea-context.ts';
import { citationText } from '../../domain/bibliography/citation-text.ts';

const context = teaContext();

describe('a claim is cited', () => {
  const view = cited(context, 'claims', 'milk-first-does-not-scald');

  test('as an entry of the reference work, at its own address', () => {
    expect(view.item).toEqual({
      id: 'claim-milk-first-does-not-scald',
      type: 'entry-encyclopedia',
      title: 'Milk that is poured first takes the heat of the tea by degrees and does not scald',
      author: [{ literal: 'The Tea Debate' }],
      'container-title': 'The Tea Debate',
      issued: { 'date-parts': [[2026, 1, 5]] },
      URL: 'https://example.org/tea/claims/milk-first-does-not-scald/',
      language: 'en',
    });
  });

  test('with the sources it rests on, each once', () => {
    const ids = view.others.map(({ item }) => item.id);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('with the words quoted and where they stand', () => {
    expect(view.quotation.split('\n')[0]).toMatch(/does not scald\.$/);
    expect(view.quotation).toMatch(/: “.+”(?: \[…\] “.+”)*\n— /);
    expect(view.quotation).toContain(`The Tea Debate, as on [date you read it]. ${view.item.URL}`);
  });
});

test('a term is copied sense by sense: each label and definition before the passages of that sense', () => {
  const lines = cited(context, 'terms', 'proper-cup').quotation.split('\n\n');
  expect(lines.slice(1, -1).map((line) => line.split('\n')[0])).toMatchInlineSnapshot(`
    [
      "by the order: A cup in which the milk was poured first.",
      "“one in which the milk was poured first”",
      "by the guest: A cup that is emptied.",
      "The Institute counts empty cups.",
    ]
  `);
});

test('a title that ends with a full stop has no comma behind it in the plain text', () => {
  const { knowledgeBase } = context;
  const sources = new Map(
    [...knowledgeBase.entries.sources].map(([id, entry]) => {
      const csl = { ...entry.data.csl, title: `${entry.data.csl.title}.` };
      return [id, { ...entry, data: { ...entry.data, csl } }];
    }),
  );
  const entries = { ...knowledgeBase.entries, sources };
  const stopped: ViewContext = { ...context, knowledgeBase: { ...knowledgeBase, entries } };
  const { quotation } = cited(stopped, 'claims', 'milk-first-does-not-scald');
  expect(quotation).toMatch(/\n— /);
  expect(quotation).not.toContain('.,');
});

test('the editors sign, where there are any', () => {
  const { knowledgeBase } = context;
  const signed: ViewContext = {
    ...context,
    knowledgeBase: { ...knowledgeBase, site: { ...knowledgeBase.site, editors: ['Prudence Almond'] } },
  };
  expect(cited(signed, 'claims', 'milk-scalds-either-way').item.author).toEqual([
    { literal: 'Prudence Almond' },
  ]);
});

test('an edition that holds the record lends its address and its date', () => {
  const view = cited(frozenContext('2026-02-01'), 'claims', 'milk-scalds-either-way');
  const url = 'https://example.org/tea/ed/2026-02/claims/milk-scalds-either-way/';
  expect(view.item).toMatchObject({
    URL: url,
    edition: 'edition 2026-02',
    issued: { 'date-parts': [[2026, 2, 1]] },
  });
  expect(view).toMatchObject({ edition: '2026-02', pageUrl: url });
  expect(view.quotation).toContain(`The Tea Debate, edition 2026-02. ${url}`);
});

describe('a page at its live address bears', () => {
  test.each([
    {
      what: 'the day of its last correction',
      of: context,
      id: 'law-should-leave-cups-alone',
      day: [2026, 1, 7],
    },
    {
      what: 'a day on which it was recorded after the edition',
      of: amendedContext('bill-will-pass', '2026-01-01'),
      id: 'bill-will-pass',
      day: [2026, 1, 5],
    },
    {
      what: 'no day, if it changed after the edition on one nobody wrote down',
      of: amendedContext('bill-will-pass', '2026-02-03'),
      id: 'bill-will-pass',
      day: undefined,
    },
  ])('$what', ({ of, id, day }) => {
    const { issued, URL } = cited(of, 'claims', id).item;
    expect(issued).toEqual(day && { 'date-parts': [day] });
    expect(URL).toBe(`https://example.org/tea/claims/${id}/`);
  });
});

test('a source is cited as the work it is, and our page about it besides', () => {
  const view = cited(context, 'sources', 'almond-1888-letter');
  expect(view.item).toMatchObject({
    id: 'almond-1888-letter',
    type: 'article-newspaper',
    author: [{ family: 'Almond', given: 'Prudence' }],
    issued: { 'date-parts': [[1888, 3, 2]] },
  });
  expect(view.others.map(({ item }) => item.id)).toEqual(['source-almond-1888-letter']);
  expect(view.authorUrls).toEqual(['https://example.org/tea/actors/prudence-almond/']);
});

describe('a work is cited for no more than the record knows of it', () => {
  const source = context.knowledgeBase.entries.sources.get('almond-1888-letter');
  if (!source) throw new Error('the second debate lost its letter');
  const URL = 'https://example.org/letter';
  const letter = { ...source.data, csl: { ...source.data.csl, URL } };
  const unread = { how: 'through-accounts' as const, via: ['https://example.com/told'] };
  const addressOf = 'A news report of the letter.';

  test.for<[name: string, record: Source, address: string | undefined, note: string | undefined]>([
    ['read', letter, URL, undefined],
    ['read in a copy', { ...letter, addressOf }, URL, 'The address leads to a news report of the letter.'],
    [
      'not read, with an address of its own',
      { ...letter, acquaintance: unread },
      URL,
      'Work not seen; known only through accounts of it, such as https://example.com/told.',
    ],
    [
      'not read, with the address of an account',
      { ...letter, addressOf, acquaintance: unread },
      undefined,
      `Work not seen; known only through accounts of it, such as ${URL} (a news report of the letter).`,
    ],
    [
      'not read, from accounts without an address',
      { ...letter, acquaintance: { ...unread, via: [] } },
      URL,
      'Work not seen; known only through accounts of it.',
    ],
  ])('%s', ([, record, address, note]) => {
    const item = sourceItem(source.id, record);
    expect([item.URL, item.note]).toEqual([address, note]);
  });

  test('a title that is in doubt stands in brackets', () => {
    const doubts = [{ about: 'title', text: 'Our description.' }];
    expect(sourceItem(source.id, { ...letter, doubts }).title).toBe(`[${letter.csl.title}]`);
    expect(sourceItem(source.id, letter).title).toBe(letter.csl.title);
  });

  test('also where its words are told as plain text', () => {
    const record = { ...letter, addressOf, acquaintance: unread };
    const sources = new Map(context.knowledgeBase.entries.sources).set(source.id, {
      ...source,
      data: record,
    });
    const entries = { ...context.knowledgeBase.entries, sources };
    const told = cited(
      { ...context, knowledgeBase: { ...context.knowledgeBase, entries } },
      'sources',
      source.id,
    );
    expect(told.quotation).toContain(`[Work not seen; known only through accounts of it, such as ${URL} (`);
  });
});

test('a measure is cited as what it is: bill, number, sponsor, first date', () => {
  expect(cited(context, 'measures', 'cup-bill').item).toMatchObject({
    id: 'measure-cup-bill',
    type: 'bill',
    title: 'A Bill to regulate the Order of Pouring',
    number: 'Bill 7',
    author: [{ literal: 'An unnamed member' }],
    issued: { 'date-parts': [[1890, 2, 3]] },
    URL: 'https://example.org/bills/7',
  });
});

test('a measure of which no text was read says so, and no other does', () => {
  const bill = context.knowledgeBase.entries.measures.get('cup-bill');
  if (!bill) throw new Error('the second debate lost its bill');
  const noteWith = (...how: ('read' | 'through-accounts' | 'not-found')[]): unknown => {
    const versions = how.map((known, at) => ({ id: `v${at}`, label: 'A text', known }));
    return citedItem(context, { ...bill, data: { ...bill.data, versions } }).note;
  };
  expect(noteWith('through-accounts', 'not-found')).toMatch(/^Work not seen/);
  expect(noteWith('read', 'not-found')).toBeUndefined();
  expect(noteWith()).toBeUndefined();
});

test('actors and events are not cited', () => {
  for (const collection of ['actors', 'events'] as const)
    for (const entry of context.knowledgeBase.entries[collection].values())
      expect(citationView(context, entry)).toBeUndefined();
});

test('ids within one file differ', () => {
  for (const collection of ['questions', 'positions', 'claims', 'sources', 'measures', 'terms'] as const)
    for (const id of context.knowledgeBase.entries[collection].keys()) {
      const { item, others } = cited(context, collection, id);
      const ids = [item.id, ...others.map((other) => other.item.id)];
      expect(ids).toEqual([...new Set(ids)]);
    }
});

function cited(of: ViewContext, collection: CollectionName, id: string): CitationView {
  const entry = of.knowledgeBase.entries[collection].get(id) as AnyEntry | undefined;
  const view = entry && citationView(of, entry);
  if (!view) throw new Error(`nothing is cited at ${collection}/${id}`);
  return view;
}

describe('a bill has of its identifier', () => {
  const bill = context.knowledgeBase.entries.measures.get('cup-bill');
  if (!bill) throw new Error('the second debate lost its bill');

  test.for([
    ['H.R. 7 / S. 8 (12th Congress)', { number: 'H.R. 7 / S. 8', authority: '12th Congress' }],
    ['C-7 (44th Parliament)', { number: 'C-7', authority: '44th Parliament' }],
    ['Bill 7', { number: 'Bill 7' }],
    ['Bill 7 (as amended)', { number: 'Bill 7 (as amended)' }],
    [undefined, {}],
  ] as const)('%s: its number, and the assembly if it is counted', ([identifier, expected]) => {
    const { number, authority } = citedItem(context, { ...bill, data: { ...bill.data, identifier } });
    expect({ number, authority }).toEqual({ number: undefined, authority: undefined, ...expected });
  });
});

describe('the edition of a cited page', () => {
  const read = readCitationStyles();
  const { item } = cited(frozenContext('2026-02-01'), 'claims', 'milk-scalds-either-way');

  test.for(citationStyles)('is named as it is called in $name, not counted', ({ id, lawNumber }) => {
    const { format } = createFormatter(read.style(id), read.locale('en-US'), lawNumber);
    const text = citationText(format(item));
    expect(text).toMatch(/edition 2026-02\b/i);
    expect(text).not.toMatch(/\deds?\.|\d(?:st|nd|rd|th)\b|\beds?\./);
  });
});
