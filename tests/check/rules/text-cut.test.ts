import { expect, test } from 'vitest';
import { collectionNames } from '#schema/fields.ts';
import { entrySkeleton } from '#knowledge/skeleton.ts';
import { cutTexts } from '#knowledge/cut-text.ts';
import { diagnose, ruleCases } from '../cases.ts';
import { corpus, here } from '../corpus.ts';

ruleCases('text-cut', {
  'a number behind a sign': corpus`
    === claims/a.mdx
    label: Export controls ${here}#1 do
  `,
  'a word before it': corpus`
    === claims/a.mdx
    label: issue ${here}#1
  `,
  'a sentence of which one word is left': corpus`
    === claims/a.mdx
    statement: Tea ${here}# scalds the milk.
  `,
  'in an item, on a later line, in braces': corpus`
    === claims/a.mdx
    statement: It is
      so, they say, in ${here}#4
    caveats:
    - text: Mind this ${here}# one
    - { text: Mind ${here}#that
      }
  `,
  'in site.yaml': corpus`
    === site.yaml
    tagline: All about ${here}#tea
  `,
  'not where it is quoted, folded, or no sign of a comment': corpus`
    === claims/a.mdx
    label: "Controls #1" # so they say
    statement: >-
      Controls #1 do
      so.
    caveats: [{ text: See https://example.org/#a and C# too. }]
  `,
  'not a remark behind a word': corpus`
    === claims/a.mdx
    kind: causal # perhaps
    # Of a line of its own #1
  `,
});

test.for(collectionNames)('a skeleton of %s has none', (collection) => {
  expect(cutTexts(entrySkeleton(collection, { today: '2026-02-03' }))).toEqual([]);
});

test('says what is left and what is lost', () => {
  const [found] = diagnose(corpus`
    === claims/a.mdx
    label: Export controls #1 do
  `);
  expect(found?.message).toBe('`Export controls` ends here: YAML reads `#1 do` as a comment');
});

test.for([
  ['items of a list', `a:\n${'- a b #\n'.repeat(25_000)}`, 25_000],
  ['fields', Array.from({ length: 10_000 }, (_, at) => `k${at}: a b #`).join('\n'), 10_000],
] as const)('is found in thousands of %s in time', ([, record, count]) => {
  const begun = performance.now();
  const found = cutTexts(record);
  expect(performance.now() - begun).toBeLessThan(5000);
  expect(found).toHaveLength(count);
  expect(found.at(-1)?.place.line).toBe(record.trimEnd().split('\n').length);
});
