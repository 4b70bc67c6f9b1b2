import { lookOf, shapeOf } from '#domain/annotation/look.ts';
import type { Entry } from '#knowledge/entry.ts';
import { report, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** Two actors whose names a reader takes for one: what the one says would be laid at the other's door. */
export function lookAlikeActor(input: CheckInput): Diagnostic[] {
  const names = [...input.knowledgeBase.entries.actors.values()].flatMap(namesOf);
  const found = new Map<string, readonly [name: WrittenName, first: WrittenName]>();
  for (const likeness of [lookOf, shapeOf])
    for (const alike of Map.groupBy(names, ({ name }) => likeness(name)).values()) {
      const first = alike.find(({ isName, name }) => isName && likeness(name) !== '');
      if (!first) continue;
      for (const other of alike.filter(({ actor }) => actor !== first.actor)) {
        const pair = [first.actor.id, other.actor.id].sort().join(' ');
        if (!found.has(pair)) found.set(pair, [other, first]);
      }
    }
  return [...found.values()].flatMap(([{ actor, name, path }, first]) =>
    report(input, {
      rule: 'look-alike-actor',
      severity: 'warning',
      at: { file: actor.file, path },
      message: `\`${name}\` looks like the name of \`${first.actor.id}\``,
      remedy:
        'If they are one, leave a tombstone in one file that names the other under `see`; if not, let the names tell them apart.',
      related: { file: first.actor.file, path: first.path },
    }),
  );
}

/** What an actor is called, and where that is written. Others may share a by-name, such as an abbreviation, but no name. */
interface WrittenName {
  readonly actor: Entry<'actors'>;
  readonly name: string;
  readonly path: readonly (string | number)[];
  readonly isName: boolean;
}

function namesOf(actor: Entry<'actors'>): WrittenName[] {
  const { name, alsoCalled } = actor.data;
  return [
    { actor, name, path: ['name'], isName: true },
    ...alsoCalled.map((byName, at) => ({ actor, name: byName, path: ['alsoCalled', at], isName: false })),
  ];
}
