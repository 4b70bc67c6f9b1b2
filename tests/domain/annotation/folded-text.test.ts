import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalise } from '#domain/annotation/canonical-text.ts';
import { fold, foldWithOffsets } from '#domain/annotation/folded-text.ts';

describe('fold makes equal', () => {
  test.for<[what: string, one: string, other: string]>([
    ['double quote marks', 'the “attacks” here', 'the "attacks" here'],
    ['guillemets', '«attacks»', '"attacks"'],
    ['single quote marks and apostrophes', 'it’s ‘so’', "it's 'so'"],
    ['dashes', '6–12 − a — b', '6-12 - a - b'],
    ['a dash typed as two hyphens', 'models -- all', 'models — all'],
    ['spacing around dashes', 'efficiency—it is', 'efficiency — it is'],
    ['spacing inside quote marks and brackets', '« so » ( yes )', '«so» (yes)'],
    ['spacing before punctuation', 'why ? so ; and , well .', 'why? so; and, well.'],
    ['ligatures', 'eﬃcient ﬁne ﬂow', 'efficient fine flow'],
  ])('%s', ([, one, other]) => expect(fold(one)).toBe(fold(other)));
});

describe('fold keeps apart', () => {
  test.for<[what: string, one: string, other: string]>([
    ['case', 'The', 'the'],
    ['words joined and parted', 'not able', 'notable'],
    ['numbers joined and parted', '3. 5', '3.5'],
    ['feet and inches', "5' tall", '5" tall'],
    ['a minus and none', 'of -5', 'of 5'],
    ['a range and a range to a negative number', '5 - 3', '5 - -3'],
    ['a hyphen and none', 'non-profit', 'nonprofit'],
    ['accents', 'resume', 'résumé'],
    ['letters that only look like ligatures', 'oeuvre', 'œuvre'],
    ['an ellipsis and three points', '…', '...'],
    ['a full stop and none', 'so.', 'so'],
    ['primes and quote marks', '5′', "5'"],
  ])('%s', ([, one, other]) => expect(fold(one)).not.toBe(fold(other)));
});

describe('the way back from the folded text', () => {
  test.for<[name: string, text: string, folded: string, behind: string | undefined]>([
    ['covers the whole ligature', 'an eﬃcient way', 'efficient', 'eﬃcient'],
    ['refuses half a ligature', 'an eﬃcient way', 'icient', undefined],
    ['refuses to end inside a ligature', 'an eﬃcient way', 'an ef', undefined],
    ['covers a whole run of dashes', 'so -- yes', 'so-yes', 'so -- yes'],
    ['leaves out a dropped space before', 'say “ attacks ” now', 'attacks', 'attacks'],
    ['takes in a dropped space inside', 'say “ attacks ” now', '"attacks"', '“ attacks ”'],
    ['leaves out a dropped space behind', 'so — yes', 'so', 'so'],
    ['begins behind a dropped space', 'so — yes', 'yes', 'yes'],
  ])('%s', ([, text, folded, behind]) => {
    const { text: haystack, toCanonical } = foldWithOffsets(text);
    const at = haystack.indexOf(folded);
    const place = toCanonical(at, at + folded.length);
    expect(place && text.slice(place.start, place.end)).toBe(behind);
  });

  const text = fc
    .array(fc.constantFrom('a', 'fi', 'ﬁ', '“', '"', "'", '—', '--', ' ', '.', '(', ')', '1', '𝒜', '法'))
    .map((pieces) => canonicalise(pieces.join('')));

  test('folds to the same text as fold', () => {
    fc.assert(fc.property(text, (any) => foldWithOffsets(any).text === fold(any)));
  });

  test('covers the whole text from end to end', () => {
    fc.assert(
      fc.property(text, (any) => {
        const folded = foldWithOffsets(any);
        expect(folded.toCanonical(0, folded.text.length)).toEqual({ start: 0, end: any.length });
      }),
    );
  });
});
