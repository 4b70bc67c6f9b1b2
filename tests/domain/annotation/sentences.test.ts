import { expect, test } from 'vitest';
import { leadingSentences, sentencesOf } from '#domain/annotation/sentences.ts';

test.for<[text: string, sentences: string[]]>([
  ['One thing. Another thing!', ['One thing.', 'Another thing!']],
  ['“Is it so?” It is.', ['“Is it so?”', 'It is.']],
  [
    'Mr. Crumb of the U.S. branch left. He came back.',
    ['Mr. Crumb of the U.S. branch left.', 'He came back.'],
  ],
  ['It costs 3.50 a cup.', ['It costs 3.50 a cup.']],
  ['First; second; third.', ['First;', 'second;', 'third.']],
  ['It sings, and the cup is full.', ['It sings,', 'and the cup is full.']],
  ['A heading\nA sentence.', ['A heading', 'A sentence.']],
  ['So • one item • another', ['So', 'one item', 'another']],
  ['… — !', []],
])('%j', ([text, sentences]) => {
  expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});

test.for<[text: string, most: number, leading: string]>([
  ['One. Two. Three.', 0, 'One.'],
  ['One. Two. Three.', 9, 'One. Two.'],
  ['One. Two. Three.', 15, 'One. Two.'],
  ['One. Two. Three.', 16, 'One. Two. Three.'],
  ['The U.S. Trade Office acts; it reports. More.', 0, 'The U.S. Trade Office acts; it reports.'],
  ['Without an end', 3, 'Without an end'],
  ['', 3, ''],
])('“%s” begins, in up to %i characters, with whole sentences', ([text, most, leading]) => {
  expect(leadingSentences(text, most)).toBe(leading);
});
