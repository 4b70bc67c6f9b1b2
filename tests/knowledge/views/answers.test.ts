import { expect, test } from 'vitest';
import { readKnowledgeBase } from '#knowledge/knowledge-base.ts';
import { briefClaim, type BriefClaim } from '#knowledge/views/brief-view.ts';
import { find } from '#knowledge/views/context.ts';
import { teaContext } from '../../tea-context.ts';
import { readTeaDebate } from '../../tea-debate.ts';

test('an answer comes once, by the gravest of its attacks, and is no qualification besides', () => {
  const claim = claimWith('proper-cup-is-milk-first', {
    thrice: [
      '{ kind: undercuts, claim: proper-cup-is-milk-first, ground: almond-1888-letter }',
      '{ kind: qualifies, claim: proper-cup-is-milk-first }',
      '{ kind: rebuts, claim: proper-cup-is-milk-first }',
    ],
  });
  expect(claim.answers.filter(({ id }) => id === 'thrice')).toMatchObject([{ kind: 'rebuts' }]);
  expect(claim.answersInAll).toBe(claim.answers.length);
  expect(claim.qualifications.map(({ id }) => id)).toEqual(['tea-first-shows-strength']);
});

test('two steps of a claim that one other undercuts make one answer', () => {
  const claim = claimWith('milk-first-does-not-scald', {
    doubt: [
      '{ kind: undercuts, claim: milk-first-does-not-scald, ground: almond-1888-letter }',
      '{ kind: undercuts, claim: milk-first-does-not-scald, ground: institute-1889-experiment }',
    ],
  });
  expect(claim.answers.map(({ id }) => id)).toEqual(['milk-scalds-either-way', 'doubt']);
});

test('the answers that decide the status come first', () => {
  const claim = claimWith('bill-will-pass', {
    answered: ['{ kind: rebuts, claim: bill-will-pass }'],
    doubt: ['{ kind: undercuts, claim: bill-will-pass, ground: gazette-1889-report }'],
    standing: ['{ kind: contradicts, claim: bill-will-pass }', '{ kind: rebuts, claim: answered }'],
    upholds: ['{ kind: rebuts, claim: bill-will-pass }'],
  });
  expect(claim.answers.map(({ id }) => id).at(-1)).toBe('doubt');
  expect(claim.answers.map(({ id }) => id).slice(-2)[0]).toBe('answered');
});

test('an answer to the same claim in other words is one, where it decides', () => {
  expect(claimWith('tea-first-scalds').answers).toMatchObject([
    { id: 'milk-scalds-either-way', note: 'Brought against the same claim in other words.' },
  ]);
});

test('nobody is named for the words of a law, whoever brought it in', () => {
  const claim = claimWith('of-the-bill', { 'of-the-bill': [] });
  expect(claim.evidence.map(({ by }) => by)).toEqual([undefined]);
});

/** A claim of the second debate beside others that the bill bears out, with these relations. */
function claimWith(id: string, others: Readonly<Record<string, readonly string[]>> = {}): BriefClaim {
  const files = Object.entries(others).map(([name, relations]) => ({
    path: `claims/${name}.mdx`,
    text: `---
recorded: "2026-01-05"
statement: What ${name} says.
label: ${name}
kind: legal
questions: [should-law-decide]
evidence: [{ source: cup-bill-1890, gist: Says so., by: mortimer-crumb, voice: asserts }]
relations: [${relations.join(', ')}]
---
`,
  }));
  const { knowledgeBase, problems } = readKnowledgeBase([...readTeaDebate().files, ...files]);
  expect(problems).toEqual([]);
  const context = { ...teaContext(), knowledgeBase };
  const entry = find(context, 'claims', id);
  if (!entry) throw new Error(`there is no claim ${id}`);
  return briefClaim(context, entry);
}
