import { describe, expect, test } from 'vitest';
import { alignSentences } from '#domain/provenance/align-sentences.ts';
import { lintDrift } from '#domain/provenance/drift-lint.ts';
import { numbersIn, stemOf } from '#domain/provenance/english-signs.ts';

/** What is seen between one sentence and its report: the kinds, then the signs but for words only in the report. */
function seen(original: string, report: string): [kinds: string[], signs: string[]] {
  const [proposal] = lintDrift({ original, report, recorded: [] });
  return [
    [...(proposal?.kinds ?? [])],
    (proposal?.signs ?? []).filter((sign) => !sign.startsWith('words only in the report')),
  ];
}

describe('lintDrift', () => {
  test.for<[name: string, original: string, report: string, kinds: string[], signs: string[]]>([
    [
      'sees a lost hedge',
      'The kettle may scald the milk of the county.',
      'The kettle scalds the milk of the county.',
      ['hedge-dropped'],
      ['hedge lost: “may”'],
    ],
    [
      'lets another word of the same sort stand',
      'The kettle may scald the milk of the county.',
      'The kettle could scald the milk of the county.',
      [],
      [],
    ],
    [
      'sees an added hedge',
      'The kettle scalds the milk of the county.',
      'The kettle reportedly scalds the milk of the county.',
      ['weakened'],
      ['hedge added: “reportedly”'],
    ],
    [
      'sees a changed number',
      'The Institute poured two hundred and 12 cups of tea.',
      'The Institute poured 300 cups of tea.',
      ['number-changed'],
      ['numbers changed: “12”, “2”, “100” → “300”'],
    ],
    [
      'reads numbers in words and in spans',
      'A delay of six to twelve months for the kettle makers.',
      'A 6-12month delay for the kettle makers.',
      [],
      [],
    ],
    [
      'sees a changed negation',
      'The Institute did not find the milk scalded by the kettle.',
      'The Institute did find the milk scalded by the kettle.',
      ['mistranslation'],
      ['negation changed: “not” → none'],
    ],
    [
      'sees a dropped condition',
      'Milk keeps its taste so long as the kettle is warm.',
      'Milk keeps its taste, and the kettle is warm.',
      ['scope-changed'],
      ['condition dropped: “so long as”'],
    ],
    [
      'sees a smaller amount',
      'A large majority of kettles in the county are built of copper.',
      'A large number of kettles in the county are built of copper.',
      ['weakened'],
      ['amount changed: “large majority” → “large number”'],
    ],
    [
      'sees a changed subject',
      'The dairies have ruined the kettles of the county.',
      'The Institute has ruined the kettles of the county.',
      ['attribution-changed'],
      ['subject changed: “The dairies” → “The Institute”'],
    ],
    ['says nothing of a faithful report', 'Copper kettles sing.', 'Copper kettles sing.', [], []],
  ])('%s', ([, original, report, kinds, signs]) => expect(seen(original, report)).toEqual([kinds, signs]));

  const original =
    'The kettle may scald the milk. The dairies were never asked about cups. Copper kettles sing loudly at noon.';
  const report =
    'The kettle scalds the milk. Porcelain prices rose again in spring. Copper kettles sing loudly at noon.';

  test('finds what was left out and what was added', () => {
    const proposals = lintDrift({ original, report, recorded: [] });
    expect(proposals.map(({ kinds, original: from, report: to }) => [kinds.join(), from, to])).toEqual([
      ['hedge-dropped', 'The kettle may scald the milk.', 'The kettle scalds the milk.'],
      ['omitted', 'The dairies were never asked about cups.', undefined],
      ['added', undefined, 'Porcelain prices rose again in spring.'],
    ]);
  });

  test('does not propose again what is recorded', () => {
    const recorded = [
      { original: 'kettle may scald', report: 'kettle scalds' },
      { original: 'The dairies were never asked' },
      { report: 'Porcelain prices' },
    ];
    expect(lintDrift({ original, report, recorded })).toEqual([]);
  });

  test('names the words that only the report has', () => {
    const [proposal] = lintDrift({
      original: 'The kettle may scald the milk of the county.',
      report: 'The kettle severely scalds the milk of the county.',
      recorded: [],
    });
    expect(proposal?.signs).toContain('words only in the report: “severely”');
  });

  test('gives verbatim sentences', () => {
    const texts = {
      original: `${original}\nMr. Crumb of the U.S. branch said: “No.” Then he left us.`,
      report,
    };
    for (const proposal of lintDrift({ ...texts, recorded: [] })) {
      if (proposal.original) expect(texts.original).toContain(proposal.original);
      if (proposal.report) expect(texts.report).toContain(proposal.report);
    }
  });

  test('copes with nothing', () => {
    expect(lintDrift({ original: '', report: '', recorded: [] })).toEqual([]);
  });
});

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
});

test.for<[text: string, numbers: string[]]>([
  ['6-12month', ['6', '12']],
  ['16 million exchanges, 41 per cent and 41%', ['16 million', '41 %']],
  ['one of twelve', ['12']],
  ['1,000.5 and 1000.5', ['1000.5']],
])('numbersIn(%j)', ([text, numbers]) => expect(numbersIn(text)).toEqual(numbers));

test.for<[forms: string[]]>([
  [['scald', 'scalds', 'scalded', 'scalding']],
  [['benefit', 'benefits']],
  [['kettle’s', 'kettle']],
])('stemOf takes %j for one word', ([forms]) => expect(new Set(forms.map(stemOf)).size).toBe(1));
