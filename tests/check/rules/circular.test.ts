import { expect, test } from 'vitest';
import { diagnose, ruleCases } from '../cases.ts';
import { corpus, here } from '../corpus.ts';

ruleCases('circular-support', {
  'two claims that support each other': corpus`
    === claims/a.mdx
    relations: [{ kind: supports, claim: ${here}b }]
    === claims/b.mdx
    relations: [{ kind: supports, claim: a }]
  `,
  'a longer circle, reported once': corpus`
    === claims/a.mdx
    relations: [{ kind: qualifies, claim: b }, { kind: supports, claim: ${here}b }]
    === claims/b.mdx
    relations: [{ kind: supports, claim: c }]
    === claims/c.mdx
    relations: [{ kind: supports, claim: a }]
  `,
  'a claim that supports another wording of itself': corpus`
    === claims/a.mdx
    relations:
      - { kind: restates, claim: b }
      - { kind: supports, claim: ${here}b }
    === claims/b.mdx
  `,
  'not two ways to one claim': corpus`
    === claims/a.mdx
    relations: [{ kind: supports, claim: b }, { kind: supports, claim: claim }]
    === claims/b.mdx
    relations: [{ kind: supports, claim: claim }]
  `,
});

ruleCases('circular-derivation', {
  'a source that derives from itself': corpus`
    === sources/source.mdx
    derivesFrom: [{ source: ${here}source, how: quotes }]
  `,
  'two that derive from each other': corpus`
    === sources/a.mdx
    derivesFrom: [{ source: source, how: quotes }, { source: ${here}b, how: translates }]
    === sources/b.mdx
    derivesFrom: [{ source: a, how: reports-on }]
  `,
});

ruleCases('circular-supersession', {
  'a source that is superseded by itself': corpus`
    === sources/source.mdx
    standing: { witness: reporting, supersededBy: ${here}source }
  `,
  'two that are superseded by each other': corpus`
    === sources/source.mdx
    derivesFrom: [{ source: a, how: quotes }, { source: b, how: quotes }]
    === sources/a.mdx
    standing: { witness: reporting, supersededBy: ${here}b }
    === sources/b.mdx
    standing: { witness: reporting, supersededBy: a }
  `,
  'not one after the other': corpus`
    === sources/source.mdx
    standing: { witness: reporting, supersededBy: a }
    === sources/a.mdx
  `,
});

ruleCases('circular-question-parent', {
  'a question that is part of itself': corpus`
    === questions/question.mdx
    parent: ${here}question
  `,
  'two that are part of each other': corpus`
    === questions/a.mdx
    parent: ${here}b
    === questions/b.mdx
    parent: a
  `,
});

test.for([
  [
    'circular support: `a` supports `b` supports `a`',
    corpus`
      === claims/a.mdx
      relations: [{ kind: supports, claim: b }]
      === claims/b.mdx
      relations: [{ kind: supports, claim: a }]
    `,
  ],
  [
    'circular derivation: `a` derives from `b` derives from `a`',
    corpus`
      === sources/a.mdx
      derivesFrom: [{ source: b, how: quotes }]
      === sources/b.mdx
      derivesFrom: [{ source: a, how: quotes }]
      === claims/a.mdx
      evidence: [{ source: a, gist: Says so., voice: asserts }]
    `,
  ],
  [
    'circular parents: `a` is part of `b` is part of `a`',
    corpus`
      === questions/a.mdx
      parent: b
      === questions/b.mdx
      parent: a
    `,
  ],
] as const)('the whole circle is named: %s', ([message, circle]) => {
  expect(diagnose(circle).map((diagnostic) => diagnostic.message)).toContain(message);
});
