import { expect, test } from 'vitest';
import { changeWords, fieldName, isOnlyCounted } from '../../../src/components/entry/edition-words.ts';
import { makeEdition } from '#knowledge/edition.ts';
import type { AnyEntry, Entry } from '#knowledge/entry.ts';
import { editionLinks, editionNote } from '#knowledge/views/edition-view.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import type { CollectionName } from '#schema/fields.ts';
import { teaContext } from '../../tea-context.ts';

type Data<Name extends CollectionName> = Entry<Name>['data'];

test.for([
  [
    'names the claims of a position that are new or gone',
    changed('positions', 'milk-first', ({ grounds }) => ({
      grounds: [...grounds.slice(1), 'bill-will-pass'],
    })),
    ['“What it rests on”: New: The bill will pass. Gone: Milk first does not scald. As before: 1.'],
  ],
  [
    'counts holders who are gone, of whom an edition has fingerprints',
    changed('positions', 'milk-first', () => ({ holders: [] })),
    ['“Who holds it”: Gone: 1. (only counted)'],
  ],
  [
    'names a holder who is new or recorded in other words',
    changed('positions', 'milk-first', ({ holders }) => ({
      holders: holders.map((holder) => ({ ...holder, note: 'Otherwise.' })),
    })),
    ['“Who holds it”: New or reworded: Prudence Almond. Gone or reworded: 1. (only counted)'],
  ],
  [
    'names sections by number and heading',
    changed('measures', 'cup-bill', ({ sections }) => ({
      sections: [...sections, { number: '4', heading: 'Saucers', does: 'Nothing.' }],
    })),
    ['“What each section does”: New: 4: Saucers. As before: 3.'],
  ],
  [
    'names other names, which are no ids',
    changed('measures', 'cup-bill', () => ({ alsoCalled: ['milk-first'] })),
    ['the other names: New: milk-first. Gone: RTOP.'],
  ],
  [
    'names corrections by their day, and counts paragraphs',
    changed(
      'claims',
      'bill-will-pass',
      () => ({ corrections: [{ on: '2026-03-01', what: 'A word.' }] }),
      'One.\n\nTwo.',
    ),
    ['the corrections: New: 1 March 2026.', 'the text: New: 2.'],
  ],
] as const)('%s', ([, note, expected]) => {
  expect(note).toEqual(expected);
});

test('the editions are linked, the newest first', () => {
  const context = teaContext();
  const { knowledgeBase, sha256 } = context;
  const editions = ['2026-02-03', '2026-01-06'].map((date) =>
    makeEdition(knowledgeBase, { label: date, date, software: '', earlier: [] }, sha256),
  );
  const at = 'https://example.org/tea/ed/';
  expect(editionLinks({ ...context, editions: { all: editions, at } })).toEqual([
    { label: '2026-02-03', date: '3 February 2026', href: `${at}2026-02-03/` },
    { label: '2026-01-06', date: '6 January 2026', href: `${at}2026-01-06/` },
  ]);
  expect(editionLinks(context)).toEqual([]);
});

/** What the page of an entry says after its record was changed since an edition. */
function changed<Name extends CollectionName>(
  collection: Name,
  id: string,
  edit: (data: Data<Name>) => Partial<Data<Name>>,
  body?: string,
): string[] {
  const context = teaContext();
  const { knowledgeBase, sha256 } = context;
  const facts = { label: '2026-02', date: '2026-02-03', software: '', earlier: [] };
  const edition = makeEdition(knowledgeBase, facts, sha256);
  const entry = knowledgeBase.entries[collection].get(id) as Entry<Name>;
  const edited = { ...entry, body: body ?? entry.body, data: { ...entry.data, ...edit(entry.data) } };
  const entries = {
    ...knowledgeBase.entries,
    [collection]: new Map([...knowledgeBase.entries[collection], [id, edited as never]]),
  };
  const after: ViewContext = {
    ...context,
    knowledgeBase: { ...knowledgeBase, entries },
    editions: { all: [edition], at: 'https://example.org/tea/ed/' },
  };
  const note = editionNote(after, edited as unknown as AnyEntry);
  if (note?.kind !== 'changed') throw new Error(`${collection}/${id} is not told to have changed`);
  return note.changes.map(
    (change) =>
      `${fieldName(change.field)}: ${changeWords(change)}${isOnlyCounted(change) ? ' (only counted)' : ''}`,
  );
}
