import { expect, test } from 'vitest';
import { diagnose, ruleCases } from '../cases.ts';
import { corpus, here } from '../corpus.ts';

const sides = corpus`
  === claims/a.mdx
  === claims/b.mdx
  === claims/c.mdx
  === positions/position.mdx
  grounds: [a, b, c]
  === positions/other.mdx
  grounds: [claim]
`.files;

const thin = corpus`
  === questions/question.mdx
  statement: Is it so?
  ${here}scope: { searched: Two books., missing: All others., until: "2026-01-01" }
`;

ruleCases('one-sided-question', {
  'a position with less than half the claims of another': { ...thin, files: [...thin.files, ...sides] },
  'claims that no source bears out do not count': corpus`
    === questions/question.mdx
    ${here}statement: Is it so?
    === claims/a.mdx
    === claims/b.mdx
    evidence: [{ source: source, gist: Says no., voice: denies }]
    === claims/c.mdx
    === positions/position.mdx
    grounds: [a, claim, c]
    === positions/other.mdx
    grounds: [a, b]
  `,
  'not where the scope note says why': corpus`
    === questions/question.mdx
    scope: { searched: Two books., missing: All others., until: "2026-01-01", balance: Few write against it. }
    === claims/a.mdx
    === claims/b.mdx
    === positions/position.mdx
    grounds: [claim, a, b]
    === positions/other.mdx
    grounds: [claim]
  `,
  'not with half as many': corpus`
    === claims/a.mdx
    === positions/position.mdx
    grounds: [claim, a]
    === positions/other.mdx
    grounds: [claim]
  `,
  'not for a claim that one source of several denies': corpus`
    === claims/a.mdx
    === claims/b.mdx
    evidence:
      - { source: source, gist: Says so., voice: asserts }
      - { source: source, gist: Says no., voice: denies }
    === positions/position.mdx
    grounds: [claim, a, b]
    === positions/other.mdx
    grounds: [a, b]
  `,
});

test('what each position has is counted in the message', () => {
  const [found] = diagnose({ ...thin, files: [...thin.files, ...sides] });
  expect(found?.message).toMatch(/: `position` 3, `other` 1$/);
});

test('a position without grounds is reported as that only', () => {
  const found = diagnose(corpus`
    === positions/other.mdx
    grounds: []
  `);
  expect(found.map(({ rule }) => rule)).toEqual(['position-without-grounds']);
});
