import { ruleCases } from '../cases.ts';
import { corpus, here } from '../corpus.ts';

ruleCases('evidence-passage', {
  'neither quotation nor gist': corpus`
    === claims/a.mdx
    evidence:
      - ${here}source: source
        voice: asserts
  `,
  both: corpus`
    === claims/a.mdx
    evidence:
      - source: source
        quote: It is so.
        ${here}gist: Says so.
        voice: asserts
  `,
  'context without a quotation': corpus`
    === claims/a.mdx
    evidence:
      - source: source
        gist: Says so.
        ${here}prefix: Mind you,
        voice: asserts
  `,
  'in what shows that an actor holds a position': corpus`
    === positions/position.mdx
    holders:
      - actor: actor
        evidence:
          - ${here}source: source
  `,
  'in what shows a sense of a term': corpus`
    === terms/term.mdx
    senses:
      - id: wide
        label: wide
        definition: All.
        evidence:
          - ${here}source: source
  `,
});
