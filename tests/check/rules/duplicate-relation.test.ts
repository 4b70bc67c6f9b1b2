import { ruleCases } from '../cases.ts';
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
