import { describe, expect, test } from 'vitest';
import { certainPart, fromCslDate, toCslDate } from '#domain/bibliography/csl-date.ts';
import { parseDate } from '#domain/bibliography/edtf.ts';

const cases = [
  { edtf: '2026', csl: { 'date-parts': [[2026]] }, certain: '2026' },
  { edtf: '2026-04', csl: { 'date-parts': [[2026, 4]] }, certain: '2026-04' },
  { edtf: '2026-04-03', csl: { 'date-parts': [[2026, 4, 3]] }, certain: '2026-04-03' },
  { edtf: '0988-01', csl: { 'date-parts': [[988, 1]] }, certain: '0988-01' },
  { edtf: '2026-04~', csl: { 'date-parts': [[2026, 4]], circa: true }, certain: '2026' },
  { edtf: '2024-01-15~', csl: { 'date-parts': [[2024, 1, 15]], circa: true }, certain: '2024-01' },
  { edtf: '2024~', csl: { 'date-parts': [[2024]], circa: true }, certain: undefined },
  {
    edtf: '2026-04/2026-05',
    csl: {
      'date-parts': [
        [2026, 4],
        [2026, 5],
      ],
    },
    certain: '2026',
  },
  {
    edtf: '2026-04-23/2026-04-24',
    csl: {
      'date-parts': [
        [2026, 4, 23],
        [2026, 4, 24],
      ],
    },
    certain: '2026-04',
  },
  { edtf: '2025/2026', csl: { 'date-parts': [[2025], [2026]] }, certain: undefined },
  {
    edtf: '2025-12/2026-01',
    csl: {
      'date-parts': [
        [2025, 12],
        [2026, 1],
      ],
    },
    certain: undefined,
  },
  {
    edtf: '2026-04-03~/2026-04-24~',
    csl: {
      'date-parts': [
        [2026, 4, 3],
        [2026, 4, 24],
      ],
      circa: true,
    },
    certain: '2026-04',
  },
  { edtf: '2026/2026-04', csl: { 'date-parts': [[2026], [2026, 4]] }, certain: '2026' },
] as const;

describe.each(cases)('the date $edtf', ({ edtf, csl, certain }) => {
  test('is written for CSL', () => expect(toCslDate(edtf)).toEqual(csl));

  test('comes back as it was', () => expect(fromCslDate(csl)).toBe(edtf));

  test('is cut to what holds for certain', () => {
    expect(certainPart(edtf)).toBe(certain);
    if (certain !== undefined) expect(parseDate(certain)).toBeDefined();
  });
});

test.for([
  ['2024-01-15?', '2024-01'],
  ['2026-04-03~/2026-05', '2026'],
  ['2026-04/2026-04~', '2026'],
  ['2025~/2026', undefined],
] as const)('of %s holds for certain %s', ([edtf, certain]) => expect(certainPart(edtf)).toBe(certain));

test('an uncertain date is approximate for CSL, which knows one word for both', () => {
  expect(toCslDate('2026-02-12?')).toEqual({ 'date-parts': [[2026, 2, 12]], circa: true });
});

test('a date that is none has no CSL form', () => {
  expect(toCslDate('2026-13-45')).toBeUndefined();
});
