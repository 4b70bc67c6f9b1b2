import { symmetricRelationKinds } from '#domain/argument/relation.ts';
import { report, type CheckInput, type Spot } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** A relation is stated once; one that holds both ways, on one of the two claims only. */
export function duplicateRelation(input: CheckInput): Diagnostic[] {
  const stated = new Map<string, { spot: Spot; on: string }>();
  const found: Diagnostic[] = [];
  for (const { id, file, data } of input.knowledgeBase.entries.claims.values())
    for (const [index, { kind, claim, ground }] of data.relations.entries()) {
      const ends = symmetricRelationKinds.includes(kind) ? [id, claim].sort() : [id, claim];
      const key = [kind, ...ends, ground ?? ''].join(' ');
      const at: Spot = { file, path: ['relations', index, 'claim'] };
      const first = stated.get(key);
      if (!first) stated.set(key, { spot: at, on: id });
      else
        found.push(
          report(input, {
            rule: 'duplicate-relation',
            at,
            message:
              first.on === id
                ? `\`${kind}\` to \`${claim}\` is stated twice`
                : `\`${kind}\` holds both ways and is stated on \`${claim}\` already`,
            remedy: 'Leave one of the two and put the note, if any, there.',
            related: first.spot,
          }),
        );
    }
  return found;
}
