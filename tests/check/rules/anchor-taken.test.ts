import { ruleCases } from '../cases.ts';
import { corpus, here } from '../corpus.ts';

ruleCases('anchor-taken', {
  'a source and a question named like a part of every page': corpus`
    === claims/a.mdx
    evidence: [{ source: main, gist: Says so., voice: asserts }]
    === ${here}questions/main.mdx
    === ${here}sources/main.mdx
  `,
  'senses named like parts of the page of a term': corpus`
    === terms/term.mdx
    senses:
      - { id: ${here}senses, label: a, definition: A. }
      - { id: ${here}cite, label: b, definition: B. }
      - { id: ${here}text-what-follows, label: c, definition: C. }
      - { id: wide, label: d, definition: D. }
      - { id: ${here}wide-label, label: e, definition: E. }
      - { id: text, label: f, definition: F. }
  `,
  'events named like parts of the timeline': corpus`
    === ${here}events/main.mdx
    === ${here}events/month-2026-05.mdx
    === ${here}events/month-2026-xx.mdx
    tombstone: { title: Gone, on: "2026-01-01", reason: It did not happen. }
    === ${here}events/source-source.mdx
    === events/z.mdx
    aliases: [source-of-the-rumour, ${here}withdrawn, month-of-may]
  `,
  'an event named like a stage of a measure, once there is such a stage': corpus`
    === ${here}events/stage-act-1.mdx
    === events/stage-act-2.mdx
    === measures/act.mdx
    stages: [{ date: "2026-01-01", what: Introduced. }]
  `,
});
