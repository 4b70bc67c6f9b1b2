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
  expect(byActor.map(({ actor }) => actor.id)).toEqual(['prudence-almond']);
});
