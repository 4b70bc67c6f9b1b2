import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sha256 } from '#files/sha256.ts';
import { writeDataFile } from '#files/write-data-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'rejoinder-data-'));
afterAll(() => rmSync(folder, { recursive: true }));

const long = 'ä“𝕏”\n'.repeat(400_000);

test.for([
  ['a text', ['Milk “first”'], 'Milk “first”'],
  ['nothing', [], ''],
  ['pieces', ['a', '', 'ä', 'b'], 'aäb'],
  ['pieces longer than what is gathered', [long, 'end', long], `${long}end${long}`],
  ['text and bytes in turn', ['a', Buffer.from('ä'), 'b', 'c', Buffer.from('d')], 'aäbcd'],
] as const)('%s is written whole, and its length and hash are told', ([, pieces, text]) => {
  const place = join(folder, 'some', 'file.txt');
  const facts = writeDataFile(place, pieces);
  expect(readFileSync(place, 'utf8') === text).toBe(true);
  expect(facts).toEqual({ bytes: Buffer.byteLength(text), sha256: sha256(text) });
  expect(writeDataFile(undefined, text)).toEqual(facts);
});

test('bytes stay as they are', () => {
  const place = join(folder, 'bytes');
  writeDataFile(place, [Uint8Array.of(0xff, 0, 0xfe)]);
  expect([...readFileSync(place)]).toEqual([0xff, 0, 0xfe]);
});
