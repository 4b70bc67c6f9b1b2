import { expect, test } from 'vitest';
import { diagnose, ruleCases } from '../cases.ts';
import { corpus, here } from '../corpus.ts';

const relations = (count: number, from: number, more = ''): string =>
  Array.from({ length: count }, (_, n) => `{ kind: qualifies, claim: c${from + n}${more} }`).join(', ');
const reviewed = relations(5, 0, `, reviewed: { by: reader, on: "2026-01-01", of: "${'0'.repeat(32)}" }`);
const others = Array.from(
  { length: 11 },
  (_, n) => `=== claims/c${n}.mdx\nstatement: Word${n} is thing${n}.\n`,
).join('');
const among = (question: string, ...claims: readonly string[]) =>
  corpus`${`=== questions/question.mdx\n${question}=== questions/other.mdx\n${others}${claims.join('')}`}`;
const sound = `=== claims/a.mdx\nstatement: A is first.\nrelations: [${reviewed}]\n`;
const evil = (count: number, questions: string) =>
  `=== claims/b.mdx\nstatement: B is next.\nquestions: [${questions}]\nrelations: [${relations(count, 5)}]\n`;

ruleCases('question-unreviewed', {
  'a question drowned in relations that nobody read again': among(
    `statement: ${here}Is it so?\n`,
    sound,
    evil(6, 'question'),
  ),
  'not one with as many that were': among('', sound, evil(5, 'question')),
  'not one that is not the main one of the claim': among('', sound, evil(6, 'other, question')),
  'not one of which few were read': among('', evil(6, 'question')),
});

test('question-unreviewed names the claim with most of them', () => {
  const [found] = diagnose(among('', sound, evil(6, 'question')));
  expect(found?.message).toContain('of 11 relations of its claims only 5 are reviewed');
  expect(found?.message).toContain('on `b`');
});
