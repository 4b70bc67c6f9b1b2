import type { BriefCollection } from '#knowledge/views/brief-view.ts';

const nouns: Readonly<Record<BriefCollection, string>> = {
  claims: 'claim',
  positions: 'position',
  sources: 'source',
  measures: 'measure',
};

export function collectionNoun(collection: BriefCollection): string {
  return nouns[collection];
}
