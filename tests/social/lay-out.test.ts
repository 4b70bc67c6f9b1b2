import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { socialImageSize, type SocialCard } from '#knowledge/views/social-card.ts';
import { breakLines } from '../../src/site/social/break-lines.ts';
import { drawCards } from '../../src/site/social/draw-card.ts';
import { layOut, margin } from '../../src/site/social/lay-out.ts';

const tenEach = (text: string): number => text.length * 10;

test.for([
  ['one line', 'short text', 4, ['short text']],
  ['spaces', 'the  quick brown\nfox jumps', 4, ['the quick', 'brown fox', 'jumps']],
  ['hyphens and slashes', 'state-of-the-art and/or', 4, ['state-of-', 'the-art', 'and/or']],
  ['a word wider than a line', 'incomprehensible', 4, ['incomprehe', 'nsible']],
  ['a mark on its letter', 'xxxxxxxxxé́xx', 4, ['xxxxxxxxx', 'é́xx']],
  ['too much text', 'one two three four five six', 2, ['one two', 'three …']],
  ['too long a last word', 'one incomprehensible', 2, ['one', 'incompre …']],
  ['nothing', ' ', 2, []],
  ['too long a last word of signs that are two to JavaScript', 'one a🫖🫖🫖🫖🫖🫖', 2, ['one', 'a🫖🫖🫖 …']],
] as const)('breaks a text into lines: %s', ([, text, most, lines]) => {
  expect(breakLines(text, tenEach, 100, most).lines).toEqual(lines);
});

test('no text is wider than its line, and none is lost where lines are enough', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 1, max: 9 }), (text, most) => {
      const { lines, isWhole } = breakLines(text, tenEach, 100, most);
      expect(lines.length).toBeLessThanOrEqual(most);
      expect(lines.filter((line) => tenEach(line) > 100)).toEqual([]);
      if (isWhole) expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
    }),
  );
});

const card: SocialCard = {
  noun: 'Claim',
  title: 'Tea is better than coffee.',
  detail: 'Challenged. At least one attack on it stands.',
  site: 'The Tea Debate',
};

describe('a picture', () => {
  test.for([
    ['a long title', { title: 'A statement that goes on for a long time and then on. '.repeat(12) }],
    ['a title without a space', { title: 'Donaudampfschifffahrtsgesellschaft'.repeat(6) }],
    ['wide letters', { title: 'WWWWWWWW MMMMMM '.repeat(20) }],
    ['letters of other alphabets', { title: 'Žluťoučký kůň, Ελληνικά, Русский, Tiếng Việt' }],
    ['a long detail', { detail: 'This is a status in many words, '.repeat(20) }],
    ['a long name of the site', { site: 'The Reference Work on Everything '.repeat(9) }],
  ] as const)('has all its lines inside: %s', ([, part]) => {
    for (const { face, text, x, y } of layOut({ ...card, ...part })) {
      expect(face.has(text)).toBe(true);
      expect(x + face.widthOf(text)).toBeLessThanOrEqual(socialImageSize.width - margin);
      expect(y).toBeLessThan(socialImageSize.height);
    }
  });

  test('says what the card says', () => {
    expect(layOut(card).map(({ text }) => text)).toEqual([
      'Claim',
      'Tea is better than coffee.',
      'Challenged. At least one attack on it stands.',
      'The Tea Debate',
    ]);
  });

  test.for(['עברית', 'العربية', '中文', 'a statement with 🍵'])(
    'has the name of the site for a title in letters that the typefaces lack: %s',
    (title) => {
      expect(layOut({ ...card, title }).map(({ text }) => text)).toEqual([
        'Claim',
        'The Tea Debate',
        'Challenged. At least one attack on it stands.',
        'The Tea Debate',
      ]);
    },
  );

  test('is the same whatever is drawn along with it', async () => {
    const alone = (await drawCards([card]))(card);
    const others = [card, { ...card, title: 'Quite another: the coffee, Ž' }];
    expect((await drawCards(others))(card).equals(alone)).toBe(true);
  });
});
