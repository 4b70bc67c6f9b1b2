import { describe, expect, test } from 'vitest';
import { sha256 } from '#files/sha256.ts';
import { readKnowledgeBase } from '#knowledge/knowledge-base.ts';
import { renewReceipts, compareReceipts } from '#knowledge/renew-receipts.ts';
import { corpusQuotations, verificationOf, verifyCorpus } from '#knowledge/verification.ts';
import { corpus } from '../check/corpus.ts';
import { teaContext } from '../tea-context.ts';
import { readTeaDebate } from '../tea-debate.ts';

const { files } = corpus`
  === claims/a.mdx
  evidence:
    - { source: letter, quote: The kettle sings., voice: asserts }
    - { source: earlier, quote: The cup is full., voice: asserts }
    - { source: letter, gist: Something., voice: asserts }
    - { source: unseen, quote: Words., voice: asserts }
  === positions/p.mdx
  holders: [{ actor: somebody, evidence: [{ source: letter, quote: The kettle rings. }] }]
  === terms/t.mdx
  senses: [{ id: wide, label: wide, definition: All., evidence: [{ source: letter, quote: "cup is - full" }] }]
  === sources/letter.mdx
  aliases: [earlier]
  === sources/unseen.mdx
  acquaintance: { how: read }
  === sources/report.mdx
  drift: [{ from: letter, kinds: [omitted], original: kettle sings, effect: Lost. }]
`;
const { knowledgeBase } = readKnowledgeBase(files);
const text = 'The kettle sings. The cup is full. The cup is—full.';
const none = { receipts: new Map(), sha256 };
const renewal = renewReceipts(knowledgeBase, new Map([['letter', { text, capturedOn: '2026-01-02' }]]), none);

describe('corpusQuotations', () => {
  test('finds the words of claims, holders, senses and drift, under the present ids of their sources', () => {
    expect(
      corpusQuotations(knowledgeBase).map(
        ({ entry, source, path }) => `${entry.id} ${source} ${path.join('.')}`,
      ),
    ).toEqual([
      'p letter holders.0.evidence.0.quote',
      'a letter evidence.0.quote',
      'a letter evidence.1.quote',
      'a unseen evidence.3.quote',
      'report letter drift.0.original',
      't letter senses.0.evidence.0.quote',
    ]);
  });
});

describe('verifyCorpus', () => {
  const verified = verifyCorpus(knowledgeBase, { receipts: renewal.receipts, sha256 });

  test('counts every quotation once', () => {
    expect(verified.counts).toEqual({
      exact: 3,
      folded: 1,
      failed: 1,
      unchecked: 1,
      reasons: [
        { reason: 'absent', count: 1 },
        { reason: 'no-capture', count: 1 },
      ],
    });
    const sums = [...verified.bySource.values()].map(
      ({ counts }) => counts.exact + counts.folded + counts.failed + counts.unchecked,
    );
    expect(sums.reduce((sum, count) => sum + count, 0)).toBe(corpusQuotations(knowledgeBase).length);
  });

  test('knows without receipts that nothing was checked', () => {
    const { counts } = verifyCorpus(knowledgeBase, none);
    expect(counts).toMatchObject({ exact: 0, folded: 0, failed: 0, unchecked: 6 });
    expect(counts.reasons).toEqual([
      { reason: 'no-receipt', count: 5 },
      { reason: 'no-capture', count: 1 },
    ]);
  });

  test('measures the share of a work that is quoted, each code point once', () => {
    const quoted = 'The kettle sings.'.length + 'The cup is full.'.length + 'cup is—full'.length;
    expect(verified.bySource.get('letter')?.share).toBeCloseTo(quoted / text.length, 10);
    expect(verified.bySource.get('unseen')?.share).toBeUndefined();
  });

  test('lists the sources in the order of the corpus, unknown ones last', () => {
    expect([...verified.bySource.keys()]).toEqual(['letter', 'unseen']);
  });

  test('is computed once for a build', () => {
    const context = teaContext();
    expect(verificationOf(context)).toBe(verificationOf(context));
  });

  test('proves the second debate without its archive', () => {
    expect(verificationOf(teaContext()).counts).toEqual({
      exact: 21,
      folded: 1,
      failed: 0,
      unchecked: 0,
      reasons: [],
    });
  });
});

describe('renewReceipts', () => {
  test('names the failures with the nearest passage', () => {
    expect(
      renewal.failures.map(({ quotation, match }) => [quotation.entry.id, match.reason, match.nearest?.text]),
    ).toEqual([['p', 'absent', 'The kettle sings.']]);
  });

  test('takes the day from the note of the capture, else from the record', () => {
    const accessed = corpus`
      === claims/a.mdx
      evidence: [{ source: letter, quote: The kettle sings., voice: asserts }]
      === sources/letter.mdx
      csl: { type: article, title: A work, accessed: "2026-03-04" }
    `;
    const { knowledgeBase: other } = readKnowledgeBase(accessed.files);
    const dayOf = (capturedOn?: string) =>
      renewReceipts(other, new Map([['letter', { text, capturedOn }]]), none).receipts.get('letter')?.capture
        .capturedOn;
    expect([dayOf(), dayOf('2026-01-02')]).toEqual(['2026-03-04', '2026-01-02']);
  });

  test('keeps what receipts say of sources whose text is not at hand, and drops what is gone', () => {
    const fewer = corpus`
      === claims/a.mdx
      evidence: [{ source: letter, quote: The kettle sings., voice: asserts }]
      === sources/letter.mdx
    `;
    const { knowledgeBase: other } = readKnowledgeBase(fewer.files);
    const kept = renewReceipts(other, new Map(), { receipts: renewal.receipts, sha256 });
    expect(Object.keys(kept.receipts.get('letter')?.quotations ?? {})).toHaveLength(1);
    expect(verifyCorpus(other, { receipts: kept.receipts, sha256 }).counts.exact).toBe(1);
    const { knowledgeBase: empty } = readKnowledgeBase(corpus`=== sources/letter.mdx`.files);
    expect(renewReceipts(empty, new Map(), { receipts: renewal.receipts, sha256 }).receipts.size).toBe(0);
  });

  test('does not leave a trace of a source that is gone', () => {
    expect(
      compareReceipts(
        new Map([...renewal.receipts].map(([id, receipt]) => [`${id}-2`, receipt])),
        renewal.receipts,
      ),
    ).toHaveLength(2);
    expect(compareReceipts(renewal.receipts, renewal.receipts)).toEqual([]);
  });

  test('gives the second debate the receipts that are committed', () => {
    const { knowledgeBase: tea, captures } = readTeaDebate();
    const texts = new Map([...captures].map(([id, captured]) => [id, { text: captured }]));
    const context = teaContext();
    expect(compareReceipts(context.receipts, renewReceipts(tea, texts, context).receipts)).toEqual([]);
  });

  test('checks ten thousand quotations in seconds', { timeout: 60_000 }, () => {
    const sentence = (source: number, at: number): string =>
      `Cup ${at} of house ${source} held ${at * 7} drops of milk and nothing else.`;
    const sources = Array.from({ length: 100 }, (_, source) => source);
    const record = (source: number): string =>
      Array.from(
        { length: 100 },
        (_, at) => `  - { source: s${source}, quote: "${sentence(source, at * 3)}", voice: asserts }`,
      ).join('\n');
    const head = 'recorded: "2026-01-01"';
    const many = sources.flatMap((source) => [
      {
        path: `sources/s${source}.mdx`,
        text: `---\n${head}\ncsl: { type: article, title: T }\nrights: { status: public-domain }\nstanding: { witness: first-person }\nacquaintance: { how: captured }\n---\n`,
      },
      {
        path: `claims/c${source}.mdx`,
        text: `---\n${head}\nstatement: S.\nlabel: S\nkind: empirical\nquestions: [q]\nevidence:\n${record(source)}\n---\n`,
      },
    ]);
    const { knowledgeBase: large } = readKnowledgeBase(many);
    const captures = new Map(
      sources.map((source) => [
        `s${source}`,
        { text: Array.from({ length: 300 }, (_, at) => sentence(source, at)).join('\n') },
      ]),
    );
    const started = performance.now();
    const { receipts } = renewReceipts(large, captures, none);
    expect(verifyCorpus(large, { receipts, sha256 }).counts.exact).toBe(10_000);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
