import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexCodePoints, textAt, type Place } from '#domain/annotation/code-points.ts';
import { longestShownContext, mergePlaces, shownContexts } from '#domain/annotation/shown-context.ts';

const filler = 'one two three four five six seven eight nine ten eleven twelve '.repeat(6);
const text = `${filler}HERE IT IS ${filler}THERE IT WAS ${filler}`.trim();

/** The place of words in a text. */
function placeOf(words: string, within = text): Place {
  const start = within.indexOf(words);
  return { start, end: start + words.length };
}

describe('shownContexts', () => {
  test('gives whole words, at most 32 code points, with the space towards the quotation', () => {
    const [context] = shownContexts(indexCodePoints(text), [[placeOf('HERE IT IS')]]);
    expect(context).toEqual({
      prefix: 'eight nine ten eleven twelve ',
      suffix: ' one two three four five six',
    });
  });

  test('takes a word of letters and digits whole or not at all', () => {
    const cups = Array.from({ length: 60 }, (_, number) => `cup${number + 100}`).join(' ');
    const [context] = shownContexts(indexCodePoints(`QUOTE ${cups}`), [[placeOf('QUOTE', `QUOTE ${cups}`)]]);
    expect(context?.suffix).toBe(' cup100 cup101 cup102 cup103');
  });

  test('leaves out words with characters that nobody sees', () => {
    const spoilt = `${text}\u{E0061}`.replace('twelve HERE', 'twel\0ve HERE');
    const [context] = shownContexts(indexCodePoints(spoilt), [[placeOf('HERE IT IS', spoilt)]]);
    expect(context).toEqual({ suffix: ' one two three four five six' });
  });

  test.for<[name: string, text: string, quotations: string[], contexts: object[]]>([
    [
      'takes no more than an eighth of a gap',
      'a bb cc dd ee ff gg hh ii QUOTE',
      ['QUOTE'],
      [{ prefix: 'ii ' }],
    ],
    ['takes nothing of a short gap', 'x QUOTE y', ['QUOTE'], [{ prefix: undefined, suffix: undefined }]],
    [
      'takes what the quotation next to it shows anyway',
      'FIRST WORDS, SECOND WORDS',
      ['FIRST WORDS', 'SECOND WORDS'],
      [{ suffix: ', SECOND WORDS' }, { prefix: 'FIRST WORDS, ' }],
    ],
    ['gives nothing for a quotation that was not found', 'x', [], []],
  ])('%s', ([, within, quotations, contexts]) => {
    const places = quotations.map((words) => [placeOf(words, within)]);
    for (const [index, context] of shownContexts(indexCodePoints(within), places).entries())
      expect(context).toMatchObject(
        Object.fromEntries(Object.entries(contexts[index] ?? {}).filter(([, value]) => value !== undefined)),
      );
  });

  test('gives nothing where the quotation is nearly too long by itself', () => {
    const long = { start: 0, end: `${filler}`.split(' ').slice(0, 43).join(' ').length };
    expect(shownContexts(indexCodePoints(text), [[long]])).toEqual([{}]);
  });

  test('gives nothing for a quotation that was not found, and what it may for the others', () => {
    const [none, some] = shownContexts(indexCodePoints(text), [[], [placeOf('HERE IT IS')]]);
    expect(none).toEqual({});
    expect(some).toHaveProperty('prefix');
  });

  test('gives nothing where one segment of several is nearly too long by itself', () => {
    const long = { start: 0, end: filler.split(' ').slice(0, 43).join(' ').length };
    expect(shownContexts(indexCodePoints(text), [[long, placeOf('HERE IT IS')]])).toEqual([{}]);
  });

  test('gives no context that makes a run of forty-five words, and one of forty-four', () => {
    const many = 'cups milk '.repeat(150).trim();
    const of = (count: number) => {
      const place = { start: 5 * 100, end: 5 * (100 + count) - 1 };
      return shownContexts(indexCodePoints(many), [[place]])[0];
    };
    expect(of(32)).toEqual({ prefix: 'cups milk '.repeat(3), suffix: ' cups milk'.repeat(3) });
    expect(of(33)).toEqual({});
  });

  test('counts code points, not UTF-16 units', () => {
    const astral = `${'𝒜𝒷 '.repeat(100)}QUOTE`;
    const indexed = indexCodePoints(astral);
    const place = { start: indexed.length - 5, end: indexed.length };
    const [context] = shownContexts(indexed, [[place]]);
    expect([...(context?.prefix ?? '')].length).toBe(30);
  });

  test('leaves at least three quarters of every gap unpublished, whatever is quoted', () => {
    const words = fc.array(fc.constantFrom('tea', 'milk', 'cups', 'the', 'a', '1,000', '𝒜'), {
      minLength: 20,
      maxLength: 200,
    });
    const cuts = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 12 })), { maxLength: 8 });
    fc.assert(
      fc.property(words, cuts, (some, quoted) => {
        const indexed = indexCodePoints(some.join(' '));
        const quotations = quoted.map(([at, count]) => [wordsFrom(some, at % some.length, count)]);
        const contexts = shownContexts(indexed, quotations);
        const shown = quotations.flatMap(([place], index) => {
          const { start, end } = place as Place;
          const { prefix = '', suffix = '' } = contexts[index] ?? {};
          expect([...prefix].length).toBeLessThanOrEqual(longestShownContext);
          expect(textAt(indexed, { start: start - [...prefix].length, end: start })).toBe(prefix);
          expect(textAt(indexed, { start: end, end: end + [...suffix].length })).toBe(suffix);
          return [{ start: start - [...prefix].length, end: end + [...suffix].length }];
        });
        for (const gap of gapsOf(mergePlaces(quotations.flat()), indexed.length)) {
          const hidden = gapsOf(mergePlaces(shown), indexed.length)
            .map(({ start, end }) => Math.min(end, gap.end) - Math.max(start, gap.start))
            .filter((length) => length > 0)
            .reduce((sum, length) => sum + length, 0);
          const isWordless = textAt(indexed, gap).trim() === '';
          if (!isWordless) expect(hidden).toBeGreaterThanOrEqual((gap.end - gap.start) * 0.75);
        }
      }),
    );
  });
});

test('mergePlaces joins what overlaps or touches', () => {
  const places = [
    { start: 5, end: 9 },
    { start: 0, end: 2 },
    { start: 2, end: 3 },
    { start: 6, end: 7 },
  ];
  expect(mergePlaces(places)).toEqual([
    { start: 0, end: 3 },
    { start: 5, end: 9 },
  ]);
});

function wordsFrom(words: readonly string[], at: number, count: number): Place {
  const length = (some: readonly string[]): number => [...some.join(' ')].length;
  const start = at === 0 ? 0 : length(words.slice(0, at)) + 1;
  return { start, end: length(words.slice(0, at + count)) };
}

function gapsOf(merged: readonly Place[], length: number): Place[] {
  const edges = [0, ...merged.flatMap(({ start, end }) => [start, end]), length];
  return Array.from({ length: edges.length / 2 }, (_, index) => ({
    start: edges[2 * index] ?? 0,
    end: edges[2 * index + 1] ?? 0,
  })).filter(({ start, end }) => start < end);
}
