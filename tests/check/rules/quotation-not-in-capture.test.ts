import { expect, test } from 'vitest';
import { diagnose, ruleCases } from '../cases.ts';
import { corpus, here } from '../corpus.ts';

const captures = { source: 'Tea first. “Pour the milk,” she said, “and then the tea.” Milk first, he said.' };

ruleCases(
  'quotation-not-in-capture',
  {
    'words that are not in the text': corpus`
      === claims/a.mdx
      evidence:
        - { source: source, quote: ${here}Coffee first, voice: asserts }
    `,
    'a changed word': corpus`
      === positions/position.mdx
      holders:
        - actor: actor
          evidence:
            - { source: source, quote: ${here}and then a tea }
    `,
    'half a word': corpus`
      === claims/a.mdx
      evidence:
        - { source: source, quote: ${here}ilk first, voice: asserts }
    `,
    'one segment of several': corpus`
      === claims/a.mdx
      evidence:
        - source: source
          quote:
            - Tea first.
            - ${here}coffee later
          voice: asserts
    `,
    'segments in another order': corpus`
      === claims/a.mdx
      evidence:
        - source: source
          quote: ${here}[and then the tea, Tea first.]
          voice: asserts
    `,
    'a prefix that stands elsewhere': corpus`
      === claims/a.mdx
      evidence:
        - { source: source, quote: ${here}Tea first, prefix: he said, voice: asserts }
    `,
    'either side of a drift': corpus`
      === sources/source.mdx
      drift:
        - from: source
          kinds: [strengthened]
          original: ${here}Coffee may come first
          report: ${here}Coffee must come first
          effect: It says more.
    `,
    'not an exact quotation': corpus`
      === claims/a.mdx
      evidence:
        - { source: source, quote: "“Pour the milk,” she said", voice: asserts }
    `,
    'not a folded one': corpus`
      === claims/a.mdx
      evidence:
        - { source: source, quote: '"Pour the milk," she said', voice: asserts }
    `,
    'not a quotation whose source is not at hand': corpus`
      === sources/other.mdx
      === claims/a.mdx
      evidence:
        - { source: other, quote: Coffee first, voice: asserts }
    `,
  },
  { captures },
);

ruleCases(
  'quotation-ambiguous',
  {
    'words that stand more than once': corpus`
      === claims/a.mdx
      evidence:
        - { source: source, quote: ${here}said, voice: asserts }
    `,
    'not with a prefix that tells the place': corpus`
      === claims/a.mdx
      evidence:
        - { source: source, quote: said, prefix: he, suffix: ".", voice: asserts }
    `,
  },
  { captures },
);

test('the nearest passage is named, and what differs', () => {
  const [found] = diagnose(
    corpus`
      === claims/a.mdx
      evidence:
        - { source: source, quote: she said and then the coffee, voice: asserts }
    `,
    { captures },
  );
  expect(found?.nearest).toEqual(['she said, “and then the tea']);
  expect(found?.message).toBe(
    'these words are not in the captured text of `source`; against the nearest passage: she said{+, “+}and then the [-coffee-]{+tea+}',
  );
});
