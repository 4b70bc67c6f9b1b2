import { lookOf } from '#domain/annotation/look.ts';
import { report, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** Two actors whose names a reader takes for one: what the one says would be laid at the other's door. */
export function lookAlikeActor(input: CheckInput): Diagnostic[] {
  const actors = [...input.knowledgeBase.entries.actors.values()].filter(
    ({ data }) => lookOf(data.name) !== '',
  );
  return [...Map.groupBy(actors, ({ data }) => lookOf(data.name)).values()].flatMap(([first, ...others]) =>
    others.flatMap(({ file, data }) =>
      first
        ? report(input, {
            rule: 'look-alike-actor',
            severity: 'warning',
            at: { file, path: ['name'] },
            message: `\`${data.name}\` looks like the name of \`${first.id}\``,
            remedy:
              'If they are one, leave a tombstone in one file that names the other under `see`; if not, let the names tell them apart.',
            related: { file: first.file, path: ['name'] },
          })
        : [],
    ),
  );
}
