import { describe, expect, test } from 'vitest';
import { readKnowledgeBase } from '#knowledge/knowledge-base.ts';
import { searchRecords, type SearchRecord } from '#knowledge/search-record.ts';
import { corpus } from '../check/corpus.ts';

const { files } = corpus`
  === site.yaml
  === questions/milk-first.mdx
  statement: Should the milk go in first?
  label: Milk first?
  === positions/milk-in-first.mdx
  question: milk-first
  statement: The milk goes in first.
  label: Milk first
  holders: [{ actor: brewers, evidence: [{ source: leaflet, gist: Advises milk first. }] }]
  grounds: [milk-cools]
  === positions/tea-in-first.mdx
  question: milk-first
  statement: The tea goes in first.
  label: Tea first
  holders: [{ actor: guild, evidence: [{ source: leaflet, gist: Advises against it. }] }]
  objections: [milk-cools]
  === claims/milk-cools.mdx
  statement: Milk poured first keeps the cup from cracking.
  label: Milk saves the cup
  kind: causal
  questions: [milk-first]
  evidence:
    - { source: leaflet, quote: [porcelain cracks, in the heat], by: brewers, voice: asserts, locator: { label: page, value: 3 } }
    - { source: memo, gist: Bone china does not mind., by: guild, voice: denies, note: Not about cups alone. }
  caveats: [{ text: The leaflet ___PAGEFIND_WEIGHT___9 sells kettles. }]
  ---
  Told in [every household](/terms/household/).
  === claims/answer.mdx
  statement: Modern cups do not crack.
  questions: [milk-first]
  evidence: []
  relations: [{ kind: rebuts, claim: milk-cools, note: Firing has improved since. }]
  === sources/leaflet.mdx
  csl: { type: pamphlet, title: Tea and its cups, author: [{ literal: The Brewers, actor: brewers }], issued: 1932 }
  === sources/memo.mdx
  csl: { type: report, title: Memo on porcelain }
  === actors/brewers.mdx
  name: Society of Brewers
  role: Trade body
  === actors/guild.mdx
  name: Porcelain Guild
  alsoCalled: [P.G.]
  === measures/kettle-act.mdx
  title: An Act concerning Kettles
  label: Kettle Act
  identifier: K. 123 / L. 45 (2nd Session)
  alsoCalled: [KACT]
  === terms/cup.mdx
  label: cup
  alsoCalled: [beaker]
  === events/first-cup.mdx
  label: The first cup is fired
  date: 1710-06
  kind: company
  sources: [memo]
  actors: [guild]
  measures: [kettle-act]
  note: In a castle.
  === claims/withdrawn.mdx
  tombstone: { title: Gone, on: "2026-01-02", reason: Twice. }
`;
const { knowledgeBase, problems } = readKnowledgeBase(files);
const published = {
  publication: { address: 'https://example.org', base: '/base/' },
  today: '2099-12-31',
  receipts: new Map(),
  sha256: (text: string) => text,
} as const;
const records = searchRecords({ knowledgeBase, ...published });

function record(url: string): SearchRecord {
  const found = records.find((candidate) => candidate.url === url);
  if (!found) throw new Error(`no record ${url}`);
  return found;
}

test('the corpus is sound', () => expect(problems).toEqual([]));

test('there is a record for every live entry in the order of the addresses, without the base path', () => {
  expect(records.map(({ url }) => url)).toEqual([
    '/actors/brewers/',
    '/actors/guild/',
    '/claims/answer/',
    '/claims/milk-cools/',
    '/measures/kettle-act/',
    '/positions/milk-in-first/',
    '/positions/tea-in-first/',
    '/questions/milk-first/',
    '/sources/leaflet/',
    '/sources/memo/',
    '/terms/cup/',
    '/timeline/#first-cup',
  ]);
});

describe('a claim', () => {
  const claim = record('/claims/milk-cools/');

  test('is found by its quotations, gists, speakers, sources, caveats and body', () => {
    expect(claim.content).toBe(
      [
        'Society of Brewers: “porcelain cracks” … “in the heat”',
        'Porcelain Guild: Bone china does not mind.',
        'Not about cups alone.',
        'Tea and its cups',
        'Memo on porcelain',
        'The leaflet PAGEFIND_WEIGHT 9 sells kettles.',
        'Told in every household.',
      ].join(' · '),
    );
  });

  test('is not found by what others say of it', () => expect(claim.content).not.toContain('Firing'));

  test('is shown with statement, speakers and first source, and found by its short form and address too', () => {
    expect(claim.meta).toEqual({
      title: 'Milk poured first keeps the cup from cracking.',
      byline: 'Society of Brewers · Tea and its cups, 1932 · 1 more source',
      label: 'Milk saves the cup',
      address: 'cools',
    });
  });

  test('belongs to its question, kind, second readings, speakers, sources, and to positions it serves or harms', () => {
    expect(claim.filters).toEqual({
      collection: ['Claim'],
      kind: ['causal'],
      fit: ['unreviewed'],
      question: ['Milk first?'],
      position: ['Milk first', 'Tea first'],
      actor: ['Society of Brewers', 'Porcelain Guild'],
      source: ['Tea and its cups', 'Memo on porcelain'],
    });
  });

  test('without evidence has no byline, actor or source', () => {
    const { meta, filters } = record('/claims/answer/');
    expect(meta).not.toHaveProperty('byline');
    expect(Object.keys(filters)).toEqual(['collection', 'kind', 'question']);
  });
});

test.for<[url: string, name: string]>([
  ['/actors/brewers/', 'Society of Brewers'],
  ['/actors/guild/', 'Porcelain Guild · P.G.'],
  ['/measures/kettle-act/', 'Kettle Act · K. 123 / L. 45 (2nd Session) · KACT'],
  ['/terms/cup/', 'cup · beaker'],
])('%s goes by a name', ([url, name]) => expect(record(url).meta.name).toBe(name));

test.for<[url: string, called: string[]]>([
  ['/actors/brewers/', ['Society of Brewers']],
  ['/actors/guild/', ['Porcelain Guild', 'P.G.']],
  [
    '/measures/kettle-act/',
    [
      'An Act concerning Kettles',
      'Kettle Act',
      'K. 123 / L. 45 (2nd Session)',
      'K. 123',
      'L. 45',
      'KACT',
      '123',
      'bill',
    ],
  ],
  ['/terms/cup/', ['cup', 'beaker']],
  ['/questions/milk-first/', ['Milk first?']],
  ['/claims/milk-cools/', []],
  ['/sources/memo/', []],
])('%s is meant when somebody types its name', ([url, called]) => expect(record(url).called).toEqual(called));

test('an event is found by what happened, when, to whom and on which measure', () => {
  expect(record('/timeline/#first-cup')).toMatchObject({
    content: 'In a castle. · Porcelain Guild · Kettle Act',
    meta: { title: 'The first cup is fired', byline: 'June 1710' },
    called: [],
    filters: { collection: ['Event'], actor: ['Porcelain Guild'], source: ['Memo on porcelain'] },
  });
});

test.for<[url: string, filters: SearchRecord['filters']]>([
  ['/questions/milk-first/', { collection: ['Question'], question: ['Milk first?'] }],
  [
    '/positions/tea-in-first/',
    {
      collection: ['Position'],
      question: ['Milk first?'],
      position: ['Tea first'],
      actor: ['Porcelain Guild'],
      source: ['Tea and its cups'],
    },
  ],
  [
    '/sources/leaflet/',
    { collection: ['Source'], actor: ['Society of Brewers'], source: ['Tea and its cups'] },
  ],
  ['/actors/guild/', { collection: ['Actor'], position: ['Tea first'], actor: ['Porcelain Guild'] }],
])('%s belongs to itself and what it names', ([url, filters]) =>
  expect(record(url).filters).toEqual(filters),
);

test('a position is its holders’, as a measure is its sponsors’', () => {
  expect(record('/positions/tea-in-first/').actors).toEqual(['/actors/guild/']);
  expect(record('/claims/milk-cools/').actors).toBeUndefined();
});

test('a measure goes by its kind too, and of those of one kind the one that most claims speak of is called so', () => {
  const bills = corpus`
    === questions/milk-first.mdx
    === measures/saucer-act.mdx
    kind: bill
    === measures/kettle-act.mdx
    kind: bill
    === measures/memo.mdx
    kind: memorandum
    === claims/kettles-boil.mdx
    questions: [milk-first]
    measures: [{ measure: kettle-act }]
    === claims/kettles-cool.mdx
    questions: [milk-first]
    measures: [{ measure: kettle-act }]
    === claims/saucers-are-flat.mdx
    questions: [milk-first]
    measures: [{ measure: saucer-act }, { measure: saucer-act, section: "2" }, { measure: saucer-act, section: "3" }]
  `;
  const made = searchRecords({ knowledgeBase: readKnowledgeBase(bills.files).knowledgeBase, ...published });
  const kinds = made.flatMap(({ url, meta, called = [] }) =>
    meta.kind === undefined ? [] : [`${url} ${meta.kind} ${called.includes(meta.kind)}`],
  );
  expect(kinds).toEqual([
    '/measures/kettle-act/ bill true',
    '/measures/memo/ memorandum true',
    '/measures/saucer-act/ bill false',
  ]);
});

test('no record has words that Pagefind would take for instructions', () => {
  expect(JSON.stringify(records)).not.toContain('___');
});
