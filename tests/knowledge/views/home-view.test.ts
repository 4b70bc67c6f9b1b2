import { expect, test } from 'vitest';
import { homeView } from '#knowledge/views/home-view.ts';
import { teaContext } from '../../tea-context.ts';

const view = homeView(teaContext());

test('the home page says up to when material was looked for', () => {
  expect(view.until).toBe('5 January 2026');
});

test('where to start leaves out the question that the page opens with, and says what each is', () => {
  expect(view.question?.link.id).toBe('which-first');
  expect(view.start.map(({ link, noun }) => [link.id, noun])).toEqual([['cup-bill', 'Measure']]);
});
