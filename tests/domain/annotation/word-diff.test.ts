import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalise } from '#domain/annotation/canonical-text.ts';
import { diffWords, formatDiff, likenessOf } from '#domain/annotation/word-diff.ts';

/** `same [-removed-] {+added+}`, as git prints it. */
function show(first: string, second: string): string {
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
  return diffWords(first, second)
    .map(({ kind, text }) => marks[kind][0] + text + marks[kind][1])
    .join('');
}

describe('diffWords', () => {
  test.for<[name: string, first: string, second: string, shown: string]>([
    ['keeps what is the same', 'No change here.', 'No change here.', 'No change here.'],
    [
      'shows a changed number whole',
      'by 1,000.5 percent',
      'by 1,000.6 percent',
      'by [-1,000.5 -]{+1,000.6 +}percent',
    ],
    ['shows a lost negation', 'It can’t work', 'It can work', 'It [-can’t -]{+can +}work'],
    ['shows a hedge that was dropped', 'it may well harm', 'it harm', 'it [-may well -]harm'],
    ['shows a changed case', 'The bill', 'the bill', '[-The -]{+the +}bill'],
    [
      'takes punctuation by itself',
      'Some evidence, not all.',
      'Some evidence.',
      'Some evidence[-, not all-].',
    ],
    ['does not count spaces', 'a — b', 'a—b', 'a—b'],
    ['parts Chinese by the character', '法案将禁止', '法案可能禁止', '法案[-将-]{+可能+}禁止'],
    ['takes nothing for all removed', 'All gone', '', '[-All gone-]'],
    ['finds nothing between nothing and nothing', '', '', ''],
  ])('%s', ([, first, second, shown]) => expect(show(first, second)).toBe(shown));

  const passage = fc
    .array(fc.constantFrom('the', 'bill', 'may', 'not', '1,000.5', 'can’t', ',', '.', '—', '法', '👍', ' '))
    .map((words) => canonicalise(words.join(' ')));
  const without = (kind: string, first: string, second: string) =>
    diffWords(first, second)
      .filter((change) => change.kind !== kind)
      .map((change) => change.text)
      .join('');

  test('gives both passages back', () => {
    fc.assert(
      fc.property(passage, passage, (first, second) => {
        expect(without('removed', first, second)).toBe(second);
        expect(without('added', first, second).replaceAll(' ', '')).toBe(first.replaceAll(' ', ''));
      }),
    );
  });
});

test('a diff is written with the spaces outside its brackets', () => {
  expect(formatDiff(diffWords('It fell by 1.6 percent, they say', 'It fell by 1.5 percent, so '))).toBe(
    'It fell by [-1.6-] {+1.5+} percent, [-they say-]{+so+}',
  );
});

describe('likenessOf', () => {
  test.for<[likeness: string, first: string, second: string]>([
    ['same', 'We poured two hundred cups', 'We poured two hundred cups'],
    ['changed', 'We poured two hundred cups', 'The Institute poured three hundred cups.'],
    ['changed', 'a large majority of research', 'a large amount of research'],
    ['unlike', 'I worry that the ban could be a delay', 'the tea would set back the milk'],
    ['unlike', 'pretty big consequences', 'could harm the dairies'],
  ])('finds passages %s', ([likeness, first, second]) => {
    expect(likenessOf(diffWords(first, second))).toBe(likeness);
  });
});
