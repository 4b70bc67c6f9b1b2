import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { toBibtex } from '#domain/bibliography/bibtex.ts';
import type { CslData } from '#domain/bibliography/csl-data.ts';
import { toRis } from '#domain/bibliography/ris.ts';
import { readFragment, writeFragment } from '#export/brief/fragment.ts';
import { whole } from '#export/file-facts.ts';
import { emptyTray } from '#export/brief/tray.ts';
import { tableCsv } from '#export/csv.ts';
import { escapeXml } from '#export/xml.ts';
import { readEditions } from '#files/editions.ts';
import { readReceipts } from '#files/receipts.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { readByConverter } from '../domain/bibliography/readers.ts';
import { unguardFormula } from '../export/unguard-formula.ts';

const sign = fc.constantFrom(
  ...'"\'\\{}[]()<>&,;:=+-@$%#_^~|`*/\t \n\r',
  'a',
  'é',
  '\u{1F375}',
  'ER  - ',
  '@misc{',
  ' and ',
);
const anyText = fc.oneof(
  fc.array(sign, { maxLength: 30 }).map((signs) => signs.join('')),
  fc.string({ unit: 'grapheme' }),
);
/** As the schema lets it through. */
const line = anyText
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => /[\p{L}\p{N}]/u.test(text));

describe('whatever a text is', () => {
  test('a table gives it back, and no cell of it begins a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText), { minLength: 1, maxLength: 5 }), (rows) => {
        const columns = ['a', 'b'].map((name) => ({ name }));
        const table = { name: 'any', columns, rows: () => rows } as unknown as Parameters<typeof tableCsv>[0];
        const [, ...read] = readCsv(whole(tableCsv(table, {} as ViewContext)));
        expect(read.map((cells) => cells.map(unguardFormula))).toEqual(rows);
        for (const cell of read.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
    );
  });

  test('XML has it as text, in elements and attributes', () => {
    fc.assert(
      fc.property(line, (text) => {
        const $ = load(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`, { xml: true });
        expect($('*').length).toBe(1);
        expect([$('a').text(), $('a').attr('b')]).toEqual([text, text]);
      }),
    );
  });

  test('RIS has one record of it, a field a line', () => {
    fc.assert(
      fc.property(itemOf(anyText.filter((text) => text.trim() !== '')), (item) => {
        const lines = toRis([item]).split('\r\n').filter(Boolean);
        expect(lines.filter((one) => !/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/.test(one))).toEqual([]);
        for (const tag of ['TY', 'TI', 'ER'])
          expect(lines.filter((one) => one.startsWith(`${tag}  - `)).length).toBe(1);
      }),
    );
  });

  test('BibTeX has one entry of it, whose braces are paired', () => {
    fc.assert(
      fc.property(itemOf(line), (item) => {
        const bibtex = toBibtex([item]);
        const depths = [...bibtex.replace(/\\[{}]/g, '')].map((one) =>
          one === '{' ? 1 : one === '}' ? -1 : 0,
        );
        expect(depths.reduce<number>((depth, step) => depth + step, 0)).toBe(0);
        expect(readByConverter(bibtex).length).toBe(1);
      }),
    );
  });

  test('the address of a brief reads without a crash, and a title comes back', () => {
    fc.assert(fc.property(anyText, (text) => readFragment(text).unread >= 0));
    fc.assert(
      fc.property(line, (title) => {
        const tray = { ...emptyTray, title: [...title].slice(0, 20).join('').trim() };
        expect(readFragment(writeFragment(tray)).tray?.title ?? '').toBe(tray.title);
      }),
    );
  });

  test('a receipt or an edition that is one is read, and any other is a problem', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rejoinder-any-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (const name of ['receipts', 'editions']) mkdirSync(join(folder, name));
    const anyJson = fc.oneof(anyText, fc.json(), fc.uint8Array({ maxLength: 100 }));
    fc.assert(
      fc.property(anyJson, (content) => {
        writeFileSync(join(folder, 'receipts', 'a.json'), content);
        writeFileSync(join(folder, 'editions', '2026-01.json'), content);
        expect(readReceipts(folder).problems.length).toBe(1);
        expect(readEditions(folder).problems.length).toBe(1);
      }),
    );
  });
});

function itemOf(text: fc.Arbitrary<string>): fc.Arbitrary<CslData> {
  return fc.record({
    id: fc.constant('a'),
    type: fc.constantFrom('report', 'webpage', 'article-journal'),
    title: text,
    author: fc.tuple(fc.record({ literal: text }), fc.record({ family: text, given: text })),
    'container-title': text,
    publisher: text,
    number: text,
    page: text,
    note: text,
  });
}

/** A reader of RFC 4180 that knows nothing of the writer. */
function readCsv(csv: string): string[][] {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of csv.matchAll(cell)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
