import { describe, expect, test } from 'vitest';
import { searchLanguage } from '#components/search/language.ts';
import { correct, hasLiterally, missingWords, nearestTerm } from '#components/search/suggestion.ts';

const terms = {
  common: ['answered', 'anthropic', 'distillation', 'lambert', 'regulation', 'tea', 'trap', 'warned'],
  rare: ['commodities', 'kimi', 'lambent', 'nvidia', 'ten', 'unlawful'],
};
const english = searchLanguage('en');

describe('nearestTerm', () => {
  test.for<[asked: string, meant: string | undefined]>([
    ['distilation', 'distillation'],
    ['lambret', 'lambert'],
    ['lambent', 'lambent'],
    ['antropik', 'anthropic'],
    ['tae', 'tea'],
    ['tew', 'tea'],
    ['tun', 'ten'],
    ['xyz', undefined],
    ['elephant', undefined],
    ['trump', undefined],
    ['tramp', 'trap'],
    ['bea', undefined],
    ['eta', 'tea'],
    ['unanswered', undefined],
    ['lawful', undefined],
    ['lawfull', undefined],
  ])('%s', ([asked, meant]) => expect(nearestTerm(asked, terms, english)).toBe(meant));
});

describe('missingWords', () => {
  test.for<[query: string, result: string | undefined, missing: string[]]>([
    ['open models', 'Open-weight models', []],
    ['openweight', 'Open-weight models', []],
    ['HR 8283', 'H.R. 8283', []],
    ['regulating distilation', 'regulation of distillation', ['distilation']],
    ['lambret', undefined, ['lambret']],
    ['of it', 'nothing', []],
    ['organizations', 'organisation', []],
    ['EFF', 'An effective ban', ['eff']],
    ['EFF', 'What EFF says', []],
    ['LLM prices', 'Prices of LLMs', []],
    ['eff', 'An effective ban', []],
    ['MODEL BAN', 'Models and bans', []],
  ])('%s', ([query, result, missing]) => expect(missingWords(query, result)).toEqual(missing));
});

describe('correct', () => {
  test.for<[query: string, text: string | undefined, guess: string | undefined, unknown: string[]]>([
    ['Lambret on distilation', 'lambert on distillation', undefined, []],
    ['"distilation is" tea', '"distillation is" tea', undefined, []],
    ['zebra lambert', undefined, undefined, ['zebra']],
    ['distil', undefined, undefined, []],
    ['k2', undefined, undefined, []],
    ['EFF of Lambert', undefined, undefined, ['eff']],
    ['tew', undefined, 'tea', ['tew']],
    ['tew distilation', 'tew distillation', 'tea distillation', ['tew']],
    ['distilation status', 'distillation status', undefined, []],
    ['warner', undefined, 'warned', ['warner']],
    ['tramp', undefined, 'trap', ['tramp']],
    ['wanred', 'warned', undefined, []],
    ['kimmi', 'kimi', undefined, []],
    ['antropik', undefined, 'anthropic', ['antropik']],
    ['rambert', undefined, 'lambert', ['rambert']],
    ['nvidea', undefined, 'nvidia', ['nvidea']],
    ['unanswered', undefined, undefined, ['unanswered']],
  ])('%s', ([query, text, guess, unknown]) =>
    expect(correct(query, missingWords(query, 'tea'), terms, english)).toEqual({ text, guess, unknown }),
  );

  test.for<[query: string, text: string | undefined]>([
    ['nvidea', 'nvidia'],
    ['invidia', 'nvidia'],
    ['nvideo', undefined],
  ])('%s, where something is called nvidia', ([query, text]) =>
    expect(correct(query, [query], terms, english, (name) => name === 'nvidia').text).toBe(text),
  );
});

describe('hasLiterally', () => {
  test.for<[query: string, result: string | undefined, has: boolean]>([
    ['Thin porcel', 'thin porcelain cracks', true],
    ['thin porcelian', 'thin porcelain cracks', false],
    ['cracked', 'thin porcelain cracks', false],
    ['open weight', 'Open-weight models', true],
    ['tea', undefined, false],
    ['Favorite colors', 'favourite colours', true],
  ])('%s in %s', ([query, result, has]) => expect(hasLiterally(query, result)).toBe(has));
});
