import { expect, test } from 'vitest';
import { diagnose, ruleCases } from '../cases.ts';
import { corpus, here } from '../corpus.ts';

ruleCases(
  'date-to-come',
  {
    'a day of our own work': corpus`
      === claims/a.mdx
      recorded: ${here}"2026-02-04"
      corrections: [{ on: ${here}"2062-01-01", what: A word. }]
    `,
    'a dated fact, as far as its date is known': corpus`
      === events/a.mdx
      date: ${here}"2026-03"
      === events/b.mdx
      date: ${here}2062
      === events/c.mdx
      date: ${here}"2026-02-04/2026-02-06"
      === measures/measure.mdx
      stages: [{ date: "2026-02-03", what: Begun. }, { date: ${here}"2026-12-24", what: Passed. }]
      status: { text: Pending, asOf: ${here}"2026-12" }
      versions: [{ id: introduced, label: As introduced, known: read }]
      sections: [{ number: "1", heading: Title, does: Names it. }]
    `,
    'the day on which something was withdrawn': corpus`
      === claims/gone.mdx
      tombstone: { title: Gone, on: ${here}"2027-01-01", reason: It was wrong. }
    `,
    'a day of publication, or a month that no journal is ahead by': corpus`
      === sources/other.mdx
      csl: { type: article, title: A work, issued: ${here}"2027-03" }
      === sources/source.mdx
      csl: { type: article, title: A work, issued: ${here}"2026-02-04", accessed: ${here}"2026-02-05" }
      === claims/a.mdx
      evidence: [{ source: other, gist: Says so., by: actor, voice: asserts }]
    `,
    'not today, nor a month or a year that has begun': corpus`
      === claims/a.mdx
      recorded: "2026-02-03"
      === events/a.mdx
      date: "2026-02"
      === events/b.mdx
      date: 2026
      === events/c.mdx
      date: "2026-02-03/2026-02-06"
    `,
    'not what is foretold or planned, nor the number of a journal': corpus`
      === claims/a.mdx
      kind: predictive
      forecast: { window: { from: "2062", until: "2063", basis: So it says. } }
      === events/a.mdx
      date: "2062-01-01?"
      === sources/source.mdx
      csl: { type: article, title: A work, issued: "2026-04" }
    `,
  },
  { today: '2026-02-03' },
);

test('reports nothing where the day is not known', () =>
  expect(
    diagnose(corpus`
      === events/a.mdx
      date: "2062"
    `),
  ).toEqual([]));
