import { ruleCases } from '../cases.ts';
import { corpus, first, here } from '../corpus.ts';

ruleCases('stage-order', {
  'a stage or a text that is earlier than one above it': corpus`
    === measures/a.mdx
    versions:
      - { id: one, label: One, date: ${first}"2026-03", known: read }
      - { id: two, label: Two, known: read }
      - { id: three, label: Three, date: ${here}"2026-02-28", known: read }
    stages:
      - { date: "2026-01-02", what: Begun. }
      - { date: ${first}"2026-05-01", what: Sent on. }
      - { date: ${here}"2026-04-01", what: Read. }
      - { date: "2026-06-01", what: Passed. }
    === claims/a.mdx
    measures: [{ measure: a }]
  `,
  'one that is earlier than what stands above a less certain one': corpus`
    === measures/a.mdx
    stages:
      - { date: ${first}"2026-05-10", what: Sent on. }
      - { date: "2026-05", what: Debated. }
      - { date: ${here}"2026-05-05", what: Read. }
    === claims/a.mdx
    measures: [{ measure: a }]
  `,
  'not one of the same day, nor one that may be as late': corpus`
    === measures/a.mdx
    stages:
      - { date: "2026-05-01", what: Sent on. }
      - { date: "2026-05-01", what: Read. }
      - { date: "2026-05", what: Debated. }
      - { date: "2026", what: Passed. }
      - { date: "2025~", what: Written. }
    === claims/a.mdx
    measures: [{ measure: a }]
  `,
});
