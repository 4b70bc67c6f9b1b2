import { describe, expect, test } from 'vitest';
import type { Entry } from '#knowledge/entry.ts';
import { questionTable } from '#knowledge/views/compare-view.ts';
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

function tableOf(id: string): ReturnType<typeof questionTable> {
  const context = teaContext();
  return questionTable(context, context.knowledgeBase.entries.questions.get(id) as Entry<'questions'>);
}
