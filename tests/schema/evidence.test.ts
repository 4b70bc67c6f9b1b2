import { describe, expect, test } from 'vitest';
import { evidence } from '#schema/evidence.ts';

const read = (fields: object) =>
  evidence.safeParse({ source: 'letter', voice: 'asserts', quote: 'It is so.', ...fields });

describe('a quotation', () => {
  test('is kept in the form in which it is compared with the work', () => {
    expect(
      read({
        quote: ['scalds&#32;the&NegativeThinSpace; milk', 'R&amp;amp;D\u00AD', 'שלום!\u200F'],
        prefix: '\u200B',
        suffix: ' and\nso ',
      }).data,
    ).toMatchObject({ quote: ['scalds the milk', 'R&D', 'שלום!'], prefix: '', suffix: 'and so' });
  });

  test.for<[name: string, fields: object, message: string]>([
    ['of nothing', { quote: '' }, 'must not be empty'],
    ['of nothing that shows', { quote: '\u200B&nbsp;' }, 'must not be empty'],
    ['of a whole chapter', { quote: 'a'.repeat(2001) }, 'longer than 2000 characters'],
    ['behind a whole paragraph', { prefix: 'a'.repeat(501) }, 'longer than 500 characters'],
    ['of countless segments', { quote: Array(21).fill('a') }, 'more than 20 segments'],
  ])('is refused when it is one %s', ([, fields, message]) => {
    expect(JSON.stringify(read(fields).error?.issues)).toContain(message);
  });

  test('that takes long to decode is refused before it is', () => {
    const nested = `${'&s'.repeat(30_000)}${'hy;'.repeat(30_000)}`;
    const started = performance.now();
    expect(read({ quote: nested }).success).toBe(false);
    expect(read({ suffix: nested }).success).toBe(false);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
