import { describe, expect, test } from 'vitest';
import { toRis } from '#domain/bibliography/ris.ts';
import type { CslData } from '#domain/bibliography/csl-data.ts';
import { citedItems } from '#knowledge/views/citation-view.ts';
import { citationsOf, debates } from './debate-items.ts';
import { expectNothingLost, type Limits } from './expect-nothing-lost.ts';
import { hardItems } from './hard-items.ts';
import { readByCitationJs } from './readers.ts';

/** citation-js takes each type for the fields that EndNote gives it: a bill has no author, a newspaper no day. */
const limits: Limits = {
  namesAsOneField: true,
  firstDayOnly: true,
  yearOnly: ['article-newspaper', 'regulation'],
  withoutAuthor: ['bill', 'legislation'],
};

describe('citation-js reads from our RIS what we meant', () => {
  test.each(Object.entries(hardItems))('%s', (_, item) =>
    expectNothingLost([item], readByCitationJs(toRis([item])), limits),
  );

  test.each(debates)('in what the pages of $name cite', ({ context }) => {
    const items = new Map(
      citationsOf(context)
        .flatMap(citedItems)
        .map((item) => [item.id, item]),
    );
    expectNothingLost([...items.values()], readByCitationJs(toRis([...items.values()])), limits);
  });
});

test('a range and what is not exact stand in words in the last place of the date', () => {
  const date = (name: string): string | undefined =>
    /^DA {2}- (.*)\r$/m.exec(toRis([hardItems[name] as never]))?.[1];
  expect(date('some time between two days')).toBe('2026/04/23/23 or 24 April 2026');
  expect(date('only a year, and about')).toBe('2024///about 2024');
  expect(date('only a month')).toBe('2026/08//');
});

test('a year has four digits', () => {
  const old = { ...hardItems['names of all scripts'], issued: { 'date-parts': [[988]] } } as CslData;
  expect(toRis([old])).toMatch(/^PY {2}- 0988\r\nDA {2}- 0988\/\/\/\r$/m);
});

test('lines end with CR LF and a record with ER', () => {
  const text = toRis(Object.values(hardItems));
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(text.match(/^TY {2}- /gm)).toHaveLength(Object.keys(hardItems).length);
  expect(text.match(/^ER {2}- \r$/gm)).toHaveLength(Object.keys(hardItems).length);
});

test('a record has all that is known of an article, a tag for each', () => {
  const article: CslData = {
    ...(hardItems['names of all scripts'] as CslData),
    title: ' Tea,\n  and tea',
    author: [{ family: 'Çelik', given: 'Gülşah' }],
    edition: '2nd',
    accessed: { 'date-parts': [[988, 1, 2]] },
    note: 'Read twice.',
  };
  expect(toRis([article]).trim().split('\r\n')).toEqual([
    'TY  - JOUR',
    'ID  - scripts',
    'AU  - Çelik, Gülşah',
    'TI  - Tea, and tea',
    'T2  - Žurnal',
    'PY  - 2026',
    'DA  - 2026/04/03/',
    'VL  - 12',
    'IS  - 3',
    'SP  - 12',
    'EP  - 34',
    'ET  - 2nd',
    'DO  - 10.1000/182',
    'UR  - https://example.org/čaj',
    'Y2  - 0988/01/02/',
    'LA  - en',
    'N1  - Read twice.',
    'ER  -',
  ]);
});

test('an authority beside a publisher stands in a note, alone it is the publisher', () => {
  const behind = (item: Partial<CslData>) =>
    toRis([{ id: 'a', type: 'bill', title: 'A bill', ...item }]).match(/^(?:PB|N1) .*(?=\r$)/gm);
  expect(behind({ authority: 'U.S. House', publisher: 'Printing Office' })).toEqual([
    'PB  - Printing Office',
    'N1  - U.S. House',
  ]);
  expect(behind({ authority: 'U.S. House' })).toEqual(['PB  - U.S. House']);
  expect(behind({ authority: 'U.S. House', publisher: 'U.S. House' })).toEqual(['PB  - U.S. House']);
});

test('pages are read from any dashes, and one page has no last one', () => {
  const pages = (page: string) =>
    toRis([{ id: 'a', type: 'chapter', title: 'A', page }]).match(/^[SE]P .*(?=\r$)/gm);
  expect(pages('12–34')).toEqual(['SP  - 12', 'EP  - 34']);
  expect(pages('12--34')).toEqual(['SP  - 12', 'EP  - 34']);
  expect(pages('12')).toEqual(['SP  - 12']);
});
