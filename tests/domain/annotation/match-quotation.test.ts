import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalise } from '#domain/annotation/canonical-text.ts';
import { prepareCapture } from '#domain/annotation/capture.ts';
import { textAt } from '#domain/annotation/code-points.ts';
import { maxGap, maxPlaces } from '#domain/annotation/find-places.ts';
import { type FailureReason, matchQuotation } from '#domain/annotation/match-quotation.ts';
import type { Quotation } from '#domain/annotation/quotation.ts';

const article = `The “Clean Water” Act — an eﬃcient law — isn’t perfect. It cut losses by 1.5 percent
  in 2024, and not one firm was able to show harm. Critics call it illegal; supporters call it “overdue”.
  R&amp;D went on. The act was non-partisan. Nobody re\u0301sumed dumping 👍 after that. It is what it is.`;
const capture = prepareCapture(article);

/** The tier, the quoted places as text, and how often the words occur. */
function outcome(quotation: Quotation, text = capture) {
  const match = matchQuotation(text, quotation);
  return match.tier === 'failed'
    ? match.reason
    : `${match.tier}, ${match.matches}: ${match.segments.map((place) => textAt(text.canonical, place)).join(' […] ')}`;
}

describe('a quotation matches', () => {
  test.for<[name: string, quotation: Quotation, expected: string]>([
    ['letter for letter', { segments: ['was able to show harm.'] }, 'exact, 1: was able to show harm.'],
    ['across line breaks', { segments: ['1.5 percent in 2024'] }, 'exact, 1: 1.5 percent in 2024'],
    [
      'however characters are encoded',
      { segments: ['R&D went', 'résumed'] },
      'exact, 1: R&D went […] résumed',
    ],
    ['behind characters beyond U+FFFF', { segments: ['after that'] }, 'exact, 1: after that'],
    ['with other quote marks', { segments: ['"Clean Water" Act'] }, 'folded, 1: “Clean Water” Act'],
    ['with another apostrophe', { segments: ["isn't perfect"] }, 'folded, 1: isn’t perfect'],
    ['with other dashes and spacing', { segments: ['Act--an'] }, 'folded, 1: Act — an'],
    ['without the ligature', { segments: ['efficient law'] }, 'folded, 1: eﬃcient law'],
    [
      'in segments',
      { segments: ['It cut losses', 'not one firm', 'illegal'] },
      'exact, 1: It cut losses […] not one firm […] illegal',
    ],
    [
      'folded when one segment is',
      { segments: ['isn’t perfect', '"overdue"'] },
      'folded, 1: isn’t perfect […] “overdue”',
    ],
    ['by its prefix', { segments: ['call it'], prefix: 'supporters' }, 'exact, 2: call it'],
    ['by its suffix', { segments: ['call it'], suffix: 'illegal' }, 'exact, 2: call it'],
    [
      'by a suffix that only agrees folded',
      { segments: ['call it'], suffix: '"overdue"' },
      'folded, 2: call it',
    ],
    ['by a prefix at the very beginning', { segments: ['“Clean'], prefix: 'The' }, 'exact, 1: “Clean'],
    ['in segments that touch', { segments: ['call it “', 'overdue”'] }, 'exact, 1: call it “ […] overdue”'],
    ['by a prefix without the space', { segments: ['overdue'], prefix: 'call it “' }, 'exact, 1: overdue'],
  ])('%s', ([, quotation, expected]) => expect(outcome(quotation)).toBe(expected));
});

describe('a quotation fails', () => {
  test.for<[name: string, quotation: Quotation, reason: FailureReason]>([
    ['for one changed letter', { segments: ['was able to show farm'] }, 'absent'],
    ['for one changed number', { segments: ['losses by 1.6 percent'] }, 'absent'],
    ['for a lost negation', { segments: ['one firm was unable'] }, 'absent'],
    ['for a changed case', { segments: ['critics call it'] }, 'absent'],
    ['for a lost accent', { segments: ['resumed dumping'] }, 'absent'],
    ['for a word left out', { segments: ['not one was able'] }, 'absent'],
    ['for an ellipsis inside', { segments: ['It cut losses … and not one firm'] }, 'absent'],
    ['for words joined', { segments: ['notone firm'] }, 'absent'],
    ['for half a ligature', { segments: ['icient law'] }, 'absent'],
    ['for a prefix of meaning cut off', { segments: ['legal; supporters'] }, 'cut-word'],
    ['for a number cut off', { segments: ['5 percent in 2024'] }, 'cut-word'],
    ['for a hyphenated negation cut off', { segments: ['partisan'] }, 'cut-word'],
    ['for a contraction cut off', { segments: ['law — isn'] }, 'cut-word'],
    ['for segments in the wrong order', { segments: ['illegal', 'It cut losses'] }, 'out-of-order'],
    ['for segments that overlap', { segments: ['It cut losses', 'losses by'] }, 'out-of-order'],
    ['for words that occur twice', { segments: ['call it'] }, 'ambiguous'],
    ['for another prefix', { segments: ['call it'], prefix: 'opponents' }, 'context-differs'],
    [
      'for another suffix, though the words occur once',
      { segments: ['Critics'], suffix: 'said' },
      'context-differs',
    ],
    ['for a prefix that fits both places', { segments: ['it'], prefix: 'call' }, 'ambiguous'],
    ['for no words', { segments: ['&nbsp;'] }, 'empty'],
    ['for no segments', { segments: [] }, 'empty'],
  ])('%s', ([, quotation, reason]) => expect(outcome(quotation)).toBe(reason));

  test('for a segment that could stand in two places', () => {
    expect(outcome({ segments: ['a b', 'c'] }, prepareCapture('a b, c, c'))).toBe('ambiguous');
  });
});

describe('the gap between segments', () => {
  test.for<[gap: number, expected: string]>([
    [maxGap, 'exact, 1: opening […] ending'],
    [maxGap + 1, 'gap-too-wide'],
  ])('of %d characters: %s', ([gap, expected]) => {
    const text = prepareCapture(`opening ${'.'.repeat(gap - 2)} ending`);
    expect(outcome({ segments: ['opening', 'ending'] }, text)).toBe(expected);
  });

  test('is counted to a segment behind, not to its words before', () => {
    expect(outcome({ segments: ['one', 'two'] }, prepareCapture('two one two'))).toBe(
      'exact, 1: one […] two',
    );
  });

  test('is found too wide at once, however many places the segments before it have', () => {
    const crowd = prepareCapture(`${'a '.repeat(100)}${'. '.repeat(maxGap)}b`);
    const started = performance.now();
    expect(outcome({ segments: ['a', 'a', 'a', 'a', 'b'] }, crowd)).toBe('gap-too-wide');
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('is counted from whichever place of a segment fits', () => {
    const far = `one ${'. '.repeat(maxGap)}one two`;
    expect(outcome({ segments: ['one', 'two'] }, prepareCapture(far))).toBe('exact, 1: one […] two');
  });
});

describe('a failure names', () => {
  const failure = (quotation: Quotation, text = capture, options = {}) => {
    const match = matchQuotation(text, quotation, options);
    if (match.tier !== 'failed') throw new Error('expected a failure');
    return match;
  };
  const diffOf = (quotation: Quotation) =>
    failure(quotation)
      .nearest?.diff.filter(({ kind }) => kind !== 'same')
      .map(({ kind, text }) => [kind, text.trim()]);

  test.for<[what: string, segment: string, nearest: string, diff: [string, string][]]>([
    [
      'a changed number',
      'losses by 1.6 percent',
      'losses by 1.5 percent',
      [
        ['removed', '1.6'],
        ['added', '1.5'],
      ],
    ],
    ['a lost negation', 'and one firm was able', 'and not one firm was able', [['added', 'not']]],
    [
      'a changed case',
      'critics call it illegal',
      'Critics call it illegal',
      [
        ['removed', 'critics'],
        ['added', 'Critics'],
      ],
    ],
    [
      'a cut word',
      'legal; supporters',
      'illegal; supporters',
      [
        ['removed', 'legal'],
        ['added', 'illegal'],
      ],
    ],
    [
      'a misspelt single word',
      'dumpping',
      'dumping',
      [
        ['removed', 'dumpping'],
        ['added', 'dumping'],
      ],
    ],
    [
      'changed marks at the ends',
      '(overdue).',
      '“overdue”.',
      [
        ['removed', '('],
        ['added', '“'],
        ['removed', ')'],
        ['added', '”'],
      ],
    ],
  ])('the nearest passage for %s', ([, segment, nearest, diff]) => {
    expect(failure({ segments: [segment] }).nearest?.text).toBe(nearest);
    expect(diffOf({ segments: [segment] })).toEqual(diff);
  });

  test('the segment at fault', () => {
    expect(failure({ segments: ['It cut losses', 'no firm was able'] })).toMatchObject({
      reason: 'absent',
      segment: 1,
      nearest: { text: 'one firm was able' },
    });
  });

  test('the passage with the whole of a word that was cut', () => {
    expect(failure({ segments: ['5 percent in 2024'] })).toMatchObject({
      reason: 'cut-word',
      nearest: { text: '1.5 percent in 2024' },
    });
  });

  test('the first passage of several with a word that was cut', () => {
    const twice = prepareCapture('They call it illegal; a paralegal disagrees. Firms cannot say.');
    expect(failure({ segments: ['legal'] }, twice).nearest?.text).toBe('illegal');
    expect(failure({ segments: ['can'] }, twice).nearest?.text).toBe('cannot');
  });

  test('no passage where none is alike', () => {
    expect(failure({ segments: ['Entirely different wording altogether'] }).nearest).toBeUndefined();
  });

  test('no passage when not asked to', () => {
    expect(
      failure({ segments: ['losses by 1.6 percent'] }, capture, { nearest: false }).nearest,
    ).toBeUndefined();
  });

  test('the places between which it cannot tell', () => {
    const { matches, places } = failure({ segments: ['call it'] });
    expect(matches).toBe(2);
    expect(places?.flat().map((place) => textAt(capture.canonical, place))).toEqual(['call it', 'call it']);
  });

  test('of many places the first five, and counts no more than a thousand', () => {
    const often = prepareCapture('so it is. '.repeat(maxPlaces + 1));
    expect(failure({ segments: ['so'] }, often).places).toEqual(
      [0, 10, 20, 30, 40].map((start) => [{ start, end: start + 2 }]),
    );
    expect(failure({ segments: ['so', 'is'] }, often).matches).toBe(maxPlaces);
  });
});

describe('any text', () => {
  const word = fc.constantFrom(
    'the',
    'act',
    'may',
    'not',
    'harm',
    '“firms”',
    'can’t',
    '1.5',
    '法案',
    '👍',
    '—',
    'non-profit',
  );
  const text = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));
  const stretch = fc.tuple(text, fc.nat(), fc.nat()).map(([any, a, b]) => {
    const words = any.split(' ');
    const start = a % words.length;
    return { any, quoted: words.slice(start, start + 1 + (b % (words.length - start))).join(' ') };
  });

  test('is quoted exactly by its own words, or more than once', () => {
    fc.assert(
      fc.property(stretch, ({ any, quoted }) => {
        expect(outcome({ segments: [quoted] }, prepareCapture(any))).toBeOneOf([
          `exact, 1: ${quoted}`,
          'ambiguous',
        ]);
      }),
    );
  });

  test('is quoted by places that hold the words of the quotation', () => {
    fc.assert(
      fc.property(text, text, (any, quoted) => {
        const prepared = prepareCapture(any);
        const match = matchQuotation(prepared, { segments: [quoted] });
        if (match.tier === 'exact')
          expect(match.segments.map((place) => textAt(prepared.canonical, place))).toEqual([
            canonicalise(quoted),
          ]);
      }),
    );
  });
});

test('ten thousand quotations of a large capture are checked in seconds', { timeout: 20_000 }, () => {
  const sentences = Array.from(
    { length: 10_000 },
    (_, n) => `Article ${n} says “clause ${n * 7}” applies to firm ${n * 13} — and isn’t repealed.`,
  );
  const large = prepareCapture(sentences.join('\n'));
  const start = performance.now();
  const matches = sentences.map((sentence) => matchQuotation(large, { segments: [sentence] }));
  expect(matches.every(({ tier }) => tier === 'exact')).toBe(true);
  expect(performance.now() - start).toBeLessThan(10_000);
});
