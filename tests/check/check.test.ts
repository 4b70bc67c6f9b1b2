import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkKnowledgeBase } from '#check/check.ts';
import { ruleNames } from '#check/diagnostic.ts';
import { verifyQuotations } from '#check/quotations.ts';
import { readKnowledgeBase } from '#knowledge/knowledge-base.ts';
import { readTeaDebate } from '../tea-debate.ts';
import { diagnose } from './cases.ts';
import { corpus, here } from './corpus.ts';

describe('checkKnowledgeBase', () => {
  test('finds nothing wrong with the surroundings of the cases', () => {
    expect(diagnose(corpus``)).toEqual([]);
  });

  test('reports everything at once, by file and place', () => {
    const marked = corpus`
      === claims/a.mdx
      questions: [${here}nowhere]
      relations:
        [{ kind: supports, claim: ${here}a }, { kind: rebuts, claim: ${here}nowhere }]
      label: ${here}TODO
      ---
      ${here}{1}
      === claims/b.mdx
      kind: ${here}predictive
      === sources/source.mdx
      ${here}kind: book
    `;
    expect(diagnose(marked).map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual(
      marked.here,
    );
  });

  test('reports nothing but why it cannot be read of a file that cannot be read', () => {
    const found = diagnose(corpus`
      === claims/a.mdx
      kind: none
      questions: []
      evidence: []
      ---
      {1}
    `);
    expect(found.map(({ rule }) => rule)).toEqual(['schema']);
  });

  test('does not throw, whatever is written', () => {
    const { files } = readTeaDebate();
    const mangled = fc
      .record({ index: fc.nat(files.length - 1), at: fc.nat(2000), length: fc.nat(60), put: noise })
      .map(({ index, at, length, put }) =>
        files.map((file, place) =>
          place === index
            ? { ...file, text: file.text.slice(0, at) + put + file.text.slice(at + length) }
            : file,
        ),
      );
    fc.assert(
      fc.property(mangled, (some) => {
        const { knowledgeBase, problems } = readKnowledgeBase(some);
        const quotations = verifyQuotations(knowledgeBase, new Map());
        for (const { line, column } of checkKnowledgeBase({
          knowledgeBase,
          problems,
          files: some,
          quotations,
        })) {
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('has a case for every rule', () => {
    const folder = new URL('rules/', import.meta.url);
    const cases = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
    const named = cases.flatMap((text) =>
      [...text.matchAll(/^ruleCases\(\s*'([\w-]+)'/gm)].map((match) => match[1]),
    );
    expect(named.sort()).toEqual([...ruleNames].sort());
  });
});

const noise = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '\n',
    '---\n',
    '- ',
    ': ',
    '{',
    '<',
    '[',
    '"',
    '\t',
    '&a ',
    '*a',
    '!!js ',
    '|\n',
    'null',
    '~',
    '# ',
    '\r\n',
  ),
);
