import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { narrow } from '#components/search/filters.ts';
import { records } from './engine-records.ts';
import { indexed, type Indexed } from './indexed.ts';

let site: Indexed;
beforeAll(async () => {
  site = await indexed(records);
});
afterAll(() => site.stop());

async function found(query: string, asTyped = false): Promise<string[]> {
  const { hits } = await site.engine.find(query, { asTyped });
  const fragments = await Promise.all(hits.map((hit) => hit.data()));
  return fragments.map(({ url }) => new URL(url, 'http://localhost').pathname.replace('/base/', ''));
}

describe('finds', () => {
  test.for<[by: string, query: string, first: string]>([
    ['words of the statement', 'milk whole', 'claims/cracks/'],
    ['other forms of a word', 'cracked porcelains heated', 'claims/cracks/'],
    ['words of a quotation', 'thin thick fired', 'claims/legend/'],
    ['the speaker', 'brewers porcelain', 'claims/cracks/'],
    ['the title of its source', 'memo', 'claims/legend/'],
    ['a phrase', '"thin porcelain"', 'claims/cracks/'],
    ['a phrase in curly marks and a word', 'heat “porcelain cracks”', 'claims/cracks/'],
    ['a phrase of the statement', '"crack is a legend"', 'claims/legend/'],
    ['a phrase with a dash in it', '"proteins unfold – more slowly"', 'claims/taste/'],
    ['hyphenated words without the hyphen', 'milk first milder', 'claims/taste/'],
    ['the beginning of a word', 'porcel legen', 'claims/legend/'],
    ['an American spelling', 'authorizations', 'claims/taste-two/'],
    ['a British spelling', 'flavours', 'claims/taste-two/'],
    ['a phrase in another spelling', '"authorized flavour"', 'claims/taste-two/'],
    ['a name, before what is said by its bearer', 'brewers', 'actors/brewers/'],
    ['an exact name, before longer ones', 'cup', 'terms/cup/'],
  ])('by %s: %s', async ([, query, first]) => expect((await found(query))[0]).toBe(first));
});

test.for([
  'K-7',
  'K 7',
  'K7',
  'C.U. 1234',
  'CU 1234',
  'CU1234',
  'cu-1234',
  'GT-7.2',
  'GT 7.2 banned',
  'CU1234 K 7',
])('a number is found however it stands beside its letters: %s', async (query) =>
  expect((await found(query))[0]).toBe('measures/vats/'),
);

test.for(['cu 1234', 'an order on vats', 'What is K7?', 'the vats act', 'what does C.U. 1234 do'])(
  'what is called so goes before what speaks of it most, whether it has the words or not: %s',
  async (query) => {
    const [first, ...others] = await found(query);
    expect(first).toBe('measures/vats/');
    expect(others).toEqual([...new Set(others)]);
    expect(others).not.toContain(first);
    expect(await site.engine.find(query)).toMatchObject({ shown: query, unknown: [] });
  },
);

test.for<[query: string, first: string]>([
  ['who says that a cup cracks?', 'claims/legend/'],
  ['is the porcelain thin', 'claims/cracks/'],
  ['does milk-first tea taste milder', 'claims/taste/'],
])('words of the grammar need not be found: %s', async ([query, first]) => {
  expect(await site.engine.find(query)).toMatchObject({ shown: query, unknown: [], less: undefined });
  expect((await found(query))[0]).toBe(first);
});

test('a measure that a question names by the way goes first', async () => {
  expect((await found('who opposes the K-7'))[0]).toBe('measures/vats/');
});

test.for([
  'K-7 status',
  'CU 1234 sponsors',
  'who supports C.U. 1234',
  'summary of the Vats Act',
  'K7 and cups',
])('what is asked about is first, whatever is asked about it: %s', async (query) => {
  expect((await found(query))[0]).toBe('measures/vats/');
  expect(await site.engine.find(query)).toMatchObject({ shown: query, unknown: [] });
});

test('what has the word that asks goes before what has not', async () => {
  expect(await found('boiled position')).toEqual(['claims/taste-two/']);
  expect(await found('litres vote')).toEqual(['measures/vats/']);
});

test('an event is found, behind what is argued', async () => {
  expect(await found('saucers warehouse')).toEqual(['claims/saucers/', 'timeline/']);
  const [, event] = (await site.engine.find('saucers warehouse')).hits;
  expect(event && (await site.engine.read(event, 'saucers'))).toMatchObject({
    href: expect.stringMatching(/\/base\/timeline\/#saucers-burn$/),
    noun: 'Event',
    byline: [{ text: '3 May 1901' }],
  });
});

test('after an actor come the measures it sponsors and the positions it holds', async () => {
  expect((await found('guilders')).slice(0, 3)).toEqual([
    'actors/guilders/',
    'measures/vats/',
    'positions/guilded/',
  ]);
});

test('the status of a claim is read with it', async () => {
  const { hits } = await site.engine.find('milder');
  const [hit] = hits;
  expect(hit && (await site.engine.read(hit, 'milder'))).toMatchObject({ status: 'restored' });
});

test('what is called as a misspelt word was meant goes first too', async () => {
  expect((await found('ordre on vats'))[0]).toBe('measures/vats/');
});

test('a phrase is found only as it stands', async () => {
  expect(await found('"porcelain thin"')).toEqual(['claims/legend/']);
});

test('what has the words of a phrase in another order is shown as such when nothing has the phrase', async () => {
  expect(await site.engine.find('"heat porcelain"')).toMatchObject({ less: 'order' });
  expect(await found('"heat porcelain"')).toEqual(['claims/cracks/']);
});

test('puts a misspelt word right and says so', async () => {
  expect(await site.engine.find('porcelian craks')).toMatchObject({
    shown: 'porcelain cracks',
    unknown: [],
    less: undefined,
  });
  expect((await found('porcelian craks')).sort()).toEqual(['claims/cracks/', 'claims/legend/']);
});

test('only asks whether another short word was meant', async () => {
  expect(await site.engine.find('tee kettles')).toMatchObject({
    shown: 'tee kettles',
    unknown: ['tee'],
    guess: 'tea kettles',
  });
});

test('only asks where a name that nobody has may have been meant', async () => {
  expect(await site.engine.find('Legand')).toMatchObject({ shown: 'Legand', guess: 'legend', hits: [] });
});

test('leaves a word alone that finds another form of it', async () => {
  expect(await site.engine.find('porcelains')).toMatchObject({
    shown: 'porcelains',
    guess: undefined,
    hits: { length: 2 },
  });
});

test('never answers the opposite', async () => {
  expect(await site.engine.find('unauthorised')).toMatchObject({
    shown: 'unauthorised',
    guess: undefined,
    unknown: ['unauthorised'],
    hits: [],
  });
});

test('leaves a misspelt word as typed when asked to', async () => {
  expect(await site.engine.find('porcelian', { asTyped: true })).toMatchObject({
    shown: 'porcelian',
    hits: [],
  });
});

test('a word in another spelling is neither taken for misspelt nor for another of the same beginning', async () => {
  for (const query of ['authorization', 'flavours'])
    expect(await site.engine.find(query)).toMatchObject({ shown: query, unknown: [], hits: { length: 1 } });
  expect(await found('author')).toContain('claims/legend/');
});

test('finds nothing for a word that nobody has, whatever was asked before', async () => {
  for (const query of ['porcelain', 'milk', 'guilders']) await site.engine.find(query);
  for (const unknown of ['porz', 'mizzle'])
    expect(await site.engine.find(unknown)).toMatchObject({ unknown: [unknown], hits: [] });
});

test('names words that nobody has, and finds the others', async () => {
  const findings = await site.engine.find('zeppelin kettles');
  expect(findings).toMatchObject({ shown: 'zeppelin kettles', unknown: ['zeppelin'] });
  expect(await found('zeppelin kettles')).toContain('actors/brewers/');
});

test('finds what has some of the words when nothing has all', async () => {
  expect(await site.engine.find('legend boiled kettles')).toMatchObject({ less: 'some' });
  expect((await found('legend boiled kettles')).sort()).toEqual([
    'actors/brewers/',
    'claims/legend/',
    'claims/taste-two/',
  ]);
});

describe('a question in many words', () => {
  const question = 'porcelain cups: a legend crack';

  test('is answered first by what has them all, then by what has some', async () => {
    expect(await site.engine.find(question)).toMatchObject({ whole: 1, less: undefined });
    const [first, ...others] = await found(question);
    expect(first).toBe('claims/legend/');
    expect(others).toContain('claims/cracks/');
    expect(others).not.toContain('claims/legend/');
  });

  test('puts what has a rare word before what has a common one', async () => {
    // Three titles have “milk”; nothing but the brewers' entry has “kettles”.
    expect((await found('gladly milk and kettles'))[0]).toBe('actors/brewers/');
  });

  test('is taken at its word where it is a phrase, or few words', async () => {
    for (const exact of ['“porcelain, thin or thick”', 'legend porcelain'])
      expect(await site.engine.find(exact)).toMatchObject({ whole: undefined, hits: { length: 1 } });
  });
});

test('reads a result: where it leads, what it is, the words marked', async () => {
  const { hits } = await site.engine.find('“porcelain cracks”');
  const [hit] = hits;
  const result = hit && (await site.engine.read(hit, '“porcelain cracks”'));
  expect(result).toMatchObject({
    noun: 'Claim',
    kind: 'causal',
    title: [{ text: 'Milk poured first keeps the cup whole.' }],
  });
  expect(result?.href).toMatch(/\/base\/claims\/cracks\/$/);
  expect(result?.excerpt.filter(({ marked }) => marked)).toEqual([
    { text: 'porcelain cracks', marked: true },
  ]);
});

test('markup in content stays text', async () => {
  const { hits } = await site.engine.find('proteins unfold');
  const [hit] = hits;
  const result = hit && (await site.engine.read(hit, 'proteins unfold'));
  expect(result?.excerpt.map(({ text }) => text).join('')).toContain('<b>Tea</b> & cups');
});

test('the table of filters knows every result, and narrows by it', async () => {
  const filtering = await site.engine.filtering();
  const { table, rows } = filtering;
  const all = await site.engine.all();
  expect(all.map(({ id }) => rows.get(id))).toEqual(table.collection.of.map((_, row) => row));
  expect(all).toHaveLength(records.length);
  const { hits } = await site.engine.find('cups');
  const left = narrow(hits, filtering, { collection: ['Claim'], kind: ['empirical'] });
  expect(await Promise.all(left.map(async (hit) => (await hit.data()).meta['title']))).toEqual([
    'That cups crack is a legend.',
  ]);
});
