import { ruleCases } from '../cases.ts';
import { corpus, first, here } from '../corpus.ts';

ruleCases('same-label', {
  'two claims of one label, whatever its capitals': corpus`
    === claims/a.mdx
    label: ${first}Milk first
    === claims/b.mdx
    label: ${here}milk first
  `,
  'not two of labels that differ, nor things of two kinds': corpus`
    === claims/a.mdx
    label: Milk first
    === claims/b.mdx
    label: Tea first
    === positions/a.mdx
    label: Milk first
  `,
});
