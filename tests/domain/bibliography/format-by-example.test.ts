import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CslData } from '#domain/bibliography/csl-data.ts';
import { createExampleFormatter } from '#domain/bibliography/format-by-example.ts';
import { asRead } from '#domain/bibliography/format-citation.ts';
import { citationsOf, debates } from './debate-items.ts';
import { entry, styles } from './styles-in-use.ts';

describe.each(styles)('$name by example', ({ formatter }) => {
  const byExample = createExampleFormatter(formatter);

  test.each(debates)('gives what the processor gives, for each page of $name', ({ context }) => {
    const items = citationsOf(context)
      .flatMap(({ item, others }) => [item, ...others.map((other) => other.item)])
      .filter(({ type }) => type === 'entry-encyclopedia');
    for (const item of items) {
      expect(byExample(item)).toEqual(formatter.format(item));
      expect(byExample(asRead(item))).toEqual(formatter.format(asRead(item)));
    }
  });

  test('gives what the processor gives, for any title, day, site, editor and edition', () => {
    fc.assert(
      fc.property(
        title,
        fc.date({ noInvalidDate: true, min: new Date('1600-01-01'), max: new Date('2400-01-01') }),
        name,
        fc.option(name),
        fc.option(fc.constantFrom('2026-11', '2023-11-24', '2023-11-24 9876', '2')),
        (words, date, site, editor, edition) => {
          const parts = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()] as const;
          const item: CslData = {
            ...entry,
            title: words,
            author: [{ literal: editor ?? site }],
            'container-title': site,
            issued: { 'date-parts': [parts] },
            ...(edition !== null && { edition }),
          };
          expect(byExample(item)).toEqual(formatter.format(item));
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** Some hold what stands for the title, the address, the year or the day in an example. */
const name = fc.constantFrom(
  'The Tea Debate',
  'Election 2023',
  '23 Cups, 24 Saucers, 25 Spoons',
  'Days 23, 24, 25, 26, 27 and 28',
  'Lorem ipsum dolor',
  'Route 9876',
  'https://example.invalid/',
);

const word = fc.constantFrom(
  'the',
  'of',
  'AI',
  'milk',
  'Tea',
  'U.S.',
  'U.S.-China',
  "maker's",
  'e.g.',
  'open-weight',
  'over',
  '50%',
  '$5',
  'iPhone',
  'and/or',
  '(now)',
  '"attack"',
  'v.',
  '23',
  '9876',
  'Lorem',
  'ipsum',
  'Dolor',
  'naïve',
  'Überblick:',
  'to',
  'is;',
  'a',
  '“so-called”',
  'first,',
  '–',
  'AT&T',
  'x_y',
  '<i>not</i>',
  'GPT-4o',
  'don’t',
);
const title = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 12 }), fc.constantFrom('', '?', '!', '.'))
  .map(([words, end]) => words.join(' ') + end);
