import { expect, test } from 'vitest';
import { readKnowledgeBase } from '#knowledge/knowledge-base.ts';
import { presentRecord } from '#knowledge/present-record.ts';
import { corpus } from '../check/corpus.ts';

const { knowledgeBase } = readKnowledgeBase(
  corpus`
    === sources/letter.mdx
    aliases: [note]
    === claims/whole.mdx
    aliases: [part]
    === claims/a.mdx
    evidence: [{ source: note, gist: So., voice: asserts }]
    relations:
      - { kind: undercuts, claim: part, ground: note }
      - { kind: undercuts, claim: whole, ground: part }
    === claims/b.mdx
    relations: [{ kind: supports, claim: whole }]
  `.files,
);
const claim = (id: string) => {
  const found = knowledgeBase.entries.claims.get(id);
  if (!found) throw new Error(id);
  return found;
};

test('a record names entries by their present ids, the ground of an undercut too, be it a claim or a source', () => {
  const { evidence, relations } = presentRecord(knowledgeBase, claim('a'));
  expect(evidence.map(({ source }) => source)).toEqual(['letter']);
  expect(relations.map(({ claim: to, ground }) => [to, ground])).toEqual([
    ['whole', 'letter'],
    ['whole', 'whole'],
  ]);
  expect(claim('a').data.relations[0]).toMatchObject({ claim: 'part', ground: 'note' });
});

test('a record that names no earlier id is itself', () => {
  expect(presentRecord(knowledgeBase, claim('b'))).toBe(claim('b').data);
});
