import { relationKinds } from '#domain/argument/relation.ts';
import { ruleCases } from '../cases.ts';
import { corpus, here } from '../corpus.ts';

const plainKinds = relationKinds.filter((kind) => kind !== 'undercuts');

ruleCases('self-relation', {
  ...Object.fromEntries(
    plainKinds.map((kind) => [
      `a claim that ${kind} itself`,
      corpus`
        === claims/a.mdx
        relations:
          - { kind: ${kind}, claim: ${here}a }
      `,
    ]),
  ),
  'not a relation to another claim': corpus`
    === claims/a.mdx
    relations:
      - { kind: supports, claim: claim }
  `,
  'a claim that undercuts what it rests on itself': corpus`
    === claims/a.mdx
    relations:
      - { kind: undercuts, claim: ${here}a, ground: source }
  `,
});
