import { fieldsByHash, keysOf } from '#knowledge/edition.ts';
import type { AnyEntry } from '#knowledge/entry.ts';
import { allEntries } from '#knowledge/knowledge-base.ts';
import { report, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** The day on which an entry was first written does not change: the oldest edition that has the entry has it for good. */
export function recordedMoved(input: CheckInput): Diagnostic[] {
  const firstRecorded = recordedInEditions(input);
  return [...allEntries(input.knowledgeBase)].flatMap((entry) => {
    const held = firstRecorded(entry);
    if (!held || held.recorded === entry.data.recorded) return [];
    return report(input, {
      rule: 'recorded-moved',
      at: { file: entry.file, path: ['recorded'] },
      message: `\`recorded\` never changes; edition ${held.label} has \`${held.recorded}\``,
      remedy: `Write \`recorded: "${held.recorded}"\`.`,
    });
  });
}

interface HeldDay {
  readonly label: string;
  readonly recorded: string;
}

function recordedInEditions({ editions = [] }: CheckInput): (entry: AnyEntry) => HeldDay | undefined {
  const fields = fieldsByHash(editions);
  const days = new Map<string, HeldDay>();
  for (const { label, date, records } of editions.toReversed())
    for (const [key, { hash }] of Object.entries(records)) {
      const recorded = fields.get(hash)?.values['recorded'];
      // A day later than its edition was a slip, which may be mended.
      if (!days.has(key) && typeof recorded === 'string' && recorded <= date)
        days.set(key, { label, recorded });
    }
  // By an earlier id only where no edition has the present one.
  return (entry) => keysOf(entry).flatMap((key) => days.get(key) ?? [])[0];
}
