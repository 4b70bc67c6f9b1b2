import { expect, test } from 'vitest';
import { checkKnowledgeBase } from '#check/check.ts';
import { readKnowledgeBase } from '#knowledge/knowledge-base.ts';
import { diagnose, ruleCases } from '../cases.ts';
import { type Corpus, corpus, here } from '../corpus.ts';

ruleCases('file-name', {
  'an id with capitals': corpus`
    === ${here}raw claims/Some-Claim.mdx
  `,
});

ruleCases('front-matter', {
  'no front matter': corpus`
    === raw claims/a.mdx
    ${here}Only a body.
  `,
  'front matter that is not closed': corpus`
    === raw claims/a.mdx
    ${here}---
    recorded: "2026-01-01"
  `,
});

ruleCases('file-size', {
  'more than 250,000 characters': corpus`
    === ${here}claims/a.mdx
    ---
    ${'A long line. '.repeat(20_000)}
  `,
  'too many things in one another': corpus`
    === claims/a.mdx
    ---
    One.

    ${here}${'> '.repeat(21)}deep
  `,
  'too many quotation marks in a paragraph': corpus`
    === claims/a.mdx
    ---
    One.

    ${here}${'"a" '.repeat(600)}
  `,
});

ruleCases('hidden-character', {
  'a direction of writing that is turned': corpus`
    === claims/a.mdx
    label: One ${here}\u202E two
  `,
  'the same in a body': corpus`
    === claims/a.mdx
    ---
    One ${here}\u2066 two
  `,
  'the same as an escape': corpus`
    === claims/a.mdx
    label: ${here}"One \\u202E two"
  `,
  'bytes that are no UTF-8': corpus`
    === claims/a.mdx
    label: One ${here}\uFFFD two
  `,
  'a mark that turns two numbers about': corpus`
    === claims/a.mdx
    label: Odds of ${here}\u200F2 / 3\u200F
  `,
  'such a mark as an escape': corpus`
    === claims/a.mdx
    label: ${here}"Odds of \\u200F2 / 3\\u200F"
  `,
  'not a mark that Hebrew is written with': corpus`
    === claims/a.mdx
    label: They said שלום!\u200F (peace)
  `,
  'one that stands in a quotation as a number, however often escaped': corpus`
    === claims/a.mdx
    evidence: [{ source: source, voice: asserts, quote: ${here}It &amp;#1; is }]
  `,
  'a variation of a letter that shows once nothing is between the two': corpus`
    === claims/a.mdx
    evidence: [{ source: source, voice: asserts, quote: ${here}a\u200B\uFE01 }]
  `,
});

ruleCases('yaml', {
  'an alias': corpus`
    === claims/a.mdx
    doubts: &doubts []
    corrections: *${here}doubts
  `,
  'a colon in plain text': corpus`
    === raw claims/a.mdx
    ---
    label: One${here}: two: three
    ---
  `,
  'a key given twice': corpus`
    === claims/a.mdx
    label: One
    ${here}label: Two
  `,
  'a double quotation mark that is not closed, where it is opened': corpus`
    === raw claims/a.mdx
    ---
    label: ${here}"One
    kind: causal
    ---
  `,
  'a single one, deep down and before others': corpus`
    === raw claims/a.mdx
    ---
    evidence:
    - source: a
      quote: ${here}'It''s so.
      voice: asserts
      note: 'so'
    ---
  `,
  'a tab': corpus`
    === raw claims/a.mdx
    ---
    evidence:
    ${here}\t- source: a
    ---
  `,
  'a tab behind a bracket': corpus`
    === raw claims/a.mdx
    ---
    evidence:
    - source: a
      locator: { ${here}\tlabel: page }
    ---
  `,
  'a key without its colon': corpus`
    === raw claims/a.mdx
    ---
    label: One
    ${here}evidence
    - source: a
    ---
  `,
  'a first key without its colon': corpus`
    === raw claims/a.mdx
    ---
    ${here}label
    kind: causal
    ---
  `,
  'broken site.yaml': corpus`
    === raw site.yaml
    name: A${here}: debate: on
  `,
});

test('of a `site.yaml` that is not there, says how to make one', () => {
  const { problems } = readKnowledgeBase([]);
  const [found] = checkKnowledgeBase({ ...readKnowledgeBase([]), problems, files: [] });
  expect(found).toMatchObject({ rule: 'front-matter', file: 'site.yaml', line: 1, column: 1 });
  expect(`${found?.message} ${found?.remedy}`).toContain('kb -- new site');
  expect(`${found?.message} ${found?.remedy}`).not.toMatch(/hyphens|README/);
});

ruleCases('schema', {
  'a word that is not on the list': corpus`
    === claims/a.mdx
    kind: ${here}emprical
  `,
  'a required field left out, reported at the record': corpus`
    === claims/a.mdx
    relations:
      - ${here}kind: supports
  `,
  'a field of the wrong type': corpus`
    === claims/a.mdx
    questions: ${here}question
  `,
  'a label longer than 60 characters': corpus`
    === claims/a.mdx
    label: ${here}A short form that is not short at all but goes on and on and on
  `,
  'a date that does not exist': corpus`
    === events/a.mdx
    date: ${here}"2026-02-30"
  `,
  'an address that could run code': corpus`
    === actors/actor.mdx
    homepage: ${here}javascript:alert(1)
  `,
  'somebody who is not named': corpus`
    === actors/actor.mdx
    affiliations:
      - { actor: body }
      - { name: A Body, role: member }
      - ${here}{ role: member }
    === actors/body.mdx
    === measures/measure.mdx
    sponsors: [${here}{ role: sponsor }]
  `,
  'an incomplete tombstone': corpus`
    === claims/a.mdx
    tombstone:
      ${here}title: Gone
      on: "2026-01-01"
  `,
  'front matter that is a list': corpus`
    === raw claims/a.mdx
    ---
    ${here}- a
    ---
  `,
});

ruleCases('unknown-key', {
  'a misspelt key': corpus`
    === claims/a.mdx
    ${here}caveat: [{ text: Mind this. }]
  `,
  'a misspelt key deep down': corpus`
    === claims/a.mdx
    evidence:
      - source: source
        gist: Says so.
        voice: asserts
        ${here}extractedby: reader
  `,
  'a key of the other form of a name': corpus`
    === sources/source.mdx
    csl:
      type: book
      title: A work
      author:
        - family: Person
          ${here}literal: A Person
  `,
  'several at once, in the order of the file': corpus`
    === claims/a.mdx
    ${here}notes: one
    ${here}relatons: []
  `,
  'in site.yaml': corpus`
    === site.yaml
    ${here}title: A debate
  `,
});

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

test.for<[written: string, nearest: string[]]>([
  ['Ada Lovelace', ['ada-lovelace']],
  ['ada_lovelace', ['ada-lovelace']],
  ['Countess', ['ada-lovelace']],
  ['actors/ada-lovelace', ['ada-lovelace']],
  ['/actors/ada-lovelace/', ['ada-lovelace']],
  ['ada-lovelace.mdx', ['ada-lovelace']],
  ['Ada-Lovelac', ['ada-lovelace']],
])('names the entry that `%s` means where an id belongs', ([written, nearest]) => {
  const [found] = diagnose(corpus`
    === actors/ada-lovelace.mdx
    name: Ada Lovelace
    alsoCalled: [Countess]
    === claims/a.mdx
    evidence: [{ source: source, gist: So., voice: asserts, by: ${written} }]
  `);
  expect(found).toMatchObject({ rule: 'schema', nearest });
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
