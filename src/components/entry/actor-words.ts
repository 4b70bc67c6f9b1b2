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

/** Heads of what an actor claims, and of what others claim of the actor. */
export function actorClaimHeadings(kind: ActorKind): { readonly own: string; readonly others: string } {
  return kind === 'person' || kind === 'persons'
    ? { own: 'What they are on record for', others: 'Claims that speak of them' }
    : { own: 'What it is on record for', others: 'Claims that speak of it' };
}

/** How much is on record of an actor, e.g. `3 positions, 5 claims`. */
export function onRecordWords({ positions, claims, named }: ActorGroup['rows'][number]): string {
  const said = [
    positions > 0 && counted(positions, 'position'),
    claims > 0 && counted(claims, 'claim'),
  ].filter((part) => part !== false);
  if (said.length > 0) return said.join(', ');
  return named > 0 ? `named in ${counted(named, 'claim')}` : 'no position or claim on record';
}
