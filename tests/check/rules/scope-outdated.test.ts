import { expect, test } from 'vitest';
import { diagnose, ruleCases } from '../cases.ts';
import { corpus, first, here } from '../corpus.ts';

ruleCases(
  'scope-outdated',
  {
    'an event of a later day': corpus`
      === questions/question.mdx
      scope: { searched: All., missing: Nothing., until: ${here}"2026-01-02" }
      === events/a.mdx
      date: "2026-01-03"
      === events/b.mdx
      date: ${first}"2026-02-01"
    `,
    'a work of a later month': corpus`
      === questions/question.mdx
      scope: { searched: All., missing: Nothing., until: ${here}"2026-01-02" }
      === sources/source.mdx
      csl: { type: article, title: A work, issued: ${first}"2026-02" }
    `,
    'a stage of a measure': corpus`
      === questions/question.mdx
      scope: { searched: All., missing: Nothing., until: ${here}"2026-01-02" }
      === measures/measure.mdx
      versions: [{ id: introduced, label: As introduced, known: read }]
      stages: [{ date: ${first}"2026-02-01", what: Begun. }]
    `,
    'not what may be as early, what is planned, nor what another question covers': corpus`
      === questions/question.mdx
      scope: { searched: All., missing: Nothing., until: "2026-01-02" }
      === questions/other.mdx
      parent: question
      scope: { searched: All., missing: Nothing., until: "2025-01-02" }
      === events/a.mdx
      date: "2026-01"
      === events/b.mdx
      date: "2026-05-01?"
    `,
  },
  { today: '2026-02-03' },
);

test('leaves to others what is still to come', () => {
  const found = diagnose(
    corpus`
      === questions/question.mdx
      scope: { searched: All., missing: Nothing., until: "2026-01-02" }
      === events/a.mdx
      date: "2062-01-01"
    `,
    { today: '2026-02-03' },
  );
  expect(found.map(({ rule }) => rule)).toEqual(['date-to-come']);
});

test('does not count what is still to be filled in', () => {
  const found = diagnose(corpus`
    === questions/question.mdx
    scope: { searched: All., missing: Nothing., until: "2026-01-02" }
    === events/a.mdx
    date: "2026-02-01" # TODO
  `);
  expect(found.map(({ rule }) => rule)).toEqual(['unfinished-entry']);
});
