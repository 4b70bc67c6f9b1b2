import { counted } from '#domain/annotation/counted.ts';
import type { ActorKind } from '#schema/actor.ts';
import type { ActorGroup } from '#knowledge/views/index-views.ts';

/** The kinds of actors as headings. */
export const actorKindPlurals: { readonly [Kind in ActorKind]: string } = {
  person: 'Persons',
  persons: 'Groups of persons',
  company: 'Companies',
  agency: 'Agencies',
  legislature: 'Legislatures',
  'think-tank': 'Think tanks',
  'trade-group': 'Trade groups',
  publication: 'Publications',
  project: 'Projects',
};

/** How much is on record of an actor, e.g. `3 positions, 5 claims`. */
export function onRecordWords({ positions, claims }: ActorGroup['rows'][number]): string {
  const said = [
    positions > 0 && counted(positions, 'position'),
    claims > 0 && counted(claims, 'claim'),
  ].filter((part) => part !== false);
  return said.length > 0 ? said.join(', ') : 'no position or claim on record';
}
