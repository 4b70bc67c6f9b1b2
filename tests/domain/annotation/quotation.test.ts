import { describe, expect, test } from 'vitest';
import { type Quotation, quotationKey, toQuotation } from '#domain/annotation/quotation.ts';
import { sha256 } from './node-sha256.ts';

describe('toQuotation', () => {
  test.for<[name: string, passage: Parameters<typeof toQuotation>[0], quotation: Quotation | undefined]>([
    ['takes one passage as one segment', { quote: 'so' }, { segments: ['so'] }],
    ['takes a list as segments', { quote: ['so', 'on'] }, { segments: ['so', 'on'] }],
    [
      'keeps the context',
      { quote: 'so', prefix: 'and', suffix: 'on' },
      { segments: ['so'], prefix: 'and', suffix: 'on' },
    ],
    ['leaves out context that is not given', { quote: 'so', prefix: undefined }, { segments: ['so'] }],
    ['finds none in a gist', {}, undefined],
  ])('%s', ([, passage, quotation]) => expect(toQuotation(passage)).toEqual(quotation));
});

describe('quotationKey', () => {
  const key = (quotation: Quotation) => quotationKey(quotation, sha256);
  const original: Quotation = { segments: ['The act may harm firms.'], prefix: 'said' };

  test('is sixteen hexadecimal digits', () => expect(key(original)).toMatch(/^[0-9a-f]{16}$/));

  test.for<[name: string, edited: Quotation]>([
    ['a letter', { ...original, segments: ['The act may harm farms.'] }],
    ['case', { ...original, segments: ['the act may harm firms.'] }],
    ['a full stop', { ...original, segments: ['The act may harm firms'] }],
    ['the cut between segments', { ...original, segments: ['The act may', 'harm firms.'] }],
    ['the prefix', { ...original, prefix: 'says' }],
    ['prefix for suffix', { segments: original.segments, suffix: 'said' }],
    ['a suffix', { ...original, suffix: 'again' }],
    ['no prefix', { segments: original.segments }],
  ])('changes with %s', ([, edited]) => expect(key(edited)).not.toBe(key(original)));

  test('does not change with white space or character references', () => {
    expect(key({ segments: ['The act\n  may&nbsp;harm firms. '], prefix: ' said', suffix: '' })).toBe(
      key(original),
    );
  });
});
