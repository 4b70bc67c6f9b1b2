import { expect, test } from 'vitest';
import { diagnose, ruleCases } from '../cases.ts';
import { corpus, here } from '../corpus.ts';

ruleCases('undercut-ground', {
  'an undercut without a ground': corpus`
    === claims/a.mdx
    relations:
      - { kind: ${here}undercuts, claim: claim }
  `,
  'a ground on another relation': corpus`
    === claims/a.mdx
    relations:
      - { kind: rebuts, claim: claim, ground: ${here}source }
  `,
  'a claim that does not support the claim': corpus`
    === claims/b.mdx
    === claims/a.mdx
    relations:
      - { kind: undercuts, claim: claim, ground: ${here}b }
      - { kind: undercuts, claim: claim, ground: source }
  `,
  'a source the claim does not rest on': corpus`
    === sources/other.mdx
    === claims/b.mdx
    evidence: [{ source: other, gist: Says so., voice: asserts }]
    === claims/a.mdx
    relations:
      - { kind: undercuts, claim: claim, ground: ${here}other }
  `,
  'a source that denies the claim': corpus`
    === claims/b.mdx
    evidence: [{ source: source, gist: Says no., voice: denies }]
    === claims/a.mdx
    relations:
      - { kind: undercuts, claim: b, ground: ${here}source }
  `,
  'not a supporting claim': corpus`
    === claims/b.mdx
    relations: [{ kind: supports, claim: claim }]
    === claims/a.mdx
    relations:
      - { kind: undercuts, claim: claim, ground: b }
  `,
  'not a source of its evidence': corpus`
    === claims/a.mdx
    relations:
      - { kind: undercuts, claim: claim, ground: source }
  `,
  'not a claim that supports another wording of it': corpus`
    === claims/b.mdx
    relations: [{ kind: supports, claim: reworded }]
    === claims/reworded.mdx
    relations: [{ kind: restates, claim: claim }]
    === claims/a.mdx
    relations:
      - { kind: undercuts, claim: claim, ground: b }
  `,
});

test('the remedy names the grounds there are', () => {
  const [found] = diagnose(corpus`
    === claims/b.mdx
    relations: [{ kind: supports, claim: claim }]
    === claims/a.mdx
    relations:
      - { kind: undercuts, claim: claim }
  `);
  expect(found?.remedy).toContain('(it has `b`, `source`)');
});

test('the remedy names no grounds where there are none', () => {
  const [, found] = diagnose(corpus`
    === claims/a.mdx
    relations:
      - { kind: undercuts, claim: b }
    === claims/b.mdx
    evidence: []
  `).toSorted((one, other) => one.rule.localeCompare(other.rule));
  expect(found?.remedy).toBe(
    'Name the claim or source whose support is attacked under `ground`; or write `kind: rebuts` if it attacks the claim itself.',
  );
});

test('what an undercut refers to is reported as missing, and not as no ground', () => {
  const found = diagnose(corpus`
    === claims/a.mdx
    relations:
      - { kind: undercuts, claim: claim, ground: nowhere }
      - { kind: undercuts, claim: nothing, ground: source }
  `);
  expect(found.map(({ rule }) => rule)).toEqual(['dangling-reference', 'dangling-reference']);
});
