import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checksumOf, formatEdition } from '#knowledge/edition.ts';
import { compareFields } from '#knowledge/record-fields.ts';
import { fieldName } from '#components/entry/edition-words.ts';
import type { Edition, RecordFields } from '#schema/edition.ts';
import { sha256 } from '#files/sha256.ts';
import { readContext } from '#files/view-context.ts';
import { ContentCopy } from './content-copy.ts';

const copy = new ContentCopy();
const path = 'receipts/almond-1888-letter.json';
const source = 'almond-1888-letter';

/** What a stranger might make of a receipt. */
const receipts: Readonly<Record<string, (text: string) => string | Uint8Array>> = {
  'a key given twice': (text) => text.replace('{', '{\n  "source": "another",'),
  'the key __proto__': (text) => text.replace('{', '{\n  "__proto__": { "polluted": true },'),
  'an unknown key': (text) => text.replace('{', '{\n  "note": "a",'),
  'a byte order mark': (text) => `\uFEFF${text}`,
  'bytes that are no UTF-8': () => Uint8Array.from([0xff, 0xfe, 0x7b, 0x7d]),
  'another source': (text) => text.replace(source, 'cup-bill-1890'),
  'a path for its source': (text) => text.replace(source, '../../evil'),
  'lists in lists': () => `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
  'lists without end': () => '['.repeat(100_000),
  'a number that is none': (text) => text.replace(/"length": \d+/, '"length": 1e999'),
  'what is no record': () => 'null\n',
  nothing: () => '',
};

describe('a hostile receipt', () => {
  test.for(Object.entries(receipts))('with %s is reported and not used', ([, spoil]) => {
    copy.put(path, spoil(readFileSync(join(copy.folder, path), 'utf8')));
    const [found] = copy.reported(path);
    expect(found).toMatchObject({ rule: 'receipt-mismatch', severity: 'error', line: 1, column: 1 });
    expect(readContext('/').receipts?.has(source)).toBe(false);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('with the line ends of another system is none', () => {
    copy.put(path, readFileSync(join(copy.folder, path), 'utf8').replaceAll('\n', '\r\n'));
    expect(copy.reported(path)).toEqual([]);
    expect(readContext('/').receipts?.has(source)).toBe(true);
  });
});

const draft: Omit<Edition, 'checksum'> = {
  format: 1,
  label: '2026-01',
  date: '2026-01-31',
  software: 'rejoinder 0.1.0',
  previous: null,
  elsewhere: [],
  records: {},
};
const sealed = (edition: Omit<Edition, 'checksum'>): string => {
  const unsealed = { ...edition, checksum: '0'.repeat(64) };
  return formatEdition({ ...unsealed, checksum: checksumOf(unsealed, sha256) });
};
const record = { address: '/claims/a/', hash: '0'.repeat(64) };
const holding = (fields: RecordFields) => ({ ...draft, records: { 'claims/a': { ...record, fields } } });

/** What a stranger might make of an edition who knows how checksums are made. */
const editions: Readonly<Record<string, string>> = {
  'a key given twice': sealed(draft).replace('{', '{\n  "software": "Another",'),
  'the key __proto__': sealed(draft).replace('"records": {', '"records": {"__proto__": { "polluted": true }'),
  'an address elsewhere': sealed({ ...draft, elsewhere: ['https://example.org/'] }),
  'an address without scheme': sealed({ ...draft, elsewhere: ['//example.org/'] }),
  'an address that leads out': sealed({ ...draft, elsewhere: ['/../../etc/'] }),
  'a record at an address elsewhere': sealed({
    ...draft,
    records: { 'claims/a': { ...record, address: '//example.org/' } },
  }),
  'a record at an address that leads out': sealed({
    ...draft,
    records: { 'claims/a': { ...record, address: '/claims/../../../evil/' } },
  }),
  'an address with marks': sealed({ ...draft, elsewhere: ['/"onclick="alert(1)/'] }),
  'a path for a record': sealed({ ...draft, records: { '../evil': record } }),
  'a label of a later century': sealed({ ...draft, label: '9999-12', date: '9999-12-31' }),
  'markup for a field': sealed(holding({ values: { '"><svg onload=alert(1)>': 'y' }, prints: {} })),
  'a field that reads otherwise': sealed(holding({ values: { '\u202Eevil': 'y' }, prints: {} })),
  'a value that reads otherwise': sealed(holding({ values: { statement: 'It was \u202Eowt.' }, prints: {} })),
  'a value that is no text': sealed(holding({ values: { statement: 'It was \0.' }, prints: {} })),
  'a path for its label': sealed({ ...draft, label: '../evil' }),
  'a byte order mark': `\uFEFF${sealed(draft)}`,
  'what is no record': '[]\n',
  nothing: '',
};

describe('a hostile edition', () => {
  test.for(Object.entries(editions))('with %s is reported', ([, text]) => {
    copy.put('editions/2026-01.json', text);
    expect(copy.reported('editions/2026-01.json').map(({ rule }) => rule)).toContain('edition-tampered');
    expect(() => readContext('/')).not.toThrow();
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

test.for(['constructor', 'toString', 'valueOf', 'hasOwnProperty'])(
  'a field that a forged edition calls %s is one like others',
  (field) => {
    const nothing = { values: {}, prints: {} };
    const then = { values: { [field]: 'a' }, prints: {} };
    expect(compareFields(then, nothing)).toEqual([{ field, kind: 'value', was: 'a' }]);
    expect(compareFields(then, { values: {}, prints: { [field]: 'b' } })).toEqual([
      { field, kind: 'rewritten' },
    ]);
    expect(fieldName(field)).toBe(`the ${field}`);
  },
);

describe('among what the machine writes', () => {
  test.for([
    'receipts/evil.mjs',
    'receipts/a.mdx',
    'receipts/deep/a.json',
    'editions/index.html',
    'editions/deep/2026-01.json',
  ])('%s is reported', (name) => {
    copy.put(name, '{}');
    expect(copy.reported(name).map(({ rule }) => rule)).toEqual(['unknown-file']);
  });
});
