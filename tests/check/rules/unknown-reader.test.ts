import { ruleCases } from '../cases.ts';
import { corpus, here } from '../corpus.ts';

ruleCases('unknown-reader', {
  'who chose a passage, read it, or agreed to a relation': corpus`
    === claims/a.mdx
    evidence:
      - source: source
        gist: Says so.
        voice: asserts
        extractedBy: ${here}somebody
        fit: { verdict: entails, by: ${here}readr, on: "2026-01-01", of: abc }
    relations:
      - { kind: supports, claim: claim, reviewed: { by: ${here}nobody, on: "2026-01-01" } }
  `,
  'not a declared one': corpus`
    === claims/a.mdx
    evidence:
      - source: source
        gist: Says so.
        voice: asserts
        extractedBy: reader
      - source: source
        gist: Says more.
        voice: asserts
        fit: { verdict: entails, by: reader, on: "2026-01-01", of: abc }
    relations:
      - { kind: supports, claim: claim, reviewed: { by: reader, on: "2026-01-01" } }
  `,
});
