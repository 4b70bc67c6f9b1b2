import { isSubstantial } from '#domain/provenance/derivation.ts';
import { entryKey } from '../entry.ts';
import { linkTo, referrers, type EntryLink, type ViewContext } from './context.ts';

/** What rests on a source. */
export interface RestingView {
  readonly claims: readonly EntryLink[];
  readonly positions: readonly EntryLink[];
}

/**
 * The claims that rest on a source or on what derives from it, and the positions that rest on those claims: all that
 * would be marked if the source were retracted.
 */
export function restingOn(context: ViewContext, source: string): RestingView {
  const claims = new Map<string, EntryLink>();
  for (const id of withDerivatives(context, source))
    for (const { entry, path } of referrers(context, entryKey('sources', id), 'claims', 'evidence'))
      if (entry.data.evidence[Number(path[1])]?.voice !== 'denies')
        claims.set(entry.id, linkTo(context, entry));
  const positions = new Map<string, EntryLink>();
  for (const id of claims.keys())
    for (const { entry } of referrers(context, entryKey('claims', id), 'positions', 'grounds'))
      positions.set(entry.id, linkTo(context, entry));
  return { claims: [...claims.values()], positions: [...positions.values()] };
}

function withDerivatives(context: ViewContext, source: string): ReadonlySet<string> {
  const found = new Set([source]);
  // The set grows while it is gone through, and each source enters it once.
  for (const id of found)
    for (const { entry, path } of referrers(context, entryKey('sources', id), 'sources', 'derivesFrom')) {
      const derivation = entry.data.derivesFrom[Number(path[1])];
      if (derivation && isSubstantial(derivation)) found.add(entry.id);
    }
  return found;
}
