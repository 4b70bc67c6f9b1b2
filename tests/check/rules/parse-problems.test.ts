import { expect, test } from 'vitest';
import { checkKnowledgeBase } from '#check/check.ts';
import { readKnowledgeBase } from '#knowledge/knowledge-base.ts';
import { ruleCases } from '../cases.ts';
import { corpus, here } from '../corpus.ts';

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
