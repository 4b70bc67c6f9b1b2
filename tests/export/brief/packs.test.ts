import type { EntryLink } from '#knowledge/views/context.ts';
import { describe, expect, test } from 'vitest';
import { measurePack, questionPack } from '#export/brief/packs.ts';
import { pickKey } from '#export/brief/tray.ts';

function answer(id: string, grounds: number): Parameters<typeof questionPack>[0][number] {
  return {
    position: { id },
    grounds: Array.from({ length: grounds }, (_, place) => ({ id: `${id}-${place}` })),
  };
}

describe('a pack for a question', () => {
  test('has each answer and its first grounds, alike for all answers', () => {
    expect(questionPack([answer('yes', 9), answer('no', 9), answer('wait', 1)]).map(pickKey)).toEqual([
      'positions/yes',
      'claims/yes-0',
      'claims/yes-1',
      'positions/no',
      'claims/no-0',
      'claims/no-1',
      'positions/wait',
      'claims/wait-0',
    ]);
  });

  test('has one ground of each answer where there are many', () => {
    const answers = Array.from({ length: 9 }, (_, place) => answer(`answer-${place}`, 3));
    expect(questionPack(answers).length).toBe(18);
  });
});

describe('a pack for a measure', () => {
  const link = (id: string): EntryLink => ({ collection: 'claims', id, href: '', title: id, label: id });

  test('has it, what its friends and foes hold, and the claims that are discussed', () => {
    const view = { id: 'bill', leading: [link('b'), link('c')], discussed: [link('said'), link('also')] };
    expect(measurePack(view).map(pickKey)).toEqual([
      'measures/bill',
      'positions/b',
      'positions/c',
      'claims/said',
      'claims/also',
    ]);
  });
});
