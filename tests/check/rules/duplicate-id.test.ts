import { expect, test } from 'vitest';
import { diagnose, ruleCases } from '../cases.ts';
import { corpus, first, here } from '../corpus.ts';

ruleCases('duplicate-id', {
  'an alias that is the id of another entry': corpus`
    === ${first}claims/claim.mdx
    === claims/z.mdx
    aliases: [older, ${here}claim]
  `,
  'an alias that is the id of a withdrawn entry': corpus`
    === ${first}claims/gone.mdx
    tombstone: { title: Gone, on: "2026-01-01", reason: It was wrong. }
    === claims/z.mdx
    aliases: [${here}gone]
  `,
  'an alias given to two entries': corpus`
    === claims/a.mdx
    aliases: [${first}old]
    === claims/b.mdx
    aliases: [${here}old]
  `,
  'an alias given twice to one entry': corpus`
    === claims/a.mdx
    aliases:
      - ${first}old
      - ${here}old
  `,
  'not the same id in two collections': corpus`
    === claims/question.mdx
    aliases: [actor]
    === questions/b.mdx
    aliases: [claim]
  `,
  'two senses of one id': corpus`
    === terms/term.mdx
    senses:
      - { id: ${first}wide, label: wide, definition: All. }
      - { id: ${here}wide, label: wider, definition: More. }
  `,
  'two text versions of one id': corpus`
    === measures/measure.mdx
    versions:
      - { id: ${first}introduced, label: First, known: read }
      - { id: ${here}introduced, label: Second, known: read }
  `,
  'two readers of one id': corpus`
    === site.yaml
    readers:
      - { id: ${first}reader, name: One }
      - { id: ${here}reader, name: Two }
  `,
});

test.for([
  ['the alias `claim` is the id of an entry', '[claim]'],
  ['the alias `a` is the id of this entry itself', '[a]'],
  ['the alias `gone` is the id of a withdrawn entry, whose page stands at that address', '[gone]'],
  ['the alias `old` is given twice', '[old, old]'],
] as const)('says what an alias is taken by: %s', ([message, aliases]) => {
  const found = diagnose(corpus`
    === claims/gone.mdx
    tombstone: { title: Gone, on: "2026-01-01", reason: It was wrong. }
    === claims/a.mdx
    aliases: ${aliases}
  `);
  expect(found.map((diagnostic) => diagnostic.message)).toEqual([message]);
});

test('asks for the alias to be taken out that is the id of an entry', () => {
  const [found] = diagnose(corpus`
    === claims/a.mdx
    aliases: [claim]
  `);
  expect(found?.remedy).toMatch(/^Take the alias out\./);
});
