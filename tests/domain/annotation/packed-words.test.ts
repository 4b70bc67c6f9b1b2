import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packWords, unpackWords } from '#domain/annotation/packed-words.ts';

test.for<[words: string[], packed: string]>([
  [[], ''],
  [['tea'], '0tea'],
  [['tea', 'team', 'teapot', 'zone'], '0tea3m3pot0zone'],
  [['incomprehensibilities', 'incomprehensibility'], '0incomprehensibilities9ensibility'],
])('%j', ([words, packed]) => expect(packWords(words)).toBe(packed));

test('words without digits are the same again', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/\d/.test(text));
  fc.assert(
    fc.property(fc.uniqueArray(word), (words) => {
      expect(unpackWords(packWords(words.toSorted()))).toEqual(words.toSorted());
    }),
  );
});
