import { expect, test } from 'vitest';
import { homeView } from '#knowledge/views/home-view.ts';
import { teaContext } from '../../tea-context.ts';

const view = homeView(teaContext());

test('the home page says up to when material was looked for', () => {
  expect(view.until).toBe('5 January 2026');
});

test('where to start leaves out the question that the page opens with, and says what each is', () => {
  expect(view.question?.link.id).toBe('which-first');
  expect(view.start.map(({ link, noun }) => [link.id, noun])).toEqual([['cup-bill', 'Measure · Bill 7']]);
});

test('the other questions are called parts of the main one only where each of them is', () => {
  expect(view.areParts).toBe(true);
  const { knowledgeBase, ...published } = teaContext();
  const questions = new Map(knowledgeBase.entries.questions);
  const [[id, question] = []] = [...questions].filter(([, { data }]) => data.parent !== undefined);
  if (!id || !question) throw new Error('no question with a parent');
  questions.set(id, { ...question, data: { ...question.data, parent: undefined } });
  const entries = { ...knowledgeBase.entries, questions };
  expect(homeView({ ...published, knowledgeBase: { ...knowledgeBase, entries } }).areParts).toBe(false);
});
