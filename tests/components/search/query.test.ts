import { describe, expect, test } from 'vitest';
import { searchLanguage } from '#components/search/language.ts';
import {
  allWords,
  matterOf,
  parseQuery,
  tellingWords,
  tidyQuery,
  wordsIn,
} from '#components/search/query.ts';

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

test.for<[what: string, text: string, tidy: string]>([
  ['without white space that says nothing', ' a\u00a0 b\nc ', 'a b c'],
  ['of what was copied by mistake the beginning', `a${' '.repeat(5000)}b`, 'a'],
])('tidyQuery: %s', ([, text, tidy]) => expect(tidyQuery(text)).toBe(tidy));

test.for<[query: string, telling: string]>([
  ['who says a cup cracks?', 'cup cracks?'],
  ['What’s (the) matter with IT', 'matter'],
  ['cup cracks', 'cup cracks'],
  ['what is it', 'what is it'],
  ['the “cup of tea”', 'the “cup of tea”'],
  ['who supports cups', 'cups'],
  ['who is against the cup?', 'cup?'],
  ['Who’s in favor of cups', 'cups'],
  ['who would vote for a cup', 'cup'],
  ['who broke the cup', 'broke cup'],
  ['who supports it', 'who supports it'],
  ['', ''],
])('what tells in %s is %s', ([query, telling]) =>
  expect(tellingWords(query, searchLanguage('en'))).toBe(telling),
);

test.for<[query: string, matter: string]>([
  ['cup status', 'cup'],
  ['summary of the tea cup', 'tea cup'],
  ['who voted for the cup', 'cup'],
  ['Cups: latest news', 'Cups:'],
  ['status', 'status'],
  ['the vote', 'vote'],
  ['“vote” status', '“vote” status'],
])('%s is about %s', ([query, matter]) => expect(matterOf(query, searchLanguage('en'))).toBe(matter));

test('every word tells in a language that is not known', () =>
  expect(tellingWords('was ist die Tasse', searchLanguage('de'))).toBe('was ist die Tasse'));
