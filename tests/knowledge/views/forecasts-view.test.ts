import { expect, test } from 'vitest';
import type { Entry } from '#knowledge/entry.ts';
import { forecastsView } from '#knowledge/views/forecasts-view.ts';
import { teaContext } from '../../tea-context.ts';

test('whoever denies a prediction has not made it', () => {
  const context = teaContext();
  const { entries } = context.knowledgeBase;
  const claim = entries.claims.get('bill-will-pass') as Entry<'claims'>;
  const [first] = claim.data.evidence;
  if (!first) throw new Error('it rests on nothing');
  const evidence = [
    { ...first, by: 'prudence-almond', voice: 'asserts' as const },
    { ...first, by: 'mortimer-crumb', voice: 'denies' as const },
  ];
  const claims = new Map([['bill-will-pass', { ...claim, data: { ...claim.data, evidence } }]]);
  const knowledgeBase = { ...context.knowledgeBase, entries: { ...entries, claims } };
  const { byActor } = forecastsView({ ...context, knowledgeBase }, '1890-01-01');
  expect(byActor.map(({ actor }) => actor?.id)).toEqual(['prudence-almond']);
});

test('predictions of which no speaker is named are counted last, and only outcomes that occur', () => {
  const { byActor, outcomes, inAll, until } = forecastsView(teaContext(), '1890-01-01');
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
  const { undated } = forecastsView({ ...context, knowledgeBase }, '1890-01-01');
  expect(undated.map((row) => row.claim.id)).toEqual(['c', 'a', 'd', 'b']);
});
