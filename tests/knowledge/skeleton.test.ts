import { describe, expect, test } from 'vitest';
import { parseEntryFile } from '#knowledge/entry-file.ts';
import { entrySkeleton } from '#knowledge/skeleton.ts';
import { collectionNames } from '#schema/fields.ts';

const today = '2026-02-03';

describe('entrySkeleton', () => {
  test.for(collectionNames)('of %s passes the schema', (collection) => {
    const text = entrySkeleton(collection, { today });
    expect(parseEntryFile({ path: `${collection}/a.mdx`, text })).toMatchObject({ kind: 'entry' });
  });

  test.for(collectionNames)('of %s passes it with every field taken in', (collection) => {
    // Behind its #, a field that is commented out begins at once or, deeper, with two spaces; a comment with one.
    const text = entrySkeleton(collection, { today }).replace(/^( *(?:- )?)#(?! [^ ])/gm, '$1');
    expect(parseEntryFile({ path: `${collection}/a.mdx`, text })).toMatchObject({ kind: 'entry' });
  });

  test('explains each field and puts the optional ones last', () => {
    expect(entrySkeleton('questions', { today, title: 'Is it "so"?' })).toMatchInlineSnapshot(`
      "---
      # The day this entry was first written, YYYY-MM-DD. Never changes.
      recorded: "2026-02-03"
      # The question, as a question.
      statement: "Is it \\"so\\"?"
      # A short form for tables and breadcrumbs.
      label: "TODO"
      # What hangs on the answer.
      whyItMatters: "TODO"
      # Earlier ids of this entry. Their addresses keep working. Leave out if it was never renamed.
      #aliases:
      #- todo
      # What is not certain in this record.
      #doubts:
      ## The field or fact in doubt, e.g. \`issued\`, \`URL\`, \`author\`.
      #- about: "TODO"
      #  # What is known, what is not, and how the recorded value, if any, was arrived at.
      #  text: "TODO"
      # Facts of this record that sources tell differently.
      #disagreements:
      ## The fact on which sources differ, e.g. "date of introduction".
      #- matter: "TODO"
      #  versions:
      #  # What is said, in our words.
      #  - says: "TODO"
      #    # Who says it so.
      #    #sources:
      #    #- todo
      #    # Where it was seen, when no source record exists.
      #    #note: "TODO"
      #  # What is said, in our words.
      #  - says: "TODO"
      #    # Who says it so.
      #    #sources:
      #    #- todo
      #    # Where it was seen, when no source record exists.
      #    #note: "TODO"
      # What was wrong in this entry and was put right, for readers who relied on it.
      #corrections:
      #- on: "2026-02-03" # TODO
      #  what: "TODO"
      # The question this one is part of.
      #parent: todo
      # Place among its siblings, low first.
      #order: 100
      # What the record on this question covers and what not.
      #scope:
      #  # What was searched for this question.
      #  searched: "TODO"
      #  # What was looked for and not found, or not looked for.
      #  missing: "TODO"
      #  # Newest material seen.
      #  until: "2026-02-03" # TODO
      #  # Why one side has far fewer sourced claims, if so.
      #  #balance: "TODO"
      ---
      "
    `);
  });
});
