import { expect, test } from 'vitest';
import { diagnose, ruleCases } from '../cases.ts';
import { corpus, here } from '../corpus.ts';

const text = 'A heading\n\nFirst words.\n\nSecond words.\n';

ruleCases(
  'locator-beyond-text',
  {
    'a paragraph or item of a number that the text cannot have': corpus`
      === claims/a.mdx
      evidence:
        - { source: source, quote: First words., locator: { label: paragraph, value: ${here}"99" }, by: actor, voice: asserts }
        - { source: source, quote: Second words., locator: { label: item, value: ${here}"2-4" }, by: actor, voice: asserts }
    `,
    'the same of a gist': corpus`
      === claims/a.mdx
      evidence:
        - { source: source, quote: First words., by: actor, voice: asserts }
        - { source: source, gist: So it says., locator: { label: paragraph, value: ${here}"4" }, by: actor, voice: asserts }
    `,
    'not one that it may have, nor what is counted otherwise': corpus`
      === claims/a.mdx
      evidence:
        - { source: source, quote: First words., locator: { label: paragraph, value: "1-3" }, by: actor, voice: asserts }
        - { source: source, quote: Second words., locator: { label: page, value: "99" }, by: actor, voice: asserts }
        - { source: source, gist: So it says., locator: { label: paragraph, value: "99(b)" }, by: actor, voice: asserts }
        - { source: unseen, gist: Thus it says., locator: { label: paragraph, value: "99" }, by: actor, voice: asserts }
      === sources/unseen.mdx
    `,
  },
  { captures: { source: text } },
);

test('a text in a single line may have lost its breaks: its paragraphs are not counted', () =>
  expect(
    diagnose(
      corpus`
        === claims/a.mdx
        evidence:
          - { source: source, quote: First words., locator: { label: paragraph, value: "7" }, by: actor, voice: asserts }
      `,
      { captures: { source: text.replace(/\n+/g, ' ') } },
    ),
  ).toEqual([]));
