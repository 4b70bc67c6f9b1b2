import { describe, expect, test } from 'vitest';
import { correct, hasLiterally, missingWords, nearestTerm } from '#components/search/suggestion.ts';

const terms = {
  common: ['anthropic', 'distillation', 'lambert', 'regulation', 'tea'],
  rare: ['commodities', 'lambent', 'ten'],
};

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
  ])('%s', ([asked, meant]) => expect(nearestTerm(asked, terms)).toBe(meant));
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
  ])('%s', ([query, result, missing]) => expect(missingWords(query, result)).toEqual(missing));
});

describe('correct', () => {
  test.for<[query: string, text: string | undefined, guess: string | undefined, unknown: string[]]>([
    ['Lambret on distilation', 'lambert on distillation', undefined, []],
    ['"distilation is" tea', '"distillation is" tea', undefined, []],
    ['zebra lambert', undefined, undefined, ['zebra']],
    ['distil', undefined, undefined, []],
    ['k2', undefined, undefined, []],
    ['lea', undefined, 'tea', ['lea']],
    ['lea distilation', 'lea distillation', 'tea distillation', ['lea']],
  ])('%s', ([query, text, guess, unknown]) =>
    expect(correct(query, missingWords(query, 'tea'), terms)).toEqual({ text, guess, unknown }),
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
