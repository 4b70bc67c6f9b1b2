import { describe, expect, test } from 'vitest';
import { quotationKey } from '#domain/annotation/quotation.ts';
import { formatReceipt, makeReceipt } from '#domain/annotation/receipt.ts';
import { sha256 } from './node-sha256.ts';

const text = `${'Before. '.repeat(30)}The act isn’t repealed.${' After.'.repeat(30)}\n`;
const quotations = [
  { segments: ['The act isn’t repealed.'] },
  { segments: ["The act isn't repealed."] },
  { segments: ['The act is repealed.'] },
];
const make = () => makeReceipt({ source: 'fixture', text, capturedOn: '2026-01-31', quotations }, sha256);
const keys = quotations.map((quotation) => quotationKey(quotation, sha256));

describe('a receipt', () => {
  test('is about the file as it is and the length of its canonical text', () => {
    const { receipt } = make();
    expect(receipt).toMatchObject({
      source: 'fixture',
      canonicaliser: 'canon/1',
      capture: { sha256: sha256(text), length: text.length - 1, capturedOn: '2026-01-31' },
    });
  });

  test('has places, counts and hashes of a verified quotation', () => {
    expect(make().receipt.quotations[keys[0] ?? '']).toEqual({
      tier: 'exact',
      segments: [{ start: 240, end: 263 }],
      matches: 1,
      sha256: sha256('The act isn’t repealed.'),
      context40: sha256(`${text.slice(200, 240)}\n${text.slice(263, 303)}`),
      context200: sha256(`${text.slice(40, 240)}\n${text.slice(263, 463)}`),
    });
  });

  test('tells folded and failed quotations', () => {
    const { receipt, matches } = make();
    expect(matches.map(({ tier }) => tier)).toEqual(['exact', 'folded', 'failed']);
    expect(receipt.quotations[keys[1] ?? '']).toMatchObject({
      tier: 'folded',
      sha256: sha256("The act isn't repealed."),
    });
    expect(receipt.quotations[keys[2] ?? '']).toEqual({
      tier: 'failed',
      reason: 'absent',
      matches: 0,
      sha256: sha256('The act is repealed.'),
    });
  });

  test('holds no words of the source', () => {
    expect(formatReceipt(make().receipt)).not.toMatch(/repealed|Before|After/);
  });

  test('is the same bytes whatever the order of quotations', () => {
    const { receipt } = make();
    const backwards = makeReceipt(
      { quotations: quotations.toReversed(), capturedOn: '2026-01-31', text, source: 'fixture' },
      sha256,
    );
    expect(formatReceipt(backwards.receipt)).toBe(formatReceipt(receipt));
    expect(JSON.parse(formatReceipt(receipt))).toEqual(receipt);
  });

  test('is written with sorted keys', () => {
    const { receipt } = makeReceipt(
      { source: 's', text: 'Yes.', capturedOn: null, quotations: [] },
      () => '00',
    );
    expect(formatReceipt(receipt)).toMatchInlineSnapshot(`
      "{
        "canonicaliser": "canon/1",
        "capture": {
          "capturedOn": null,
          "length": 4,
          "sha256": "00"
        },
        "quotations": {},
        "source": "s"
      }
      "
    `);
  });
});
