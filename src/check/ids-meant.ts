import { lookOf } from '#domain/annotation/look.ts';
import type { AnyEntry } from '#knowledge/entry.ts';
import type { KnowledgeBase } from '#knowledge/knowledge-base.ts';
import { proposedId } from '#knowledge/proposed-id.ts';
import { namesOf } from '#knowledge/search-names.ts';
import { labelOf, titleOf } from '#knowledge/views/context.ts';
import type { CollectionName } from '#schema/fields.ts';
import { nearestTo } from './nearest.ts';

/** The entries that a name, a title, an address or the name of a file may mean where an id belongs. */
export function idsMeant(
  { entries }: KnowledgeBase,
  collection: CollectionName,
  written: string,
): readonly string[] {
  const known: ReadonlyMap<string, AnyEntry> = entries[collection];
  const id = proposedId(written.replace(/\/$/, '').replace(/^.*\/|\.mdx?$/g, ''));
  if (known.has(id)) return [id];
  return idsByLook(known).get(lookOf(written)) ?? nearestTo(id, known.keys());
}

const looks = new WeakMap<ReadonlyMap<string, AnyEntry>, ReadonlyMap<string, readonly string[]>>();

/** What goes by a name, whatever its case, points and marks. */
function idsByLook(entries: ReadonlyMap<string, AnyEntry>): ReadonlyMap<string, readonly string[]> {
  let byLook = looks.get(entries);
  if (!byLook) {
    const named = [...entries.values()].flatMap((entry) =>
      [...new Set([titleOf(entry), labelOf(entry), ...namesOf(entry)].map(lookOf))].map((look) => ({
        look,
        id: entry.id,
      })),
    );
    const ids = [...Map.groupBy(named, ({ look }) => look)];
    byLook = new Map(ids.map(([look, found]) => [look, found.map(({ id }) => id).slice(0, 3)]));
    looks.set(entries, byLook);
  }
  return byLook;
}
