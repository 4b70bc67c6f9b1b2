import { expect, test } from 'vitest';
import { diagnose, ruleCases } from '../cases.ts';
import { corpus, first, here } from '../corpus.ts';

ruleCases('duplicate-relation', {
  'the same relation twice': corpus`
    === claims/a.mdx
    relations:
      - { kind: rebuts, claim: ${first}claim }
      - { kind: rebuts, claim: ${here}claim, note: Again. }
  `,
  'a contradiction stated from both sides': corpus`
    === claims/a.mdx
    relations: [{ kind: contradicts, claim: ${first}b }]
    === claims/b.mdx
    relations: [{ kind: contradicts, claim: ${here}a }]
  `,
  'a restatement stated from both sides': corpus`
    === claims/a.mdx
    relations: [{ kind: restates, claim: ${first}b }]
    === claims/b.mdx
    relations: [{ kind: restates, claim: ${here}a }]
  `,
  'not contradictions of two claims': corpus`
    === claims/a.mdx
    relations: [{ kind: contradicts, claim: b }, { kind: contradicts, claim: claim }]
    === claims/b.mdx
  `,
  'not rebuttals of each other: those are two': corpus`
    === claims/a.mdx
    relations: [{ kind: rebuts, claim: b }]
    === claims/b.mdx
    relations: [{ kind: rebuts, claim: a }]
  `,
  'not undercuts of two steps to the same claim': corpus`
    === claims/a.mdx
    relations: [{ kind: supports, claim: claim }]
    === claims/b.mdx
    relations:
      - { kind: undercuts, claim: claim, ground: a }
      - { kind: undercuts, claim: claim, ground: source }
  `,
});

test.for([
  ['`rebuts` to `claim` is stated twice', '{ kind: rebuts, claim: claim }', '{ kind: rebuts, claim: claim }'],
  ['`contradicts` holds both ways and is stated on `a` already', '{ kind: contradicts, claim: b }', ''],
] as const)('says where a relation is stated already: %s', ([message, one, other]) => {
  const found = diagnose(corpus`
    === claims/a.mdx
    relations: [${[one, other].filter(Boolean).join(', ')}]
    === claims/b.mdx
    relations: [${other ? '' : '{ kind: contradicts, claim: a }'}]
  `);
  expect(found.map((diagnostic) => diagnostic.message)).toEqual([message]);
});
