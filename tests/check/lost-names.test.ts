import { describe, expect, test } from 'vitest';
import { reviewMark } from '#domain/argument/review.ts';
import { sha256 } from '../domain/annotation/node-sha256.ts';
import { diagnose } from './cases.ts';
import { corpus } from './corpus.ts';
import { freeze } from './freeze.ts';

const proof = { receipts: new Map(), sha256 };

describe('a renaming without its alias', () => {
  const mark = reviewMark({ from: 'old', kind: 'supports', claim: 'claim' }, sha256);
  const reviewed = `reviewed: { by: reader, on: "2026-01-01", of: "${mark}" }`;
  const edition = freeze(corpus`
    === claims/old.mdx
    statement: It was so.
    label: So once
    relations: [{ kind: supports, claim: claim, ${reviewed} }]
  `);
  const renamed = corpus`
    === claims/new.mdx
    statement: It was so.
    label: So once
    relations: [{ kind: supports, claim: claim, ${reviewed} }]
    === claims/other.mdx
    relations: [{ kind: supports, claim: old }]
  `;

  test('leaves the second reading of its relations what it was', () => {
    const found = diagnose(renamed, { proof, editions: [edition] });
    expect(found.map(({ rule }) => rule)).toEqual(['edition-address', 'dangling-reference']);
  });

  test('is recognised as the newest edition has the entry', () => {
    const older = freeze(corpus`
      === claims/old.mdx
      statement: It was otherwise.
    `);
    const found = diagnose(renamed, { proof, editions: [{ ...edition, label: '2026-02' }, older] });
    expect(found[0]).toMatchObject({ rule: 'edition-address', file: 'claims/new.mdx', nearest: ['new'] });
    expect(found[0]?.message).toContain('an address of edition 2026-01');
  });

  test('is named where others still write the earlier id', () => {
    const [, dangling] = diagnose(renamed, { proof, editions: [edition] });
    expect(dangling).toMatchObject({
      message:
        '`old` names none of the claims: it is an earlier id of `new`, which has its content and lacks the alias',
      nearest: ['new'],
      remedy: 'Write the present id, and put `old` under the `aliases` of claims/new.mdx.',
    });
  });

  test('is recognised of an entry that names itself', () => {
    const naming = (id: string) => corpus`
      === claims/${id}.mdx
      label: So once
      ---
      See [itself](/claims/${id}/).
    `;
    const found = diagnose(naming('new'), { proof, editions: [freeze(naming('old'))] });
    expect(found).toMatchObject([{ rule: 'edition-address', file: 'claims/new.mdx', nearest: ['new'] }]);
  });

  test('is not seen in another entry that names itself', () => {
    const naming = (id: string, label: string) => corpus`
      === claims/${id}.mdx
      label: ${label}
      ---
      See [itself](/claims/${id}/).
    `;
    const found = diagnose(naming('new', 'So now'), {
      proof,
      editions: [freeze(naming('old', 'So once'))],
    });
    expect(found).toMatchObject([{ rule: 'edition-address', file: 'claims/old.mdx' }]);
  });

  test('is thought of where the content changed, too: nobody is told to add what an edition has', () => {
    const found = diagnose(
      corpus`
        === claims/other.mdx
        relations: [{ kind: supports, claim: old }]
      `,
      { proof, editions: [edition] },
    );
    const dangling = found.find(({ rule }) => rule === 'dangling-reference');
    expect(dangling?.message).toMatch(/no such entry any more; edition 2026-01 has it$/);
    expect(dangling?.remedy).not.toContain('add');
    expect(dangling?.remedy).toContain('If `old` was renamed, put it under the `aliases` of the entry.');
  });
});
