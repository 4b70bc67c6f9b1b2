import { describe, expect, test } from 'vitest';
import { diagnose, ruleCases } from '../cases.ts';
import { corpus, here } from '../corpus.ts';

ruleCases('dangling-reference', {
  'in a relation': corpus`
    === claims/a.mdx
    relations:
      - { kind: supports, claim: ${here}nowhere }
  `,
  'in evidence': corpus`
    === claims/a.mdx
    evidence:
      - { source: ${here}nowhere, by: ${here}nobody, gist: Says so., voice: asserts }
  `,
  'as the author of a source, in either form of a name': corpus`
    === sources/source.mdx
    csl:
      type: book
      title: A work
      author:
        - { family: Person, actor: ${here}nobody }
        - { literal: A Body, actor: ${here}no-body }
  `,
  'in a disagreement': corpus`
    === events/a.mdx
    disagreements:
      - matter: The day
        versions:
          - { says: Monday, sources: [source] }
          - { says: Tuesday, sources: [${here}nowhere] }
  `,
  'as the ground of an undercut, which may be a claim or a source': corpus`
    === claims/a.mdx
    relations:
      - { kind: undercuts, claim: claim, ground: ${here}nowhere }
  `,
  'in site.yaml': corpus`
    === site.yaml
    question: ${here}nowhere
    contested: [${here}nothing]
    start:
      - { to: ${here}claims/nowhere, why: To begin with. }
      - { to: ${here}nowhere, why: No collection. }
      - { to: ${here}claims/, why: No id. }
      - { to: ${here}claims/claim/more, why: More than an address. }
      - { to: claims/claim, why: This one is there. }
  `,
  'in a tombstone': corpus`
    === claims/gone.mdx
    tombstone:
      title: Gone
      on: "2026-01-01"
      reason: It was wrong.
      see: [claims/claim, ${here}claims/nowhere, ${here}claim]
  `,
  'by an id of another collection': corpus`
    === claims/a.mdx
    questions: [${here}claim]
  `,
  'by an earlier id': corpus`
    === claims/claim.mdx
    aliases: [old-claim]
    === claims/a.mdx
    relations:
      - { kind: supports, claim: ${here}old-claim }
  `,
  'to a withdrawn entry': corpus`
    === claims/gone.mdx
    tombstone: { title: Gone, on: "2026-01-01", reason: It was wrong. }
    === claims/a.mdx
    relations:
      - { kind: supports, claim: ${here}gone }
  `,
});

describe('dangling-reference', () => {
  test('does not report a reference to a file that is there and could not be read', () => {
    const found = diagnose(corpus`
      === raw claims/broken.mdx
      No front matter.
      === claims/a.mdx
      relations:
        - { kind: supports, claim: broken }
        - { kind: undercuts, claim: claim, ground: broken }
    `);
    expect(found.map(({ rule }) => rule)).toEqual(['front-matter']);
  });

  test('looks into site.yaml also where another file could not be read', () => {
    const found = diagnose(corpus`
      === site.yaml
      question: nowhere
      === claims/a.mdx
      kind: [none]
    `);
    expect(found.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
      'schema claims/a.mdx',
      'dangling-reference site.yaml',
    ]);
  });

  test('does not look into a site.yaml that could not be read', () => {
    const found = diagnose(corpus`
      === site.yaml
      question: [nowhere]
    `);
    expect(found.map(({ rule }) => rule)).toEqual(['schema']);
  });

  test('does not name a withdrawn entry as the one to see instead of itself', () => {
    const [found] = diagnose(corpus`
      === claims/gone.mdx
      tombstone: { title: Gone, on: "2026-01-01", reason: Said twice., see: [claims/gone] }
    `);
    expect(found).toMatchObject({ rule: 'dangling-reference' });
    expect(found?.nearest).toBeUndefined();
  });

  test.for([
    ['near ids', 'clam', 'no such entry', ['claim']],
    ['the same words in another order', 'b-claim-a', 'no such entry', ['a-b-claim']],
    ['the collection that has the id', 'source', 'that id is in sources/', []],
    ['the present id', 'old-claim', 'it is an earlier id of `claim`', ['claim']],
    ['what to see instead', 'gone', 'it was withdrawn: Said twice.', ['claim']],
  ] as const)('names %s', ([, id, why, nearest]) => {
    const [found] = diagnose(corpus`
      === claims/claim.mdx
      aliases: [old-claim]
      === claims/a-b-claim.mdx
      === claims/gone.mdx
      tombstone: { title: Gone, on: "2026-01-01", reason: Said twice., see: [claims/claim] }
      === claims/a.mdx
      relations:
        - { kind: supports, claim: ${id} }
    `);
    expect(found?.message).toBe(`\`${id}\` names none of the claims: ${why}`);
    expect(found?.nearest ?? []).toEqual(nearest);
  });
});
