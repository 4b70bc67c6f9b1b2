import { ruleCases } from '../cases.ts';
import { corpus, here } from '../corpus.ts';

ruleCases('position-without-holder', {
  'an empty list': corpus`
    === positions/a.mdx
    label: So
    ${here}holders: []
  `,
});

ruleCases('position-without-grounds', {
  'an empty list': corpus`
    === positions/a.mdx
    label: So
    ${here}grounds: []
  `,
});
