import { describe, expect, test } from 'vitest';
import { readKnowledgeBase, type KnowledgeBase } from '#knowledge/knowledge-base.ts';
import { standingOf } from '#knowledge/standing.ts';
import { corpus } from '../check/corpus.ts';
import { readTeaDebate } from '../tea-debate.ts';

const read = (files: readonly { path: string; text: string }[]): KnowledgeBase =>
  readKnowledgeBase(files).knowledgeBase;

/** What bears a mark of retraction: claims and positions, and holders as `position#index`. */
function retracted(knowledgeBase: KnowledgeBase): string[] {
  const { claims, positions } = standingOf(knowledgeBase);
  const isMarked = (marks: readonly { kind: string }[]): boolean =>
    marks.some(({ kind }) => kind === 'retracted');
  return [
    ...[...claims].flatMap(([id, marks]) => (isMarked(marks) ? [id] : [])),
    ...[...positions].flatMap(([id, { marks, holders }]) => [
      ...(isMarked(marks) ? [id] : []),
      ...holders.flatMap((holder, index) => (isMarked(holder) ? [`${id}#${index}`] : [])),
    ]),
  ];
}

const { files } = corpus`
  === sources/letter.mdx
  aliases: [old-letter]
  === sources/report.mdx
  derivesFrom: [{ source: old-letter, how: reports-on }]
  === sources/critic.mdx
  derivesFrom: [{ source: letter, how: quotes }]
  === sources/other.mdx
  === claims/from-letter.mdx
  evidence: [{ source: old-letter, gist: So., voice: asserts }]
  === claims/from-report.mdx
  evidence: [{ source: report, gist: So., voice: reports }, { source: other, gist: So., voice: asserts }]
  === claims/from-critic.mdx
  evidence: [{ source: critic, gist: So., voice: asserts }, { source: letter, gist: Not so., voice: denies }]
  === claims/from-other.mdx
  evidence: [{ source: other, gist: So., voice: asserts }]
  relations: [{ kind: restates, claim: from-report }]
  === positions/shaken.mdx
  grounds: [from-letter, from-other]
  holders:
    - { actor: a, evidence: [{ source: other, gist: So. }] }
    - { actor: b, evidence: [{ source: letter, gist: So. }] }
  === positions/firm.mdx
  grounds: [from-other]
  holders: [{ actor: a, evidence: [{ source: other, gist: So. }] }]
`;

describe('standing', () => {
  test('retracting a source marks everything that rests on it and nothing else', () => {
    const withRetraction = files.map((file) =>
      file.path === 'sources/letter.mdx'
        ? {
            ...file,
            text: file.text.replace(
              '{ witness: first-person }',
              '{ witness: first-person, state: retracted }',
            ),
          }
        : file,
    );
    expect(retracted(read(files))).toEqual([]);
    expect(retracted(read(withRetraction))).toEqual(['from-letter', 'from-report', 'shaken', 'shaken#1']);
  });

  test('retracting a source of the second debate marks what rests on it and nothing else', () => {
    const tea = readTeaDebate();
    const before = retracted(tea.knowledgeBase);
    const retractedFiles = tea.files.map((file) =>
      file.path === 'sources/cup-bill-1890.mdx'
        ? {
            ...file,
            text: file.text
              .replace(/^( {2}witness: .*)$/m, '$1\n  state: retracted')
              .replace(/^ {2}state: (?!retracted).*\n/m, ''),
          }
        : file,
    );
    const knowledgeBase = read(retractedFiles);
    const expected = [...knowledgeBase.entries.claims.values()]
      .filter(({ data }) =>
        data.evidence.some(({ source, voice }) => source === 'cup-bill-1890' && voice !== 'denies'),
      )
      .map(({ id }) => id);
    expect(expected.length).toBeGreaterThan(0);
    const marked = retracted(knowledgeBase).filter((id) => !before.includes(id));
    expect(marked.filter((id) => knowledgeBase.entries.claims.has(id)).sort()).toEqual(expected.sort());
  });

  test('is computed once for a corpus', () => {
    const knowledgeBase = read(files);
    expect(standingOf(knowledgeBase)).toBe(standingOf(knowledgeBase));
  });

  test('survives a circle of derivation', () => {
    const circle = corpus`
      === sources/a.mdx
      standing: { witness: unreliable }
      derivesFrom: [{ source: b, how: reports-on }]
      === sources/b.mdx
      derivesFrom: [{ source: a, how: reports-on }]
      === claims/c.mdx
      evidence: [{ source: b, gist: So., voice: asserts }]
    `;
    const { claims, originsOf } = standingOf(read(circle.files));
    expect(claims.get('c')?.map(({ kind, extent }) => `${kind} ${extent}`)).toEqual(['unreliable only']);
    expect(originsOf('c')).toHaveLength(1);
  });

  test('pools the evidence of claims that restate each other, the claim’s own first', () => {
    const { originsOf } = standingOf(read(files));
    const cited = originsOf('from-other').flatMap(({ citations }) =>
      citations.map(({ citation }) => `${citation.claim} ${citation.source}`),
    );
    expect(cited).toEqual(['from-other other', 'from-report other', 'from-report report']);
    expect(originsOf('from-other').map(({ roots }) => roots)).toEqual([['other'], ['letter']]);
  });
});
