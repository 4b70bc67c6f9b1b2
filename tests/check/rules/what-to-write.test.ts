import { expect, test } from 'vitest';
import { diagnose } from '../cases.ts';
import { type Corpus, corpus } from '../corpus.ts';

test.for<[name: string, files: Corpus, nearest: string[] | undefined]>([
  [
    'a key of the collection',
    corpus`
      === claims/a.mdx
      relatons: []
    `,
    ['relations'],
  ],
  [
    'a key of the record deep down',
    corpus`
      === claims/a.mdx
      evidence: [{ source: source, gist: Says so., voice: asserts, extractedby: reader }]
    `,
    ['extractedBy'],
  ],
  [
    'a key of site.yaml',
    corpus`
      === site.yaml
      tag-line: About it
    `,
    ['tagline'],
  ],
  [
    'a key of a tombstone',
    corpus`
      === claims/a.mdx
      tombstone: { title: Gone, on: "2026-01-01", reason: It was wrong., sea: [] }
    `,
    ['see'],
  ],
  [
    'not the key itself, which belongs to another form of a name',
    corpus`
      === sources/source.mdx
      csl: { type: book, title: A work, author: [{ family: Person, literal: A Person }] }
    `,
    undefined,
  ],
  [
    'a word of the list',
    corpus`
      === claims/a.mdx
      kind: emprical
    `,
    ['empirical'],
  ],
  [
    'nothing where a field was left out',
    corpus`
      === claims/a.mdx
      relations: [{ kind: supports }]
    `,
    undefined,
  ],
])('what was probably meant is named: %s', ([, files, nearest]) =>
  expect(diagnose(files).map((found) => found.nearest)).toEqual([nearest]),
);

test.for<[name: string, record: string, message: string, remedy: RegExp]>([
  ['a list', 'questions: some-id', 'expected a list, found text', /`questions: \[some-id\]`/],
  [
    'items',
    'caveats: { text: Mind. }',
    'expected a list, found a record',
    /each item under `caveats:` with `- `/,
  ],
  ['text', 'label: 3', 'expected text, found a number', /`"3"`/],
  ['something', 'label:', 'expected text, found nothing', /behind `label:`/],
  [
    'more than one segment',
    'evidence: [{ source: source, quote: [Words.], voice: asserts }]',
    'a list of segments needs two or more; write one passage behind `quote:` without a list',
    /./,
  ],
  [
    'a record of certain keys',
    'evidence: [{ source: source, gist: So., voice: asserts, locator: paragraph 3 }]',
    'expected a record, found text',
    /^Write `locator: { label: …, value: … }`\.$/,
  ],
  ['a record in a list', 'caveats: [Mind.]', 'expected a record, found text', /^Write `- { text: … }`\.$/],
  [
    'fewer characters',
    `label: ${'a'.repeat(72)}`,
    '72 characters; at most 60',
    /^Write `label` as the schema says: A short form/,
  ],
  ['a colon', 'evidence', '`evidence` has no colon', /Write `evidence:`/],
  ['a space', 'caveats: [{ \ttext: Mind. }]', 'a tab stands where only spaces may', /spaces/],
  [
    'a key that there is',
    'caveats: [{ text: Mind., page: 3 }]',
    'unknown key `page`',
    /The keys there are: text, sources\.$/,
  ],
  ['an end to a quotation mark', 'label: "One', 'a quotation mark is opened here and not closed', /Close it/],
  [
    'one key',
    'caveats: [{ text: Mind., text: Mind. }]',
    'the key `text` is given twice in one record',
    /Leave one/,
  ],
])('says what to write where %s is expected', ([, record, message, remedy]) => {
  const [found] = diagnose(corpus`
    === claims/a.mdx
    ${record}
  `);
  expect(found?.message).toBe(message);
  expect(found?.remedy).toMatch(remedy);
});

test('of a key beside a tombstone, names what could stand there', () => {
  const beside = diagnose(corpus`
    === raw claims/a.mdx
    ---
    tomstone: x
    tombstone: { title: A, on: "2026-01-01", reason: Merged. }
    ---
  `);
  expect(beside.map(({ nearest }) => nearest)).toEqual([['tombstone']]);
  const ofLiving = diagnose(corpus`
    === raw claims/a.mdx
    ---
    lable: x
    tombstone: { title: A, on: "2026-01-01", reason: Merged. }
    ---
  `);
  expect(ofLiving.flatMap(({ nearest }) => nearest ?? [])).toEqual([]);
});
