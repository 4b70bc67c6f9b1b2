import { describe, expect, test } from 'vitest';
import { allWords, parseQuery, wordsIn } from '#components/search/query.ts';

describe('parseQuery', () => {
  test.for<[text: string, words: string, phrases: string[]]>([
    ['two words', 'two words', []],
    ['  spaced   out ', 'spaced out', []],
    ['"a phrase"', '', ['a phrase']],
    ['“curly phrase” word', 'word', ['curly phrase']],
    ['one "two three" four "five"', 'one four', ['two three', 'five']],
    ['still "being typed', 'still being typed', []],
    ['""', '', []],
    ['open-weight models', 'open weight models', []],
    ['"open-weight models"', '', ['open-weight models']],
    ['"words – parted & joined"', '', ['words', 'parted', 'joined']],
  ])('%s', ([text, words, phrases]) => expect(parseQuery(text)).toEqual({ words, phrases }));
});

test('allWords takes in the words of phrases, hyphenated ones in their parts', () => {
  expect(allWords(parseQuery('ban "open-weight models"'))).toBe('ban open weight models');
});

test.for<[text: string, words: string[]]>([
  ['Who says "So it is"?', ['who', 'says', 'so', 'it', 'is']],
  ['H.R. 8283, § 4(b)', ['h.r.', '8283', '4', 'b']],
  ['Lambert’s', ['lambert’s']],
])('wordsIn %s', ([text, words]) => expect([...wordsIn(text)].sort()).toEqual([...words].sort()));
