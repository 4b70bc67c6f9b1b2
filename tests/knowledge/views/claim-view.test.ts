import { describe, expect, test } from 'vitest';
import type { Entry } from '#knowledge/entry.ts';
import { claimView } from '#knowledge/views/claim-view.ts';
import { teaContext } from '../../tea-context.ts';

describe('a claim', () => {
  const bearing = viewOf('order-changes-taste').relations.filter(({ direction }) => direction !== 'out');

  test('is first shown with what answers it, then with what supports it', () => {
    expect(bearing.map(({ kind, claims }) => [kind, claims.map(({ claim }) => claim.id)])).toEqual([
      ['undercuts', ['trial-too-small']],
      ['supports', ['milk-first-does-not-scald']],
    ]);
  });

  test('has each related claim once, with every ground it undercuts and why', () => {
    expect(bearing[0]?.claims[0]?.records.map(({ ground, note }) => [ground?.id, note])).toEqual([
      ['gazette-1889-report', 'The report that the paper rests on does not say so.'],
      ['milk-first-does-not-scald', 'From the heat of the milk nothing follows about the taste.'],
    ]);
  });

  test('names with each related claim how that one stands and who says it', () => {
    const [answer] = bearing[0]?.claims ?? [];
    expect(answer?.status).toBe('challenged');
    expect(answer?.voices.map(({ id }) => id)).toEqual(['fixture-institute']);
  });

  test('has as a second step what answers the related claim once, not what supports it', () => {
    const [related] = viewOf('milk-first-does-not-scald').relations.filter(({ kind }) => kind === 'supports');
    expect(related?.claims.map(({ further }) => further.map(({ kind, claim }) => [kind, claim.id]))).toEqual([
      [['undercuts', 'trial-too-small']],
    ]);
    const [undercut] = viewOf('trial-too-small').relations.filter(({ kind }) => kind === 'undercuts');
    expect(undercut?.claims[0]?.further).toEqual([]);
  });

  test('is answered in the second step by a contradiction on either record, never by other words for it', () => {
    const [, step] = viewOf('order-changes-taste').relations.filter(({ direction }) => direction === 'in');
    expect(step?.claims.map(({ further }) => further.map(({ kind, claim }) => [kind, claim.id]))).toEqual([
      [['contradicts', 'milk-scalds-either-way']],
    ]);
    const [contradicted] = viewOf('milk-scalds-either-way').relations;
    expect(contradicted?.claims.map(({ claim, further }) => [claim.id, further])).toEqual([
      ['milk-first-does-not-scald', []],
    ]);
  });

  test('has a status whose reason links to the claims it names', () => {
    const sentence = viewOf('trial-too-small').status?.sentence ?? [];
    expect(sentence.map((part) => (typeof part === 'string' ? part : part.href)).join('')).toBe(
      'Challenged by “/tea/claims/tasters-were-dairymen/”, which nothing here answers.',
    );
  });
});

/** A claim of the second debate, all relations of which have been read a second time. */
function viewOf(id: string): ReturnType<typeof claimView> {
  const context = teaContext();
  const { entries } = context.knowledgeBase;
  const reviewed = { by: 'review', on: '2026-01-06', of: '' };
  const claims = new Map(
    [...entries.claims].map(([key, claim]) => {
      const relations = claim.data.relations.map((relation) => ({ ...relation, reviewed }));
      return [key, { ...claim, data: { ...claim.data, relations } }];
    }),
  );
  const knowledgeBase = { ...context.knowledgeBase, entries: { ...entries, claims } };
  return claimView({ ...context, knowledgeBase }, claims.get(id) as Entry<'claims'>);
}
