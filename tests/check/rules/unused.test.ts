import { expect, test } from 'vitest';
import { diagnose, ruleCases } from '../cases.ts';
import { corpus, here } from '../corpus.ts';

ruleCases('unused-source', {
  'a source that nothing cites': corpus`
    === ${here}sources/a.mdx
  `,
  'a source that only speaks of itself': corpus`
    === ${here}sources/a.mdx
    ---
    See [this](/sources/a/).
  `,
  'not one that is mentioned': corpus`
    === sources/a.mdx
    === claims/a.mdx
    ---
    See [that](/sources/a/).
  `,
  'not one that is mentioned on a page': corpus`
    === sources/a.mdx
    === raw pages/method.mdx
    See [that](/sources/a/).
  `,
  'a source beside one to start with': corpus`
    === ${here}sources/a.mdx
    === site.yaml
    start: [{ to: sources/source, why: It has it all. }]
  `,
  'not one to start with': corpus`
    === sources/a.mdx
    === site.yaml
    start: [{ to: sources/a, why: It has it all. }]
  `,
});

ruleCases('unused-actor', {
  'an actor that nothing names': corpus`
    === ${here}actors/a.mdx
  `,
});

test('they are warnings', () => {
  const found = diagnose(corpus`
    === actors/a.mdx
    === sources/a.mdx
  `);
  expect(found.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
});

test('nothing counts as unused while a file cannot be read: it may be the one that uses it', () => {
  const found = diagnose(corpus`
    === actors/a.mdx
    === raw claims/broken.mdx
    No front matter.
  `);
  expect(found.map(({ rule }) => rule)).toEqual(['front-matter']);
});
