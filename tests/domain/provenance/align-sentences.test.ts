import { describe, expect, test } from 'vitest';
import { alignSentences, areStrangers } from '#domain/provenance/align-sentences.ts';

describe('alignSentences', () => {
  test('pairs by rare words rather than by common ones', () => {
    const { pairs } = alignSentences(
      'The county likes tea with milk. The county likes porcelain from Fixture town.',
      'Porcelain of Fixture town pleases the county.',
    );
    expect(pairs.map((pair) => pair.original.text)).toEqual([
      'The county likes porcelain from Fixture town.',
    ]);
  });

  test('finds several statements of the original in one sentence of the report', () => {
    const { pairs } = alignSentences(
      'The kettle scalds the milk. Copper spoils the taste of tea.',
      'The brief says: the kettle scalds milk; copper spoils the taste; all is lost.',
    );
    expect(pairs.map(({ original, report }) => [original.text, report.text])).toEqual([
      ['The kettle scalds the milk.', 'The brief says: the kettle scalds milk;'],
      ['Copper spoils the taste of tea.', 'copper spoils the taste;'],
    ]);
  });

  test('aligns long works quickly', { timeout: 60_000 }, () => {
    const long = (seed: number): string =>
      Array.from(
        { length: 3000 },
        (_, at) => `Item ${at} tells of word${(at * seed) % 997} and thing${(at * 31) % 1009} in town${at}.`,
      ).join(' ');
    const started = performance.now();
    expect(alignSentences(long(7), long(7)).pairs.length).toBeGreaterThan(2500);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  /** The pairs as `original | report`, by the first word of each sentence. */
  const paired = (original: string, report: string): string[] =>
    alignSentences(original, report).pairs.map((pair) =>
      [pair.original, pair.report].map(({ text }) => text.split(' ')[0]).join(' | '),
    );

  test.for<[name: string, original: string, report: string, pairs: string[]]>([
    [
      'tells sentences apart by a word, where they share others',
      'These copper kettles sing loudly. Those copper kettles rust slowly.',
      'Such copper kettles rust again. Our copper kettles sing again.',
      ['These | Our', 'Those | Such'],
    ],
    [
      'counts two rare words for more than two common ones',
      'A county kettle sings at noon. No county polishes a kettle daily. Each county fills a kettle tonight. Porcelain and almonds cost money.',
      'A county kettle sings at noon. No county polishes a kettle daily. Each county fills a kettle tonight. This county kettle beats porcelain and almonds anyway.',
      ['A | A', 'No | No', 'Each | Each', 'Porcelain | This'],
    ],
    [
      'finds a short sentence within a long one',
      'Copper kettles sing.',
      'Everybody on the river knows, says the Institute in its latest pamphlet about porcelain, how sweetly copper kettles sing in spring.',
      ['Copper | Everybody'],
    ],
    [
      'finds two sentences in one, and one in two',
      'Copper kettles sing. Porcelain saucers break. Milk turns sour overnight.',
      'Where copper kettles sing, porcelain saucers break. Sour milk is a nuisance. Overnight the milk turns.',
      ['Copper | Where', 'Porcelain | Where', 'Milk | Sour', 'Milk | Overnight'],
    ],
    [
      'pairs no sentence anew that has its report',
      'Porcelain merchants polish saucers. Saucers delight gardeners, bakers, sailors, weavers.',
      'Those porcelain merchants whistle merrily. These porcelain merchants say saucers delight gardeners, bakers, sailors, weavers.',
      ['Porcelain | Those', 'Saucers | These'],
    ],
    [
      'finds words within compounds',
      'Copper-bottomed kettles sing.',
      'Bottomed by copper, everything rings.',
      ['Copper-bottomed | Bottomed'],
    ],
    [
      'takes one rare word for a coincidence',
      'Porcelain costs money. Kettles sing loudly. Gardens need rain.',
      'Porcelain breaks easily. Rivers froze hard. Bakers slept late.',
      [],
    ],
    [
      'takes two words of many for one',
      'Copper kettles sing loudly before noon while bakers, gardeners, sailors and weavers sleep.',
      'Copper kettles cost merchants money whenever porcelain, almonds, saucers and spoons arrive.',
      [],
    ],
    [
      'pairs nothing by words of grammar',
      'They would have been there before us, though cups broke daily.',
      'They would have been there before us, though rivers froze hard.',
      [],
    ],
  ])('%s', ([, original, report, pairs]) => expect(paired(original, report)).toEqual(pairs));

  test('names what has no counterpart', () => {
    const { onlyOriginal, onlyReport } = alignSentences(
      'Copper kettles sing. The dairies were never asked about cups.',
      'Porcelain prices rose in spring. Copper kettles sing.',
    );
    expect(onlyOriginal.map(({ text }) => text)).toEqual(['The dairies were never asked about cups.']);
    expect(onlyReport.map(({ text }) => text)).toEqual(['Porcelain prices rose in spring.']);
  });

  test('passes over headings', () => {
    expect(alignSentences('Order of pouring.', 'Order of pouring.')).toEqual({
      pairs: [],
      onlyOriginal: [],
      onlyReport: [],
      original: [],
    });
  });

  test('knows texts that have next to nothing in common', () => {
    const nouns = [
      'kettles',
      'dairies',
      'porcelain',
      'almanacs',
      'ladders',
      'gardens',
      'harbours',
      'violins',
    ];
    const text = (verb: string): string =>
      [...nouns, ...nouns.map((noun) => `${noun}men`)].map((noun) => `Those ${noun} ${verb}.`).join(' ');
    const shared = ' Copper teaspoons tarnish overnight.';
    const strangers = (a: string, b: string): boolean => areStrangers(alignSentences(a, b));
    expect(strangers(text('shone brightly') + shared, text('froze solidly') + shared)).toBe(true);
    expect(strangers(text('shone brightly') + shared, `${shared} Porcelain prices rose quickly.`)).toBe(
      false,
    );
    expect(strangers(text('shone brightly'), text('shone brightly'))).toBe(false);
    expect(strangers('', '')).toBe(false);
  });
});
