import { expect, test } from 'vitest';
import { reviewMark } from '#domain/argument/review.ts';
import { sha256 } from '../../domain/annotation/node-sha256.ts';
import { diagnose, ruleCases } from '../cases.ts';
import { corpus, here } from '../corpus.ts';

const of = reviewMark({ from: 'a', kind: 'supports', claim: 'claim', note: 'It gives a reason.' }, sha256);
const undercut = { from: 'a', kind: 'undercuts', claim: 'claim', ground: 'source' } as const;
const reviewed = `reviewed: { by: reader, on: "2026-01-01", of: ${here}"${of}" }`;
const proof = { receipts: new Map(), sha256 };

ruleCases(
  'review-void',
  {
    'another kind': corpus`
      === claims/a.mdx
      relations: [{ kind: rebuts, claim: claim, note: It gives a reason., ${reviewed} }]
    `,
    'another note': corpus`
      === claims/a.mdx
      relations: [{ kind: supports, claim: claim, note: It gives another., ${reviewed} }]
    `,
    'another claim': corpus`
      === claims/b.mdx
      === claims/a.mdx
      relations: [{ kind: supports, claim: b, note: It gives a reason., ${reviewed} }]
    `,
    'a review of a relation of another claim': corpus`
      === claims/b.mdx
      relations: [{ kind: supports, claim: claim, note: It gives a reason., ${reviewed} }]
    `,
    'another ground': corpus`
      === sources/other.mdx
      === claims/a.mdx
      relations:
        - kind: undercuts
          claim: claim
          ground: other
          reviewed: { by: reader, on: "2026-01-01", of: ${here}"${reviewMark(undercut, sha256)}" }
      evidence: [{ source: other, gist: Says so., voice: asserts }]
      === claims/claim.mdx
      evidence: [{ source: other, gist: Says so., voice: asserts }, { source: source, gist: Says so., voice: asserts }]
    `,
    'who wrote the relation': corpus`
      === site.yaml
      readers: [{ id: extraction, name: Extraction }]
      === claims/a.mdx
      relations: [{ kind: supports, claim: claim, reviewed: { by: ${here}extraction, on: "2026-01-01", of: "${of}" } }]
    `,
    'not what was agreed to': corpus`
      === claims/a.mdx
      relations: [{ kind: supports, claim: claim, note: It  gives a reason., reviewed: { by: reader, on: "2026-01-01", of: "${of}" } }]
    `,
    'not what was agreed to of claims that were renamed since': corpus`
      === claims/new-a.mdx
      aliases: [a]
      relations:
        - kind: undercuts
          claim: new-b
          ground: new-source
          reviewed: { by: reader, on: "2026-01-01", of: "${reviewMark({ ...undercut, claim: 'b', ground: 'old-source' }, sha256)}" }
      === claims/new-b.mdx
      aliases: [b]
      evidence: [{ source: new-source, gist: Says so., voice: asserts }]
      === sources/new-source.mdx
      aliases: [old-source]
    `,
  },
  { proof },
);

test('review-void says what the mark of the relation is', () => {
  const [found] = diagnose(
    corpus`
      === claims/a.mdx
      relations: [{ kind: supports, claim: claim, note: It gives a reason., reviewed: { by: reader, on: "2026-01-01", of: "${'0'.repeat(32)}" } }]
    `,
    { proof },
  );
  expect(found?.remedy).toContain(`of: "${of}"`);
  expect(found?.remedy).toMatch(/^If .* was renamed, .* put the old id under the `aliases`/);
});
