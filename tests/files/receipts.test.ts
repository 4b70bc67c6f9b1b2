import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { makeReceipt } from '#domain/annotation/receipt.ts';
import { readReceipts, removeReceipt, writeReceipt } from '#files/receipts.ts';
import { sha256 } from '#files/sha256.ts';

const { receipt } = makeReceipt(
  { source: 'source', text: 'The kettle sings.', capturedOn: null, quotations: [{ segments: ['kettle'] }] },
  sha256,
);
let content: string;

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'rejoinder-'));
  onTestFinished(() => rmSync(content, { recursive: true }));
});

describe('receipts', () => {
  test('are read as they were written', () => {
    expect(writeReceipt(content, receipt)).toBe(true);
    const { receipts, problems } = readReceipts(content);
    expect({ receipts: new Map(receipts), problems }).toEqual({
      receipts: new Map([['source', receipt]]),
      problems: [],
    });
    expect(readdirSync(join(content, 'receipts'))).toEqual(['source.json']);
  });

  test('are left alone when nothing changed', () => {
    writeReceipt(content, receipt);
    const before = statSync(join(content, 'receipts/source.json')).mtimeMs;
    expect(writeReceipt(content, structuredClone(receipt))).toBe(false);
    expect(statSync(join(content, 'receipts/source.json')).mtimeMs).toBe(before);
  });

  test('can be none', () => expect(readReceipts(content).receipts.size).toBe(0));

  test('are removed, also where there is none', () => {
    writeReceipt(content, receipt);
    removeReceipt(content, 'source');
    removeReceipt(content, 'source');
    expect(readReceipts(content).receipts.size).toBe(0);
  });

  test.for<[name: string, text: string, message: RegExp]>([
    ['broken JSON', '{', /^not valid JSON/],
    ['something else', '[]', /^not a receipt/],
    ['a receipt of another source', JSON.stringify({ ...receipt, source: 'other' }), /`other`/],
  ])('report %s', ([, text, message]) => {
    mkdirSync(join(content, 'receipts'));
    writeFileSync(join(content, 'receipts/source.json'), text);
    const { receipts, problems } = readReceipts(content);
    expect(receipts.size).toBe(0);
    expect(problems).toEqual([{ file: 'receipts/source.json', message: expect.stringMatching(message) }]);
  });
});
