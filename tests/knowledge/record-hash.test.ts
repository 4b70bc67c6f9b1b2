import { describe, expect, test } from 'vitest';
import type { AnyEntry, Entry } from '#knowledge/entry.ts';
import { canonicalJson } from '#knowledge/canonical-json.ts';
import { parseEntryFile } from '#knowledge/entry-file.ts';
import { recordHash } from '#knowledge/record-hash.ts';
import type { Evidence } from '#schema/evidence.ts';
import { sha256 } from '../domain/annotation/node-sha256.ts';

const plain = `
statement: It is so.
recorded: "2026-01-01"
label: So
kind: empirical
questions: [is-it-so]
relations:
  - { kind: supports, claim: other }
---
See [that](/claims/other/#evidence-1).
`;

const [shortMark, longMark] = ['0123456789ab', '0123456789abcdef0123456789abcdef'];
const read = (of: string): string =>
  plain.replace(
    'relations:',
    `evidence:
  - source: other
    voice: asserts
    gist: It says so.
    fit: { verdict: entails, by: reader, on: "2026-01-02", of: "${of}" }
relations:`,
  );

const sameRecords: Readonly<Record<string, string>> = {
  'with its keys in another order': plain
    .replace('statement: It is so.\n', '')
    .replace('label: So', 'label: So\nstatement: It is so.'),
  'in another notation': plain.replace('It is so.', '"It is so."').replace('[is-it-so]', '\n  - is-it-so'),
  'with comments': plain.replace('label: So', 'label: So # in short'),
  'with empty lists written down': plain.replace('label: So', 'label: So\nevidence: []\ndoubts: []'),
  'with Windows line ends': plain.replaceAll('\n', '\r\n'),
  'with blank lines around the body': `${plain.replace('\nSee', '\n\n\nSee')}\n\n`,
  'under another id, the earlier one among its aliases': plain.replace(
    'label: So',
    'label: So\naliases: [before]',
  ),
};

const otherRecords: Readonly<Record<string, string>> = {
  'another word': plain.replace('It is so.', 'It was so.'),
  'another body': plain.replace('See', 'Do not see'),
  'another reference': plain.replace('claim: other', 'claim: another'),
  'one more paragraph': `${plain}\nAnd more.`,
};

describe('recordHash', () => {
  test('is fixed: editions rely on it', () => {
    expect(hashOf(plain)).toBe('5bac5eba23ac74c95c347f2d7f65da265ebf648d33f89517b4f1c63d899ce981');
  });

  test.for(Object.entries(sameRecords))('stays the same %s', ([, text]) => {
    expect(hashOf(text)).toBe(hashOf(plain));
  });

  test.for(Object.entries(otherRecords))('differs for %s', ([, text]) => {
    expect(hashOf(text)).not.toBe(hashOf(plain));
  });

  test('is asked for under the names that others had', () => {
    const renamed = plain.replace('claim: other', 'claim: newer').replace('/claims/other/', '/claims/newer/');
    const asItWas = recordHash(entryOf(renamed), sha256, (_collection, id) =>
      id === 'newer' ? 'other' : id,
    );
    expect(asItWas).toBe(hashOf(plain));
  });

  test('is what it was when marks of what was read were shorter', () => {
    const { data, ...entry } = entryOf(read(longMark)) as Entry<'claims'>;
    const [evidence] = data.evidence;
    const marked = { ...evidence, fit: { ...evidence?.fit, of: shortMark } } as Evidence;
    const before = { ...entry, data: { ...data, evidence: [marked] } };
    expect(recordHash(before, sha256)).toBe(hashOf(read(longMark)));
    expect(hashOf(read('f'.repeat(32)))).not.toBe(hashOf(read(longMark)));
  });

  test('is what it was when reviews of relations had no mark', () => {
    const reviewed = (more: string): string =>
      plain.replace('claim: other', `claim: other, reviewed: { by: reader, on: "2026-01-02"${more} }`);
    expect(hashOf(reviewed(`, of: "${longMark}"`))).toBe(
      'c9c7ed5a0707429772848c1d346db6c1a66ba9de3457ff1e1de118651200df6d',
    );
  });

  test('follows the ground of an undercut', () => {
    const undercut = plain.replace(
      'kind: supports, claim: other',
      'kind: undercuts, claim: other, ground: newer',
    );
    const asItWas = recordHash(entryOf(undercut), sha256, (of, id) =>
      of === 'sources' && id === 'newer' ? 'older' : id,
    );
    expect(asItWas).toBe(hashOf(undercut.replace('ground: newer', 'ground: older')));
  });
});

describe('canonicalJson', () => {
  test('sorts keys, leaves out what is undefined, keeps the order of lists', () => {
    expect(canonicalJson({ b: [2, 1, null], a: { d: undefined, c: 'é"' } })).toBe(
      '{"a":{"c":"é\\""},"b":[2,1,null]}',
    );
  });
});

function hashOf(text: string): string {
  return recordHash(entryOf(text), sha256);
}

function entryOf(text: string): AnyEntry {
  const parsed = parseEntryFile({ path: 'claims/so.mdx', text: `---${text}` });
  if (parsed.kind !== 'entry') throw new Error(JSON.stringify(parsed));
  return parsed.entry;
}
