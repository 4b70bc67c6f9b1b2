import { expect, test } from 'vitest';
import { searchLanguage } from '#components/search/language.ts';
import { calledSo, isCalled, namedWithin, namesIn } from '#components/search/names.ts';

const parts = [
  {
    folder: '',
    mark: 'aa',
    collections: [
      ['Actor', 1],
      ['Claim', 2],
      ['Question', 1],
    ] as const,
    called: [
      [0, 'Kettle Institute', 'K.I.', 'Order Keeper'],
      [3, 'What is a mug?', 'cup'],
    ] as const,
  },
  {
    folder: 'part-2/',
    mark: 'bb',
    collections: [
      ['Measure', 1],
      ['Term', 2],
    ] as const,
    called: [
      [0, 'H.R. 1234', 'Défense Act', 'A Rule on Pouring for the Labour', 'Mug Order', 'Order'],
      [1, 'mug'],
      [2, 'cup'],
    ] as const,
  },
  { folder: 'older/', mark: 'cc', collections: [['Actor', 1]] as const },
];
const english = searchLanguage('en-GB');
const names = namesIn(parts, english);

test.for<[query: string, called: string[]]>([
  ['H.R. 1234', ['Measure 000_bb']],
  ['hr-1234', ['Measure 000_bb']],
  ['HR1234?', ['Measure 000_bb']],
  ['the defence act', ['Measure 000_bb']],
  ['“K I”', ['Actor 000_aa']],
  ['who is the Kettle Institute?', ['Actor 000_aa']],
  ['What’s K.I.', ['Actor 000_aa']],
  ['what does H.R. 1234 do', ['Measure 000_bb']],
  ['how does the H.R. 1234 work?', ['Measure 000_bb']],
  ['what is a mug', ['Term 100_bb', 'Question 300_aa']],
  ['ARuleonPouringfortheLabour', ['Measure 000_bb']],
  ['rule on pouring for the labor', ['Measure 000_bb']],
  ['cup', ['Term 200_bb', 'Question 300_aa']],
  ['cups', []],
  ['Institute', []],
  ['what is', []],
  ['mug status', ['Term 100_bb']],
  ['who supports the Mug Order?', ['Measure 000_bb']],
  ['sponsors of H.R. 1234', ['Measure 000_bb']],
  ['who’s against the order', ['Measure 000_bb']],
  ['who is in favour of K.I.', ['Actor 000_aa']],
  ['status', []],
  ['?', []],
  ['', []],
])('%s', ([query, called]) =>
  expect(calledSo(query, names, english).map(({ noun, id }) => `${noun} ${id}`)).toEqual(called),
);

test.for<[text: string | undefined, query: string, is: boolean]>([
  ['Milk-first tea', 'milk first tea', true],
  ['Milk first', 'what is milk first?', true],
  ['Milk first', 'milk', false],
  [undefined, 'milk', false],
  ['', '?', false],
])('whether %s is called %s', ([text, query, is]) => expect(isCalled(text, query, english)).toBe(is));

test.for<[query: string, named: string[]]>([
  ['is the H.R. 1234 dead', ['000_bb']],
  ['who opposes the defence act', []],
  ['who opposes the défense act?', ['000_bb']],
  ['did another H.R. 1234 pass', ['000_bb']],
  ['HR 1234 in committee', ['000_bb']],
  ['hearing hr1234', ['000_bb']],
  ['another order passed', []],
  ['Order status', ['000_bb']],
  ['Order of the cups', ['000_bb']],
  ['Order keepers', []],
  ['latest Order vote', ['000_bb']],
  ['does the cup crack', []],
  ['is the mug defence act dead', []],
  ['is the Mug Order dead', ['000_bb']],
  ['is the order keeper a mug', []],
  ['does the Order hold', ['000_bb']],
  ['H.R. 1234', []],
  ['', []],
])('the measure that is named within %s', ([query, named]) =>
  expect(namedWithin(query, names, english).map(({ id }) => id)).toEqual(named),
);

test('of a language that is not known, a question is the words it is made of', () => {
  expect(calledSo('who is the Kettle Institute', names, searchLanguage('de'))).toEqual([]);
  expect(calledSo('mug', names, searchLanguage('de'))).toHaveLength(1);
});
