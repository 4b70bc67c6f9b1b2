import { describe, expect, test } from 'vitest';
import type { Entry } from '#knowledge/entry.ts';
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
function rowOf(id: string, evidence: (first: Evidence) => Evidence[]): ReturnType<typeof claimRow> {
  const context = teaContext();
  const { knowledgeBase } = context;
  const claim = knowledgeBase.entries.claims.get(id) as Claim;
  const [first] = claim.data.evidence as [Evidence];
  const changed: Claim = { ...claim, data: { ...claim.data, evidence: evidence(first) } };
  const claims = new Map(knowledgeBase.entries.claims).set(id, changed);
  const entries = { ...knowledgeBase.entries, claims };
  return claimRow({ ...context, knowledgeBase: { ...knowledgeBase, entries } }, changed);
}
