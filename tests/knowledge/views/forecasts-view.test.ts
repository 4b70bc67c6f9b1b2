import { expect, test } from 'vitest';
import type { Entry } from '#knowledge/entry.ts';
import { forecastsView } from '#knowledge/views/forecasts-view.ts';
import { teaContext } from '../../tea-context.ts';

test('whoever denies a prediction has not made it, and what others report counts apart', () => {
  const context = teaContext();
  const { entries } = context.knowledgeBase;
  const claim = entries.claims.get('bill-will-pass') as Entry<'claims'>;
  const [first] = claim.data.evidence;
  if (!first) throw new Error('it rests on nothing');
  const said = (by: string, voice: 'asserts' | 'denies' | 'reports') => ({ ...first, by, voice });
  const tallies = (...evidence: (typeof first)[]): unknown => {
    const claims = new Map([['bill-will-pass', { ...claim, data: { ...claim.data, evidence } }]]);
    const knowledgeBase = { ...context.knowledgeBase, entries: { ...entries, claims } };
    const { byActor } = forecastsView({ ...context, knowledgeBase, today: '1890-01-01' });
    return byActor.map(({ actor, isReported }) => [actor?.id, isReported]);
  };
  expect(tallies(said('prudence-almond', 'asserts'), said('mortimer-crumb', 'denies'))).toEqual([
    ['prudence-almond', false],
  ]);
  expect(tallies(said('prudence-almond', 'reports'), said('mortimer-crumb', 'asserts'))).toEqual([
    ['prudence-almond', true],
    ['mortimer-crumb', false],
  ]);
  expect(tallies(said('prudence-almond', 'reports'), said('prudence-almond', 'asserts'))).toEqual([
    ['prudence-almond', false],
  ]);
});

test('predictions of which no speaker is named are counted last, and only outcomes that occur', () => {
  const { byActor, outcomes, inAll, until } = forecastsView({ ...teaContext(), today: '1890-01-01' });
  expect(byActor.map(({ actor }) => actor?.id)).toEqual(['mortimer-crumb', undefined]);
  expect(byActor.at(-1)?.outcomes.pending).toBe(1);
  expect(outcomes).toEqual(['pending', 'did-not-occur']);
  expect(inAll).toEqual({ due: 0, open: 0, undated: 1, settled: 1 });
  expect(until).toBe('5 January 2026');
});

test('undated predictions under one condition stand together, behind those without one', () => {
  const context = teaContext();
  const { entries } = context.knowledgeBase;
  const claim = entries.claims.get('bill-will-pass') as Entry<'claims'>;
  const conditions = { a: 'It rains.', b: 'It snows.', c: undefined, d: 'It rains.' };
  const claims = new Map(
    Object.entries(conditions).map(([id, condition]): [string, Entry<'claims'>] => {
      const forecast = claim.data.forecast && {
        ...claim.data.forecast,
        ...(condition !== undefined && { condition }),
      };
      return [id, { ...claim, id, data: { ...claim.data, ...(forecast && { forecast }) } }];
    }),
  );
  const knowledgeBase = { ...context.knowledgeBase, entries: { ...entries, claims } };
  const { undated } = forecastsView({ ...context, knowledgeBase, today: '1890-01-01' });
  expect(undated.map((row) => row.claim.id)).toEqual(['c', 'a', 'd', 'b']);
});
