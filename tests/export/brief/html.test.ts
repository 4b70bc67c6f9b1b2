import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { briefToHtml } from '#export/brief/html.ts';
import { hostileEntries } from './hostile-brief.ts';
import { teaBrief, teaEntries } from './tea-brief.ts';

test('a brief as rich text has its headings, its links, and its sources as a numbered list', () => {
  const brief = teaBrief(teaEntries('positions/milk-first', 'claims/milk-first-does-not-scald'));
  const { document } = new JSDOM(briefToHtml(brief)).window;
  expect([...document.querySelectorAll('h1, h2, h3, h4')].map(({ textContent }) => textContent)).toEqual([
    brief.title,
    ...brief.sections.flatMap(({ heading, items }) => [heading, ...items.map(({ title }) => title)]),
    'Sources',
  ]);
  expect(document.querySelectorAll('ol > li').length).toBe(brief.sources.length);
  expect(document.body.textContent).toContain('[1]');
});

test('hostile texts stay text', () => {
  const brief = teaBrief(hostileEntries());
  const { document } = new JSDOM(briefToHtml(brief)).window;
  const titles = brief.sections.flatMap(({ items }) => items.map(({ title }) => title));
  expect([...document.querySelectorAll('h3, h4')].map(({ textContent }) => textContent)).toEqual(titles);
  expect(document.querySelectorAll('img, b, script').length).toBe(0);
});
