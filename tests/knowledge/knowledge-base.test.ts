import { describe, expect, test } from 'vitest';
import { allEntries, readKnowledgeBase } from '#knowledge/knowledge-base.ts';
import { readTeaDebate } from '../tea-debate.ts';

describe('readKnowledgeBase', () => {
  const { knowledgeBase, problems, files } = readTeaDebate();

  test('reads every file', () => {
    expect(problems).toEqual([]);
    // site.yaml is no entry.
    expect([...allEntries(knowledgeBase)].length + knowledgeBase.graves.size).toBe(files.length - 1);
  });

  test('knows earlier ids and tombstones', () => {
    expect([...knowledgeBase.aliases]).toEqual([
      ['claims/milk-takes-heat-slowly', 'milk-first-does-not-scald'],
    ]);
    expect([...knowledgeBase.graves.keys()]).toEqual(['claims/milk-is-better']);
  });

  test('knows who refers to an entry, and from which field', () => {
    const backlinks = knowledgeBase.backlinks.get('claims/proper-cup-is-milk-first') ?? [];
    expect(backlinks.map(({ from, path }) => [from.id, ...path])).toEqual([
      ['milk-first', 'grounds', 1],
      ['proper-cup-is-emptied', 'relations', 0, 'claim'],
      ['tea-first-shows-strength', 'relations', 0, 'claim'],
    ]);
  });

  test('knows who refers to or mentions an entry under an earlier id', () => {
    const renamed = files.map((file) => ({
      ...file,
      text: file.text.replaceAll(/milk-first-does-not-scald(?!\.)/g, 'milk-takes-heat-slowly'),
    }));
    const key = 'claims/milk-first-does-not-scald';
    const named = (base: typeof knowledgeBase): string[] =>
      [...(base.backlinks.get(key) ?? []), ...(base.mentions.get(key) ?? [])].map(({ from }) => from.id);
    expect(named(knowledgeBase).length).toBeGreaterThan(0);
    expect(named(readKnowledgeBase(renamed).knowledgeBase)).toEqual(named(knowledgeBase));
  });

  test('knows who mentions an entry, and in which sentence', () => {
    const mentions = knowledgeBase.mentions.get('events/trial-of-1889') ?? [];
    expect(mentions.map(({ from, sentence }) => [from.id, sentence])).toEqual([
      ['milk-first-does-not-scald', 'The measurement came a year later, see also the trial.'],
    ]);
  });

  test('reads what is sound although other files are not', () => {
    const broken = files.map((file) =>
      file.path === 'claims/bill-will-pass.mdx' || file.path === 'site.yaml' ? { ...file, text: '{' } : file,
    );
    const read = readKnowledgeBase(broken);
    expect(read.problems.map(({ file, rule }) => [file, rule])).toEqual([
      ['claims/bill-will-pass.mdx', 'front-matter'],
      ['site.yaml', 'yaml'],
    ]);
    expect(read.knowledgeBase.entries.claims.size).toBe(knowledgeBase.entries.claims.size - 1);
  });

  test('reports a missing site.yaml', () => {
    expect(readKnowledgeBase([]).problems.map(({ file }) => file)).toEqual(['site.yaml']);
  });
});
