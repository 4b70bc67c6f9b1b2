import { describe, expect, test } from 'vitest';
import { makeReceipt, type Receipt } from '#domain/annotation/receipt.ts';
import { compareReceipt, holdToReceipt } from '#domain/annotation/verification.ts';
import { quotationKey } from '#domain/annotation/quotation.ts';
import { sha256 } from './node-sha256.ts';

const text = 'Opening. The act isn’t repealed, they say. Ending.';
const whole = { segments: [text] };
const exact = { segments: ['The act isn’t repealed'] };
const folded = { segments: ["isn't", 'they say'] };
const failed = { segments: ['The act is repealed'] };
const receiptFor = (quotations: { segments: string[] }[], captured = text): Receipt =>
  makeReceipt({ source: 'fixture', text: captured, capturedOn: null, quotations }, sha256).receipt;
const receipt = receiptFor([exact, folded, failed]);
const keyOf = (quotation: { segments: string[] }) => quotationKey(quotation, sha256);

/** The receipt with the entry of a quotation edited by hand. */
function forged(edit: object, quotation = exact): Receipt {
  const key = keyOf(quotation);
  return {
    ...receipt,
    quotations: { ...receipt.quotations, [key]: { ...receipt.quotations[key], ...edit } as never },
  };
}

const [isnt, theySay] = [
  { start: 17, end: 22 },
  { start: 33, end: 41 },
];
const inconsistent = { status: 'unchecked', reason: 'receipt-inconsistent' };

describe('a quotation held to its receipt', () => {
  test.for<[name: string, quotation: { segments: string[] }, receipt: Receipt | undefined, expected: object]>(
    [
      ['is exact', exact, receipt, { status: 'exact', receipt: { matches: 1 } }],
      ['is folded', folded, receipt, { status: 'folded', receipt: { matches: 1 } }],
      [
        'is folded, its place in the text longer than its words',
        { segments: ['efficient law'] },
        receiptFor([{ segments: ['efficient law'] }], 'An eﬃcient law.'),
        { status: 'folded' },
      ],
      ['is exact where it is the whole text', whole, receiptFor([whole]), { status: 'exact' }],
      ['is failed', failed, receipt, { status: 'failed', reason: 'absent' }],
      ['is unchecked without receipt', exact, undefined, { status: 'unchecked', reason: 'no-receipt' }],
      ['is unchecked once edited', { segments: ['The act was repealed'] }, receipt, { reason: 'no-receipt' }],
      [
        'is unchecked under other rules',
        exact,
        { ...receipt, canonicaliser: 'canon/0' },
        { reason: 'other-canonicaliser' },
      ],
      ['is unchecked with another hash', exact, forged({ sha256: '00' }), { reason: 'receipt-inconsistent' }],
      [
        'is unchecked with a place of another length',
        exact,
        forged({ segments: [{ start: 9, end: 30 }] }),
        { reason: 'receipt-inconsistent' },
      ],
      [
        'is unchecked with too few places',
        exact,
        forged({ segments: [] }),
        { reason: 'receipt-inconsistent' },
      ],
      [
        'is unchecked with a place beyond the text',
        exact,
        forged({ segments: [{ start: 90, end: 112 }] }),
        { reason: 'receipt-inconsistent' },
      ],
      [
        'is unchecked with places in another order',
        folded,
        forged({ segments: [theySay, isnt] }, folded),
        inconsistent,
      ],
      [
        'is unchecked with places that overlap',
        folded,
        forged({ segments: [isnt, { start: 21, end: 41 }] }, folded),
        inconsistent,
      ],
      [
        'is unchecked with a place of no words',
        folded,
        forged({ segments: [isnt, { start: 33, end: 33 }] }, folded),
        inconsistent,
      ],
      [
        'is unchecked with one place beyond the text',
        folded,
        forged({ segments: [isnt, { start: 33, end: 112 }] }, folded),
        inconsistent,
      ],
    ],
  )('%s', ([, quotation, held, expected]) =>
    expect(holdToReceipt(quotation, held, sha256)).toMatchObject(expected),
  );

  test('is unchecked for want of a capture where there is none', () => {
    expect(holdToReceipt(exact, undefined, sha256, false)).toEqual({
      status: 'unchecked',
      reason: 'no-capture',
    });
  });
});

describe('compareReceipt', () => {
  test.for<[name: string, committed: Receipt, fresh: Receipt, kinds: string[]]>([
    ['finds nothing where nothing changed', receipt, receiptFor([failed, folded, exact]), []],
    ['finds another capture', receipt, receiptFor([exact, folded, failed], `${text}\n`), ['capture-changed']],
    [
      'finds words that moved',
      receiptFor([exact]),
      receiptFor([exact], `So. ${text}`),
      ['capture-changed', 'result-changed'],
    ],
    ['finds other rules', { ...receipt, canonicaliser: 'canon/0' }, receipt, ['canonicaliser-changed']],
    ['finds a new quotation', receiptFor([exact]), receiptFor([exact, folded]), ['not-in-receipt']],
    [
      'finds a quotation that is gone',
      receiptFor([exact, folded]),
      receiptFor([exact]),
      ['without-quotation'],
    ],
    ['finds a forged tier', forged({ tier: 'folded' }), receipt, ['result-changed']],
    [
      'finds words that may be shown now',
      receipt,
      { ...receipt, contexts: { [keyOf(exact)]: { prefix: 'Opening. ' } } },
      ['contexts-changed'],
    ],
    [
      'finds words that may be shown no more',
      { ...receipt, contexts: { [keyOf(exact)]: { prefix: 'Opening. ' } } },
      { ...receipt, contexts: {} },
      ['contexts-changed'],
    ],
    ['takes no words to show for none', receipt, { ...receipt, contexts: {} }, []],
  ])('%s', ([, committed, fresh, kinds]) => {
    expect(compareReceipt(committed, fresh).map(({ kind }) => kind)).toEqual(kinds);
  });

  test('names the quotations in the order of their keys', () => {
    const keys = compareReceipt(receiptFor([folded]), receiptFor([exact, failed])).flatMap(
      ({ key }) => key ?? [],
    );
    expect(keys).toEqual([exact, folded, failed].map(keyOf).sort());
  });
});
