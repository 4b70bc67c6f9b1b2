import { describe, expect, test } from 'vitest';
import type { FitVerdict } from '#domain/annotation/voice.ts';
import type { Entry } from '#knowledge/entry.ts';
import { fitOfNow } from '#knowledge/fit.ts';
import { claimRow } from '#knowledge/views/claim-row.ts';
import { teaContext } from '../../tea-context.ts';

describe('a claim in a list', () => {
  test('names who denies it apart from who is on record for it', () => {
    const row = rowOf('milk-scalds-either-way', (evidence) => [
      { ...evidence, by: 'prudence-almond', voice: 'denies' },
      { ...evidence, by: 'mortimer-crumb', voice: 'reports' },
    ]);
    expect(row.voices.map(({ id }) => id)).toEqual(['mortimer-crumb']);
    expect(row.deniers.map(({ id }) => id)).toEqual(['prudence-almond']);
  });

  test('names nobody of whose passage a second reader found that it does not say it', () => {
    const read = (verdict: FitVerdict, of = 'fits'): Evidence['fit'] => ({
      verdict,
      by: 'second-reading',
      on: '2026-01-01',
      of,
    });
    const speakers = (reading: (of: string) => Evidence['fit']): string[] =>
      rowOf('milk-scalds-either-way', (evidence, claim) => {
        const said: Evidence = { ...evidence, by: 'prudence-almond', voice: 'asserts' };
        return [{ ...said, fit: reading(fitOfNow(claim, said, teaContext().sha256) ?? '') }];
      }).voices.map(({ id }) => id);
    expect(speakers((of) => read('partly', of))).toEqual(['prudence-almond']);
    expect(speakers((of) => read('context-only', of))).toEqual([]);
    expect(speakers((of) => read('no', of))).toEqual([]);
    expect(speakers(() => read('no', 'of another passage'))).toEqual(['prudence-almond']);
  });

  test('counts what qualifies it apart from what answers it', () => {
    const context = teaContext();
    const claims = [...context.knowledgeBase.entries.claims.values()];
    const recorded = (id: string): number =>
      claims.filter(({ data }) =>
        data.relations.some(({ kind, claim }) => kind === 'qualifies' && claim === id),
      ).length;
    const counts = claims.map((claim) => [recorded(claim.id), claimRow(context, claim).qualifications]);
    expect(counts.filter(([found]) => found !== 0)).not.toEqual([]);
    for (const [found, counted] of counts) expect(counted).toBe(found);
  });

  test('says what nothing it rests on is free of', () => {
    expect(
      rowOf('tea-first-scalds', ({ by: _, ...evidence }) => [{ ...evidence, voice: 'reports' }]).restsOnlyOn,
    ).toBe('secondhand');
    expect(
      rowOf('bill-forbids-tea-first', (evidence) => [evidence, { ...evidence, voice: 'reports' }])
        .restsOnlyOn,
    ).toBeUndefined();
  });
});

type Claim = Entry<'claims'>;
type Evidence = Claim['data']['evidence'][number];

/** The row of a claim of the second debate that has other evidence, made of its first. */
function rowOf(
  id: string,
  evidence: (first: Evidence, claim: Claim['data']) => Evidence[],
): ReturnType<typeof claimRow> {
  const context = teaContext();
  const { knowledgeBase } = context;
  const claim = knowledgeBase.entries.claims.get(id) as Claim;
  const [first] = claim.data.evidence as [Evidence];
  const changed: Claim = { ...claim, data: { ...claim.data, evidence: evidence(first, claim.data) } };
  const claims = new Map(knowledgeBase.entries.claims).set(id, changed);
  const entries = { ...knowledgeBase.entries, claims };
  return claimRow({ ...context, knowledgeBase: { ...knowledgeBase, entries } }, changed);
}
