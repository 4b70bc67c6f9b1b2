import { formerViews, type MovedView, type WithdrawnView } from '#knowledge/views/former-view.ts';
import { pagedCollections } from '#knowledge/permalink.ts';
import { isFirstShard } from '#knowledge/shard.ts';
import { load } from './load.ts';
import { shard } from './shard.ts';

/** A page at an address at which an entry stood. */
export interface FormerPage {
  readonly params: { readonly collection: string; readonly id: string };
  readonly props: { readonly view: MovedView | WithdrawnView };
}

/** The pages of renamed and withdrawn entries. */
export function formerPages(): FormerPage[] {
  if (!isFirstShard(shard)) return [];
  const context = load();
  return pagedCollections
    .flatMap((collection) => formerViews(context, collection))
    .map((view) => ({
      params: { collection: view.collection, id: view.id },
      props: { view },
    }));
}
