import type { CollectionName } from '#schema/fields.ts';

/** How collections are named on pages. */
export const collectionTitles: { readonly [Name in CollectionName]: string } = {
  questions: 'Questions',
  positions: 'Positions',
  claims: 'Claims',
  sources: 'Sources',
  actors: 'Actors',
  measures: 'Measures',
  terms: 'Terms',
  events: 'Timeline',
};

/** The singular, for saying what a thing is. */
export const collectionNouns: { readonly [Name in CollectionName]: string } = {
  questions: 'Question',
  positions: 'Position',
  claims: 'Claim',
  sources: 'Source',
  actors: 'Actor',
  measures: 'Measure',
  terms: 'Term',
  events: 'Event',
};
