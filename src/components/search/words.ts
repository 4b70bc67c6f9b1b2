import type { Filter } from '#knowledge/search-filters.ts';
import { kindNames, statusSigns } from '../argument/words.ts';
import { fitNames } from '../quotation/words.ts';
import { sentenceCase } from '#domain/annotation/wording.ts';

/** How search speaks. */

/** The nouns of results in the plural, and the paths of their indexes. */
const collections: Readonly<Record<string, { readonly plural: string; readonly path: string }>> = {
  Question: { plural: 'Questions', path: 'questions/' },
  Position: { plural: 'Positions', path: 'positions/' },
  Claim: { plural: 'Claims', path: 'claims/' },
  Source: { plural: 'Sources', path: 'sources/' },
  Actor: { plural: 'Actors', path: 'actors/' },
  Measure: { plural: 'Measures', path: 'measures/' },
  Term: { plural: 'Terms', path: 'terms/' },
  Event: { plural: 'Events', path: 'timeline/' },
};

export const indexes = Object.values(collections);

export const filterHeadings: { readonly [F in Filter]: string } = {
  collection: 'What it is',
  kind: 'Kind of claim',
  fit: 'Second reading of a passage',
  question: 'Question, with its answers and claims',
  position: 'Position',
  actor: 'Actor',
  source: 'Source',
};

export function plural(noun: string): string {
  return collections[noun]?.plural ?? noun;
}

/** A filter's value as readers see it. */
export function valueName(filter: Filter, value: string): string {
  if (filter === 'collection') return plural(value);
  if (filter === 'fit') return fitName(value);
  return filter === 'kind' ? kindName(value) : value;
}

/** What a result is: its noun or, for a claim, its kind. */
export function resultNoun(noun: string, kind: string | undefined): string {
  return kind === undefined ? noun : kindName(kind);
}

/** The sign of a status, as on the claim's page. */
export function statusSign(status: string): string {
  return (statusSigns as Readonly<Record<string, string>>)[status] ?? '';
}

export function countResults(count: number): string {
  return count === 1 ? '1 result' : `${count.toLocaleString('en')} results`;
}

export const unavailable = 'The search index could not be loaded.';

function kindName(kind: string): string {
  return (kindNames as Readonly<Record<string, string>>)[kind] ?? kind;
}

function fitName(state: string): string {
  return sentenceCase((fitNames as Readonly<Record<string, string>>)[state] ?? state);
}
