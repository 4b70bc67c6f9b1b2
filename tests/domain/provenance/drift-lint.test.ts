import { describe, expect, test } from 'vitest';
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
      'sees a number that only the report has',
      'The Institute poured cups of tea.',
      'The Institute poured 300 cups of tea.',
      ['number-changed'],
      ['number only in the report: “300”'],
    ],
    [
      'sees a number that was left out',
      'The Institute poured 300 cups of tea.',
      'The Institute poured cups of tea.',
      ['omitted'],
      ['number left out: “300”'],
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
      'lets two negations cancel out',
      'Nobody has ever failed to find the milk scalded by the kettle.',
      'The Institute found the milk scalded by the kettle.',
      [],
      [],
    ],
    [
      'sees an added condition',
      'Milk keeps its taste in the kettle.',
      'Milk keeps its taste in the kettle unless it boils.',
      ['scope-changed'],
      ['condition added: “unless”'],
    ],
    [
      'lets another condition stand',
      'Milk keeps its taste so long as the kettle is warm.',
      'Milk keeps its taste if the kettle is warm.',
      [],
      [],
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
      'sees a larger amount',
      'Several kettles in the county are built of copper.',
      'All kettles in the county are built of copper.',
      ['strengthened'],
      ['amount changed: “Several” → “All”'],
    ],
    [
      'lets another word for the same amount stand',
      'Many kettles in the county are built of copper.',
      'Numerous kettles in the county are built of copper.',
      [],
      [],
    ],
    [
      'compares no amount that only one of them names',
      'Most kettles in the county are built of copper.',
      'Kettles in the county are built of copper.',
      [],
      [],
    ],
    [
      'takes a pronoun for any subject',
      'They have ruined the kettles of the county.',
      'The Institute has ruined the kettles of the county.',
      [],
      [],
    ],
    [
      'takes eight words for a subject',
      'The dairies of the county by the river have ruined the kettles.',
      'The Institute has ruined the kettles.',
      ['attribution-changed'],
      ['subject changed: “The dairies of the county by the river” → “The Institute”'],
    ],
    [
      'takes more than eight words for no subject',
      'The dairies of the county by the old river have ruined the kettles.',
      'The Institute has ruined the kettles.',
      [],
      [],
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

  test.for<[name: string, recorded: { original?: string; report?: string }[], proposed: string[]]>([
    ['on one side only', [{ original: 'kettle may scald' }], ['hedge-dropped', 'omitted', 'added']],
    ['on the other side only', [{ report: 'kettle scalds' }], ['hedge-dropped', 'omitted', 'added']],
    [
      'in words that stand nowhere',
      [{ original: 'Cups may sing', report: 'Cups sing' }],
      ['hedge-dropped', 'omitted', 'added'],
    ],
    [
      'of the sentence before',
      [{ original: 'The kettle may scald the milk. ', report: 'The kettle scalds the milk. ' }],
      ['omitted', 'added'],
    ],
    [
      'of the sentence behind',
      [{ original: ' Copper kettles sing', report: ' Copper kettles sing' }],
      ['hedge-dropped', 'omitted', 'added'],
    ],
  ])('proposes what is recorded %s', ([, recorded, proposed]) => {
    expect(lintDrift({ original, report, recorded }).map(({ kinds }) => kinds.join())).toEqual(proposed);
  });

  test('remarks on what has no counterpart', () => {
    const proposals = lintDrift({ original, report, recorded: [] });
    expect(proposals.slice(1).map(({ signs }) => signs)).toEqual([
      ['nothing like it in the report'],
      ['nothing like it in the original'],
    ]);
  });

  test('names no numbers among the words that only the report has, and only where there are any', () => {
    const signsOf = (from: string, to: string) =>
      lintDrift({ original: from, report: to, recorded: [] }).flatMap(({ signs }) => signs);
    expect(signsOf('The kettle may scald the milk.', 'The kettle scalds the milk.')).toEqual([
      'hedge lost: “may”',
    ]);
    expect(
      signsOf('The kettle may scald the milk.', 'The MP3 of the 4x4 kettle scalds the milk 300 times.'),
    ).toContain('words only in the report: “MP3”, “4x4”, “times”');
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

test.for<[text: string, numbers: string[]]>([
  ['6-12month', ['6', '12']],
  ['16 million exchanges, 41 per cent and 41%', ['16 million', '41 %']],
  ['41 percent', ['41 %']],
  ['one of twelve', ['12']],
  ['1,000.5 and 1000.5', ['1000.5']],
])('numbersIn(%j)', ([text, numbers]) => expect(numbersIn(text)).toEqual(numbers));

test.for<[forms: string[]]>([
  [['scald', 'scalds', 'scalded', 'scalding']],
  [['benefit', 'benefits']],
  [['question', 'questions']],
  [['regulation', 'regulations']],
  [['kettles’', 'kettles']],
  [['kettle’s', 'kettle']],
])('stemOf takes %j for one word', ([forms]) => expect(new Set(forms.map(stemOf)).size).toBe(1));

test('stemOf takes nothing but a plural off short words', () => {
  expect(['red', 'ring', 'cups'].map(stemOf)).toEqual(['red', 'ring', 'cup']);
});
