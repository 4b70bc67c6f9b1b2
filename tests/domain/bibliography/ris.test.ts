import { describe, expect, test } from 'vitest';
import { toRis } from '#domain/bibliography/ris.ts';
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
  expect(date('some time between two days')).toBe('2026/04/23/between 23 and 24 April 2026');
  expect(date('only a year, and about')).toBe('2024///about 2024');
  expect(date('only a month')).toBe('2026/08//');
});

test('lines end with CR LF and a record with ER', () => {
  const text = toRis(Object.values(hardItems));
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(text.match(/^TY {2}- /gm)).toHaveLength(Object.keys(hardItems).length);
  expect(text.match(/^ER {2}- \r$/gm)).toHaveLength(Object.keys(hardItems).length);
});
