import { ruleCases } from '../cases.ts';
import { corpus, here } from '../corpus.ts';

ruleCases('unfinished-entry', {
  'TODO as a value': corpus`
    === claims/a.mdx
    statement: "${here}TODO"
    label: ${here}TODO name it
  `,
  'TODO behind a value': corpus`
    === claims/a.mdx
    kind: causal # ${here}TODO
    statement: "It is # so." # see ${here}TODO
  `,
  'TODO in an item of a list': corpus`
    === terms/term.mdx
    alsoCalled:
      - ${here}TODO
  `,
  'an id that is still to be named': corpus`
    === claims/a.mdx
    evidence: [{ source: source, gist: Says so., by: ${here}todo, voice: asserts }]
    relations: [{ kind: supports, claim: ${here}todo }]
  `,
  'not an entry that is called so': corpus`
    === actors/todo.mdx
    === claims/a.mdx
    evidence: [{ source: source, gist: Says so., by: todo, voice: asserts }]
  `,
  'not where a field is commented out': corpus`
    === claims/a.mdx
    #note: "TODO"
    # TODO here and there
    #fit:
    #  #note: "TODO"
    #  on: "2026-02-03" # TODO
  `,
  'what a merge left in a body': corpus`
    === claims/a.mdx
    ---
    It is so.

    ${here}||||||| merged common ancestors
    It was so.

    >>>>>>> branch-of-mine
    === claims/b.mdx
    relations: [{ kind: supports, claim: a }]
    ---
    ${here}>>>>>>> branch-of-mine
  `,
  'not a quotation in a quotation': corpus`
    === claims/a.mdx
    ---
    > > > It is so.
  `,
  'not where a work is about it': corpus`
    === claims/a.mdx
    statement: "A list called TODO is long."
  `,
});
