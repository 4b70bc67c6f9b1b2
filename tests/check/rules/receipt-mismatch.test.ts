import { describe, expect, test } from 'vitest';
import { makeReceipt } from '#domain/annotation/receipt.ts';
import { sha256 } from '../../domain/annotation/node-sha256.ts';
import { diagnose, ruleCases } from '../cases.ts';
import { corpus, here } from '../corpus.ts';

const { receipt } = makeReceipt(
  {
    source: 'source',
    text: 'The kettle sings. The cup is full.',
    capturedOn: null,
    quotations: [{ segments: ['The kettle sings.'] }, { segments: ['The kettle rings.'] }],
  },
  sha256,
);

ruleCases(
  'receipt-mismatch',
  {
    'a quotation that failed when it was checked': corpus`
      === claims/a.mdx
      evidence: [{ source: source, quote: ${here}The kettle rings., voice: asserts }]
    `,
    'a quotation without receipt': corpus`
      === claims/a.mdx
      evidence: [{ source: source, quote: ${here}The cup is full., voice: asserts }]
    `,
    'not a verified quotation, nor a gist': corpus`
      === claims/a.mdx
      evidence:
        - { source: source, quote: The kettle sings., voice: asserts }
        - { source: source, gist: The cup is filled., voice: asserts }
    `,
    'not a quotation of a source that nobody captured': corpus`
      === sources/unseen.mdx
      acquaintance: { how: read }
      === claims/a.mdx
      evidence: [{ source: unseen, quote: Words., voice: asserts }]
    `,
  },
  { proof: { receipts: new Map([['source', receipt]]), sha256 } },
);

describe('receipt-mismatch', () => {
  const of = (name: string, beside: Parameters<typeof diagnose>[1]) =>
    diagnose(corpus`=== sources/unused.mdx`, beside)
      .filter(({ rule }) => rule === 'receipt-mismatch')
      .map(({ file, line, column, message }) => `${name} ${file}:${line}:${column}: ${message}`);

  test('finds the receipt of a source that is not there', () => {
    const proof = { receipts: new Map([['sources', { ...receipt, source: 'sources' }]]), sha256 };
    expect(of('gone', { proof })).toEqual(['gone receipts/sources.json:1:1: there is no source `sources`']);
  });

  test.for<[name: string, broken: ReturnType<typeof corpus>]>([
    [
      'it is named for',
      corpus`
      === sources/source.mdx
      acquaintance: { how: capured }
    `,
    ],
    [
      'had its name before',
      corpus`
      === sources/renamed.mdx
      aliases: [other, source]
      acquaintance: { how: capured }
    `,
    ],
    [
      'had its name before, in a list of lines',
      corpus`
      === sources/renamed.mdx
      aliases:
      - other
      - source
      acquaintance: { how: capured }
    `,
    ],
  ])('says nothing of a receipt while the source that %s cannot be read', ([, broken]) => {
    const proof = { receipts: new Map([['source', receipt]]), sha256 };
    const beside = corpus`
      === positions/position.mdx
      === claims/claim.mdx
    `;
    const found = diagnose({ ...broken, files: [...broken.files, ...beside.files] }, { proof });
    expect(found.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual(['schema']);
  });

  test('finds a receipt file that holds none', () => {
    const receiptProblems = [{ file: 'receipts/source.json', message: 'not valid JSON' }];
    const proof = { receipts: new Map(), sha256 };
    expect(of('broken', { proof, receiptProblems })).toEqual([
      'broken receipts/source.json:1:1: not valid JSON',
    ]);
  });

  test('leaves to the re-check what fails against the text at hand', () => {
    const found = diagnose(
      corpus`
        === claims/a.mdx
        evidence: [{ source: source, quote: The kettle rings., voice: asserts }]
      `,
      {
        proof: { receipts: new Map([['source', receipt]]), sha256 },
        captures: { source: 'The kettle sings.' },
      },
    );
    expect(found.map(({ rule }) => rule)).toEqual(['quotation-not-in-capture']);
  });

  const quoting = corpus`
    === claims/a.mdx
    evidence:
      - { source: source, quote: The kettle sings., voice: asserts }
      - { source: source, quote: The cup is full., voice: asserts }
  `;

  test('warns of a quotation without receipt, and refuses one that its receipt belies', () => {
    const proof = { receipts: new Map([['source', receipt]]), sha256 };
    expect(diagnose(quoting, { proof }).map(({ severity }) => severity)).toEqual(['warning']);
    const failed = corpus`
      === claims/a.mdx
      evidence: [{ source: source, quote: The kettle rings., voice: asserts }]
    `;
    expect(diagnose(failed, { proof }).map(({ severity }) => severity)).toEqual(['error']);
  });

  test('refuses a receipt made under other rules', () => {
    const proof = { receipts: new Map([['source', { ...receipt, canonicaliser: 'canon/0' }]]), sha256 };
    const found = diagnose(quoting, { proof });
    expect(found.map(({ severity, message }) => `${severity}: ${message}`)).toEqual(
      Array(2).fill(expect.stringMatching(/^error: the receipt of `source` cannot be relied on: \S/)),
    );
  });

  test('reports beside what fails against one text what another lacks a receipt for', () => {
    const found = diagnose(
      corpus`
        === sources/other.mdx
        === claims/a.mdx
        evidence:
          - { source: source, quote: The kettle rings., voice: asserts }
          - { source: other, quote: The cup is full., voice: asserts }
      `,
      {
        proof: { receipts: new Map([['source', receipt]]), sha256 },
        captures: { source: 'The kettle sings.' },
      },
    );
    expect(found.map(({ rule }) => rule)).toEqual(['quotation-not-in-capture', 'receipt-mismatch']);
  });
});
