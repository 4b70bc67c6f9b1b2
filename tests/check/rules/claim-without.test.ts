import { ruleCases } from '../cases.ts';
import { corpus, here } from '../corpus.ts';

ruleCases('claim-without-question', {
  'an empty list': corpus`
    === claims/a.mdx
    ${here}questions: []
  `,
});

ruleCases('claim-without-evidence', {
  'an empty list': corpus`
    === claims/a.mdx
    ${here}evidence: []
  `,
});
