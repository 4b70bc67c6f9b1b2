import { expect, test } from 'vitest';
import { fitHash } from '#domain/annotation/fit.ts';
import { makeEdition } from '#knowledge/edition.ts';
import { readKnowledgeBase } from '#knowledge/knowledge-base.ts';
import { sha256 } from '../../domain/annotation/node-sha256.ts';
import { diagnose, ruleCases } from '../cases.ts';
import { corpus, here } from '../corpus.ts';

const readIn = (source: string) =>
  fitHash({ statement: 'It is so.', passage: { gist: 'Says so.', source }, voice: 'asserts' }, sha256);
const of = readIn('source');
const proof = { receipts: new Map(), sha256 };

ruleCases(
  'fit-void',
  {
    'a changed claim': corpus`
      === claims/a.mdx
      statement: It may be so.
      evidence:
        - source: source
          gist: Says so.
          voice: asserts
          fit: { verdict: entails, by: reader, on: "2026-01-01", of: ${here}"${of}" }
    `,
    'a changed passage': corpus`
      === claims/a.mdx
      evidence:
        - source: source
          gist: Says that it may be so.
          voice: asserts
          fit: { verdict: entails, by: reader, on: "2026-01-01", of: ${here}"${of}" }
    `,
    'what was read for the claim said to deny it': corpus`
      === claims/a.mdx
      evidence:
        - source: source
          gist: Says so.
          voice: denies
          fit: { verdict: entails, by: reader, on: "2026-01-01", of: ${here}"${of}" }
    `,
    'a gist of another work': corpus`
      === sources/other.mdx
      === claims/a.mdx
      evidence:
        - source: other
          gist: Says so.
          voice: asserts
          fit: { verdict: entails, by: reader, on: "2026-01-01", of: ${here}"${of}" }
    `,
    'not a gist of a work that was renamed': corpus`
      === sources/newer.mdx
      aliases: [before]
      === claims/a.mdx
      evidence:
        - source: newer
          gist: Says so.
          voice: asserts
          fit: { verdict: entails, by: reader, on: "2026-01-01", of: "${readIn('before')}" }
    `,
    'not a reading of what stands there': corpus`
      === claims/a.mdx
      evidence:
        - source: source
          gist: Says so.
          voice: asserts
          fit: { verdict: "no", by: reader, on: "2026-01-01", of: "${of}" }
    `,
  },
  { proof },
);

test('fit-void: a gist holds while its work, renamed, lacks the alias', () => {
  const record = 'csl: { type: article, title: Old words }';
  const { files } = corpus`
    === sources/old.mdx
    ${record}
  `;
  const edition = makeEdition(
    readKnowledgeBase(files).knowledgeBase,
    { label: '2026-01', date: '2026-01-01', software: 'test 1', earlier: [] },
    sha256,
  );
  const renamed = corpus`
    === sources/new.mdx
    ${record}
    === claims/a.mdx
    evidence:
      - source: new
        gist: Says so.
        voice: asserts
        fit: { verdict: entails, by: reader, on: "2026-01-01", of: "${readIn('old')}" }
  `;
  const found = diagnose(renamed, { proof, editions: [edition] });
  expect(found.map(({ rule }) => rule)).toEqual(['edition-address']);
});

ruleCases(
  'fit-by-extractor',
  {
    'who chose the passage': corpus`
      === claims/a.mdx
      evidence:
        - source: source
          gist: Says so.
          voice: asserts
          extractedBy: reader
          fit: { verdict: entails, by: ${here}reader, on: "2026-01-01", of: "${of}" }
    `,
    'the extraction where nobody is named': corpus`
      === site.yaml
      readers: [{ id: extraction, name: Extraction }]
      === claims/a.mdx
      evidence:
        - source: source
          gist: Says so.
          voice: asserts
          fit: { verdict: entails, by: ${here}extraction, on: "2026-01-01", of: "${of}" }
    `,
    'not another reader': corpus`
      === site.yaml
      readers: [{ id: extraction, name: Extraction }, { id: reader, name: Reader }]
      === claims/a.mdx
      evidence:
        - source: source
          gist: Says so.
          voice: asserts
          extractedBy: extraction
          fit: { verdict: entails, by: reader, on: "2026-01-01", of: "${of}" }
    `,
  },
  { proof },
);

ruleCases(
  'fit-of-unread-work',
  {
    'a paraphrase of a work that only others told of': corpus`
      === sources/told.mdx
      acquaintance: { how: through-accounts, via: [https://example.org/told] }
      === claims/a.mdx
      evidence:
        - source: told
          gist: Says so.
          voice: asserts
          ${here}fit: { verdict: entails, by: reader, on: "2026-01-01", of: "${readIn('told')}" }
    `,
    'not of a work that was read in part': corpus`
      === sources/seen.mdx
      acquaintance: { how: in-part }
      === claims/a.mdx
      evidence:
        - source: seen
          gist: Says so.
          voice: asserts
          fit: { verdict: entails, by: reader, on: "2026-01-01", of: "${readIn('seen')}" }
    `,
  },
  { proof },
);
