import { describe, expect, test } from 'vitest';
import { formatReceipt, makeReceipt } from '#domain/annotation/receipt.ts';
import { receipt as schema } from '#schema/receipt.ts';
import { sha256 } from '../domain/annotation/node-sha256.ts';

const { receipt } = makeReceipt(
  {
    source: 'source',
    text: 'The kettle sings.',
    capturedOn: '2026-01-02',
    quotations: [{ segments: ['kettle'] }, { segments: ['cup'] }],
  },
  sha256,
);
const [key = ''] = Object.keys(receipt.quotations);

describe('a receipt', () => {
  test('is what the domain makes, through its file', () => {
    expect(schema.parse(JSON.parse(formatReceipt(receipt)))).toEqual(receipt);
  });

  test.for<[name: string, value: object]>([
    ['an unknown key', { ...receipt, verified: true }],
    ['a quotation under another name', { ...receipt, quotations: { name: receipt.quotations[key] } }],
    [
      'an unknown tier',
      { ...receipt, quotations: { [key]: { ...receipt.quotations[key], tier: 'nearly' } } },
    ],
    ['no day of capture', { ...receipt, capture: { ...receipt.capture, capturedOn: 'lately' } }],
    ['a short hash', { ...receipt, capture: { ...receipt.capture, sha256: 'abc' } }],
    ['no day anybody saw', { ...receipt, capture: { ...receipt.capture, capturedOn: '9999-12-31' } }],
    ['a turned direction of writing', { ...receipt, contexts: { [key]: { prefix: '\u202Enot ' } } }],
    ['words that nobody sees', { ...receipt, contexts: { [key]: { suffix: ' not\u{E0061}' } } }],
    ['a line break', { ...receipt, contexts: { [key]: { suffix: ' not\n' } } }],
    ['a control character', { ...receipt, contexts: { [key]: { suffix: ' not\0' } } }],
    ['a character that is none', { ...receipt, contexts: { [key]: { suffix: ' not\uFFFE' } } }],
    ['more words than may be shown', { ...receipt, contexts: { [key]: { prefix: 'x'.repeat(33) } } }],
  ])('may not have %s', ([, value]) => expect(schema.safeParse(value).success).toBe(false));
});
