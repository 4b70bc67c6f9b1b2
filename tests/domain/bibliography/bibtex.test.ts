import { describe, expect, test } from 'vitest';
import { toBibtex } from '#domain/bibliography/bibtex.ts';
import { citedItems } from '#knowledge/views/citation-view.ts';
import { citationsOf, debates } from './debate-items.ts';
import { expectNothingLost } from './expect-nothing-lost.ts';
import { hardItems } from './hard-items.ts';
import { readByCitationJs, readByConverter, readByRetorquere } from './readers.ts';

const readers = [
  { reader: 'citation-js', read: readByCitationJs },
  { reader: '@retorquere/bibtex-parser', read: readByRetorquere },
  { reader: 'biblatex-csl-converter', read: readByConverter },
];

describe.each(readers)('$reader reads from our BibTeX what we meant', ({ read }) => {
  test.each(Object.entries(hardItems))('%s', (_, item) => expectNothingLost([item], read(toBibtex([item]))));

  test.each(debates)('in what the pages of $name cite', ({ context }) => {
    const items = new Map(
      citationsOf(context)
        .flatMap(citedItems)
        .map((item) => [item.id, item]),
    );
    expectNothingLost([...items.values()], read(toBibtex([...items.values()])));
  });
});

test('an entry has the fields of its type, and in its note what there is no field for', () => {
  expect(toBibtex([hardItems['a bill'] ?? never()])).toMatchInlineSnapshot(`
    "@report{bill,
      author = {Almond, Prudence},
      title = {{H.R. 7, To regulate the Order of Pouring (Introduced in House)}},
      institution = {{U.S. House} and {Printing Office}},
      date = {1890-02-03},
      year = {1890},
      month = feb,
      number = {H.R. 7},
      type = {bill text},
      url = {https://example.org/bills/7},
    }
    "
  `);
});

function never(): never {
  throw new Error('no such item');
}
