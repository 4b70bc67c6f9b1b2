import { describe, expect, test } from 'vitest';
import type { Entry } from '#knowledge/entry.ts';
import { actorsIndex, claimsIndex, sourcesIndex } from '#knowledge/views/index-views.ts';
import { teaContext } from '../../tea-context.ts';

describe('the list of claims', () => {
  test('has each claim under its main question, and says how many are filed there in all', () => {
    const { byQuestion } = claimsIndex(teaContext());
    const counts = byQuestion.map(({ question, here, inAll }) => [question.id, here, inAll]);
    expect(counts).toContainEqual(['does-it-taste', 4, 4]);
    expect(counts).toContainEqual(['which-first', 6, 7]);
    const listed = byQuestion.flatMap(({ claims }) => claims.map(({ claim }) => claim.id));
    expect(new Set(listed).size).toBe(listed.length);
  });
});

test('the list of sources has a group for each kind of witness of which there is one', () => {
  const groups = sourcesIndex(teaContext());
  const kinds = [...teaContext().knowledgeBase.entries.sources.values()].map(
    ({ data }) => data.standing.witness,
  );
  expect(new Set(groups.map(({ witness }) => witness))).toEqual(new Set(kinds));
  expect(groups.flatMap(({ rows }) => rows)).toHaveLength(kinds.length);
});

describe('the list of actors', () => {
  test('has them by kind, persons by surname, with what is on record of each', () => {
    const context = teaContext();
    const groups = actorsIndex(context).map(({ kind, rows }) => [kind, rows.map(({ actor }) => actor.id)]);
    expect(groups).toEqual([
      ['person', ['prudence-almond', 'mortimer-crumb']],
      ['think-tank', ['fixture-institute']],
      ['publication', ['fixture-gazette']],
    ]);
  });

  test('counts a position or claim once, in however many places it names the actor', () => {
    const context = teaContext();
    const { claims, positions } = context.knowledgeBase.entries;
    const names = (entry: Entry<'claims'>): boolean =>
      entry.data.evidence.some(({ by }) => by === 'mortimer-crumb');
    const row = actorsIndex(context)
      .flatMap(({ rows }) => rows)
      .find(({ actor }) => actor.id === 'mortimer-crumb');
    expect(row?.claims).toBe([...claims.values()].filter(names).length);
    const holds = ({ data }: Entry<'positions'>): boolean =>
      data.holders.some(({ actor }) => actor === 'mortimer-crumb');
    expect(row?.positions).toBe([...positions.values()].filter(holds).length);
  });
});
