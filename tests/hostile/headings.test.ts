import { expect, test } from 'vitest';
import { renderBody } from '../../src/site/render-body.ts';

test.for(['', '\n<Aside>a</Aside>\n'])(
  'thousands of headings alike have ids of their own in a second',
  (other) => {
    const begun = performance.now();
    const html = renderBody(`## a 2\n${'## a\n\n'.repeat(20_000)}${other}`, '/');
    expect(performance.now() - begun).toBeLessThan(10_000);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.slice(0, 4)).toEqual(['text-a-2', 'text-a', 'text-a-3', 'text-a-4']);
    expect(new Set(ids).size).toBe(20_001);
  },
);

test.for(['', '\n<Aside>a</Aside>\n'])('headings stand under that of the page, where it has one', (other) => {
  const body = `## What *it* is\n\n### In part\n${other}`;
  expect(levelsIn(renderBody(body, '/'))).toEqual(['h2 text-what-it-is', 'h3 text-in-part']);
  expect(levelsIn(renderBody(body, '/', 1))).toEqual(['h3 text-what-it-is', 'h4 text-in-part']);
});

function levelsIn(html: string): string[] {
  return [...html.matchAll(/<(h\d) id="([^"]*)">[\s\S]*?<\/\1>/g)].map(([, level, id]) => `${level} ${id}`);
}
