import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepareCapture } from '#domain/annotation/capture.ts';
import { findNearestPassage } from '#domain/annotation/nearest-passage.ts';

const nearest = (text: string, words: string) => findNearestPassage(prepareCapture(text), words);

describe('the nearest passage', () => {
  test.for<[name: string, text: string, words: string, passage: string | undefined]>([
    [
      'is found by its common words where all long ones differ',
      'It is so, she said to him, and yet no one in the room had seen the cup or a pot on it at all.',
      'and yet no one in the orangery had perceived the samovar or a pot on it',
      'and yet no one in the room had seen the cup or a pot on it',
    ],
    [
      'is found by a misspelt long word behind misspelt short ones',
      'They say: it is on dumping in the river.',
      'ut us un dumpping',
      'it is on dumping',
    ],
    [
      'begins with a mark where the quotation does',
      'Costs rose — but not by much.',
      '— but not by mach',
      '— but not by much',
    ],
    [
      'ends with a mark where the quotation does',
      'Costs rose, not by much — and fell.',
      'but by much —',
      'not by much —',
    ],
    [
      'takes in no mark that the quotation has none for',
      '(Costs rose.) “Not by much.”',
      'but by much',
      'Not by much',
    ],
    [
      'is none where little more than a word is shared',
      'Nobody resumed dumping after that.',
      'Entirely different dumping altogether',
      undefined,
    ],
    ['is none in a text without words', '— …', 'so it is', undefined],
    ['is none of marks alone', 'So it is.', '…', undefined],
  ])('%s', ([, text, words, passage]) => expect(nearest(text, words)?.text).toBe(passage));

  test('is the first of two that are equally like', () => {
    expect(
      nearest('It cut losses by 4 per cent, then losses by 5 per cent.', 'losses by 6 per cent'),
    ).toEqual(expect.objectContaining({ start: 7, end: 27, text: 'losses by 4 per cent' }));
  });

  const vocabulary = Array.from(
    { length: 60 },
    (_, at) => `${'bcdfghklmn'[at % 10]}${'aeiouy'[at % 6]}t${at}`,
  );
  const misquoted = fc
    .record({
      words: fc.array(fc.constantFrom(...vocabulary), { minLength: 60, maxLength: 300 }),
      at: fc.nat(),
      length: fc.integer({ min: 8, max: 12 }),
      change: fc.constantFrom('replaced', 'left out', 'put in'),
    })
    .map(({ words, at, length, change }) => {
      const start = at % (words.length - length);
      const passage = words.slice(start, start + length);
      const quoted = passage.toSpliced(
        length / 2,
        change === 'put in' ? 0 : 1,
        ...(change === 'left out' ? [] : ['samovar']),
      );
      return { text: words.join(' '), passage: passage.join(' '), quoted: quoted.join(' ') };
    });

  test('is the passage itself where one word was replaced, left out or put in', () => {
    fc.assert(
      fc.property(misquoted, ({ text, passage, quoted }) => {
        fc.pre(!text.includes(quoted));
        expect(nearest(text, quoted)?.text).toBe(passage);
      }),
    );
  });
});
