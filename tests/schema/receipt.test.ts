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
    ['more words than may be shown', { ...receipt, contexts: { [key]: { prefix: 'x'.repeat(33) } } }],
  ])('may not have %s', ([, value]) => expect(schema.safeParse(value).success).toBe(false));
});
