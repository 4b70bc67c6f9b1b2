import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate, parseDate } from '#domain/bibliography/edtf.ts';

describe('parseDate', () => {
  test.for<[text: string, from: string, until: string, precision: string, approximate: boolean]>([
    ['2026', '2026-01-01', '2026-12-31', 'year', false],
    ['2026-04', '2026-04-01', '2026-04-30', 'month', false],
    ['2024-02', '2024-02-01', '2024-02-29', 'month', false],
    ['2026-04-23', '2026-04-23', '2026-04-23', 'day', false],
    ['2026~', '2026-01-01', '2026-12-31', 'year', true],
    ['2026-04?', '2026-04-01', '2026-04-30', 'month', true],
    ['2026-04-23/2026-04-24', '2026-04-23', '2026-04-24', 'interval', false],
    ['2026/2027-02', '2026-01-01', '2027-02-28', 'interval', false],
    ['2026~/2027', '2026-01-01', '2027-12-31', 'interval', true],
    ['2026-01', '2026-01-01', '2026-01-31', 'month', false],
    ['2026-12', '2026-12-01', '2026-12-31', 'month', false],
    ['2026-04-01', '2026-04-01', '2026-04-01', 'day', false],
    ['2026-04-30', '2026-04-30', '2026-04-30', 'day', false],
    ['2026-04-23/2026-04-23', '2026-04-23', '2026-04-23', 'interval', false],
  ])('reads %s', ([text, from, until, precision, approximate]) =>
    expect(parseDate(text)).toEqual({ from, until, precision, approximate }),
  );

  test.for([
    '',
    '26',
    '2026-4',
    '2026-13',
    '2026-00',
    '2026-13-45',
    '2026-02-30',
    '2025-02-29',
    '2026-04-00',
    '2026-04-31',
    '2026-04-23T12:00',
    'April 2026',
    '2026/',
    '/2026',
    '2026/2025',
    '2026/2027/2028',
    ' 2026',
    '2026 ',
    '2026~?',
    '0000',
    '0000-02-28/2026',
  ])('refuses %j', (text) => expect(parseDate(text)).toBeUndefined());

  test('never throws, and begins before it ends', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^\d{4}(-\d\d(-\d\d)?)?[~?]?(\/\d{4}-\d\d)?$/)),
        (text) => {
          const date = parseDate(text);
          return date === undefined || date.from <= date.until;
        },
      ),
    );
  });
});

describe('formatDate', () => {
  test.for([
    ['2026', '2026'],
    ['2026-04', 'April 2026'],
    ['2026-04-03', '3 April 2026'],
    ['2026-04~', 'about April 2026'],
    ['2026?', '2026 (uncertain)'],
    ['2026-04-23/2026-04-24', '23 or 24 April 2026'],
    ['2026-04-30/2026-05-01', '30 April 2026 or 1 May 2026'],
    ['2026-04-23~/2026-04-24', 'between about 23 April 2026 and 24 April 2026'],
    ['2026-04-23/2026-04-26', 'between 23 and 26 April 2026'],
    ['2026-04-23/2026-05-02', 'between 23 April 2026 and 2 May 2026'],
    ['2026-04/2026-04-24', 'between April 2026 and 24 April 2026'],
    ['2026-04-23/2026-04', 'between 23 April 2026 and April 2026'],
    ['2025/2026', 'between 2025 and 2026'],
    ['not a date', 'not a date'],
  ] as const)('says %s as %s', ([text, words]) => expect(formatDate(text)).toBe(words));
});
