import { expect, test } from 'vitest';
import { diagnose, ruleCases } from '../cases.ts';
import { corpus, here } from '../corpus.ts';

const mark = '0'.repeat(32);

ruleCases('unknown-reader', {
  'who chose a passage, read it, or agreed to a relation': corpus`
    === claims/a.mdx
    evidence:
      - source: source
        gist: Says so.
        voice: asserts
        extractedBy: ${here}somebody
        fit: { verdict: entails, by: ${here}readr, on: "2026-01-01", of: "${mark}" }
    relations:
      - { kind: supports, claim: claim, reviewed: { by: ${here}nobody, on: "2026-01-01", of: "${mark}" } }
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
        fit: { verdict: entails, by: reader, on: "2026-01-01", of: "${mark}" }
    relations:
      - { kind: supports, claim: claim, reviewed: { by: reader, on: "2026-01-01", of: "${mark}" } }
      - { kind: qualifies, claim: claim }
  `,
});

const unknown = corpus`
  === claims/a.mdx
  evidence: [{ source: source, gist: Says so., voice: asserts, extractedBy: somebody }]
`.files;

test('nobody counts as unknown while site.yaml cannot be read, which declares the readers', () => {
  const broken = corpus`
    === site.yaml
    title: A debate
  `;
  const found = diagnose({ ...broken, files: [...broken.files, ...unknown] });
  expect(found.map(({ rule }) => rule)).toEqual(['unknown-key']);
});

test('an unknown reader is reported whatever other file cannot be read', () => {
  const broken = corpus`
    === claims/b.mdx
    title: So
  `;
  const found = diagnose({ ...broken, files: [...broken.files, ...unknown] });
  expect(found.map(({ rule }) => rule)).toEqual(['unknown-reader', 'unknown-key']);
});
