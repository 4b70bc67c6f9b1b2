import { describe, expect, test } from 'vitest';
import { cutsWord, tokensOf, widenToWords, wordsOf } from '#domain/annotation/words.ts';

describe('wordsOf', () => {
  test.for<[name: string, text: string, words: string[]]>([
    ['leaves out punctuation', '“Some, not all.”', ['Some', 'not', 'all']],
    ['keeps contractions and possessives whole', 'can’t Lambert’s', ['can’t', 'Lambert’s']],
    ['keeps hyphenated words whole', 'non-partisan open-weight', ['non-partisan', 'open-weight']],
    ['keeps numbers whole', '-5 .5 1,000.5 6–12 4%', ['-5', '.5', '1,000.5', '6–12', '4']],
    ['parts words at dashes', 'efficiency—it models--all', ['efficiency', 'it', 'models', 'all']],
    ['takes Chinese by the character', '用AI模型', ['用', 'AI', '模', '型']],
    ['keeps combining marks with their letters', 'नमस्ते', ['नमस्ते']],
  ])('%s', ([, text, words]) => expect(wordsOf(text).map((word) => word.text)).toEqual(words));
});

test('a word is told with its place', () => {
  const text = '“Some, not all.”';
  expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Some', 'not', 'all']);
});

describe('tokensOf', () => {
  test('gives the whole text back when joined', () => {
    const text = ' “Some, – 3.5% can’t”  法案 👍 ';
    expect(tokensOf(text).join('')).toBe(text);
  });
});

describe('cutsWord', () => {
  // The stretch in question stands between bars.
  test.for<[expected: boolean, marked: string]>([
    [true, 'an il|legal| act'],
    [true, 'an |un|able man'],
    [true, 'we |can|’t say'],
    [true, 'a non-|partisan| bill'],
    [true, 'fell 1.|5 percent| in'],
    [true, 'had 1|5 percent| more'],
    [true, 'about |1|,000 models'],
    [true, 'fell -|5 percent| in'],
    [true, 'fell .|5 percent| in'],
    [true, '6–|12 months| on'],
    [true, 'H|20 chips| are'],
    [true, 'about |5|bn dollars'],
    [false, 'an |illegal act|.'],
    [false, '|all|'],
    [false, 'the “|attacks|” are'],
    [false, 'models—|all| of them'],
    [false, 'models--|all| of them'],
    [false, 'the companies|’ |models'],
    [false, '$|5 million|, or'],
    [false, 'says |models|12 and'],
    [false, 'it ended in |2024|. Then'],
    [false, '法案将|禁止|模型'],
    [false, '用|AI|模型'],
  ])('is %s for %s', ([expected, marked]) => {
    const [before = '', stretch = ''] = marked.split('|');
    expect(cutsWord(marked.replaceAll('|', ''), before.length, before.length + stretch.length)).toBe(
      expected,
    );
  });
});

test('widenToWords takes in the words that were cut', () => {
  const text = 'an illegal, non-partisan act';
  const { start, end } = widenToWords(text, text.indexOf('legal'), text.indexOf('non') + 3);
  expect(text.slice(start, end)).toBe('illegal, non-partisan');
});

test('widenToWords takes in no marks beside the words', () => {
  const text = 'an “illegal” act';
  const at = text.indexOf('legal');
  expect(widenToWords(text, at, at + 3)).toEqual({ start: 4, end: 11 });
});
