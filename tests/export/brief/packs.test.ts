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
  type View = Parameters<typeof measurePack>[0];
  const held = (position: string, stance: string): unknown => ({
    positions: [{ id: position }],
    stance: { stance },
  });
  test('has of each stance the position most hold, and the claims that are most discussed', () => {
    const stances = [held('a', 'for'), held('b', 'for'), held('b', 'for'), held('c', 'against')];
    const view = { stances, discussed: [{ id: 'much-said' }, { id: 'less-said' }] } as unknown as View;
    expect(measurePack(view).map(pickKey)).toEqual([
      'positions/b',
      'positions/c',
      'claims/much-said',
      'claims/less-said',
    ]);
  });

  test('is empty where nothing is recorded', () => {
    expect(measurePack({ stances: [], discussed: [] })).toEqual([]);
  });
});
