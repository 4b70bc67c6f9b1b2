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
  test('has it, and of each side the position most of it hold with its strongest claims, each once', () => {
    const sides = [
      { position: 'b', claims: ['said'] },
      { position: 'c', claims: ['also', 'said'] },
      { position: undefined, claims: ['beside'] },
    ];
    expect(measurePack('bill', sides).map(pickKey)).toEqual([
      'measures/bill',
      'positions/b',
      'claims/said',
      'positions/c',
      'claims/also',
      'claims/beside',
    ]);
  });
});
