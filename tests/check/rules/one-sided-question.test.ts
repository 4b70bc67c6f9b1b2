import { ruleCases } from '../cases.ts';
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
  ${here}scope: { searched: Two books., missing: All others., until: "2026-01-01" }
`;

ruleCases('one-sided-question', {
  'a position with less than half the claims of another': { ...thin, files: [...thin.files, ...sides] },
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
});
