import { describe, expect, test } from 'vitest';
import type { Entry } from '#knowledge/entry.ts';
import { questionTable } from '#knowledge/views/compare-view.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { teaContext } from '../../tea-context.ts';

describe('the comparison of the answers to a question', () => {
  test('says of each claim which answers it is for and against, and where nothing is recorded', () => {
    const { positions, rows } = tableOf('which-first');
    expect(positions.map(({ id }) => id)).toEqual(['milk-first', 'tea-first']);
    expect(rows.map(({ claim, cells }) => [claim.id, ...cells])).toEqual([
      ['milk-first-does-not-scald', 'for', 'not recorded'],
      ['proper-cup-is-milk-first', 'for', 'not recorded'],
      ['tea-first-shows-strength', 'against', 'for'],
      ['tea-first-scalds', 'not recorded', 'against'],
    ]);
  });

  test('says how each claim stands, where labels are not held back', () => {
    const statuses = tableOf('should-law-decide').rows.map(({ claim, status }) => [claim.id, status]);
    expect(statuses).toEqual([
      ['order-changes-taste', undefined],
      ['law-should-leave-cups-alone', 'unchallenged'],
      ['bill-forbids-tea-first', 'unchallenged'],
    ]);
  });
});

test('names a claim once that another one attacks in several ways', () => {
  const context = teaContext();
  const { knowledgeBase } = context;
  const entry = knowledgeBase.entries.claims.get('tea-first-shows-strength') as Entry<'claims'>;
  const attack = (kind: 'rebuts' | 'undercuts', from?: string) =>
    ({ kind, claim: 'milk-first-does-not-scald', ...(from && { from: [from] }) }) as Relation;
  const relations = [attack('undercuts', 'a'), attack('undercuts', 'b'), attack('rebuts')];
  const claims = new Map(knowledgeBase.entries.claims).set(entry.id, {
    ...entry,
    data: { ...entry.data, relations },
  });
  const table = tableOf('which-first', {
    ...context,
    knowledgeBase: { ...knowledgeBase, entries: { ...knowledgeBase.entries, claims } },
  });
  const clashes = table.pairs.flatMap((pair) => pair.clashes).filter(({ from }) => from.id === entry.id);
  expect(clashes).toMatchObject([
    { to: { id: 'milk-first-does-not-scald' }, kinds: ['rebuts', 'undercuts'] },
  ]);
});

type Relation = Entry<'claims'>['data']['relations'][number];

function tableOf(id: string, context: ViewContext = teaContext()): ReturnType<typeof questionTable> {
  return questionTable(context, context.knowledgeBase.entries.questions.get(id) as Entry<'questions'>);
}
