import type { AnyEntry } from './entry.ts';
import { labelOf } from './views/context.ts';

/** What a thing goes by. Questions, positions and claims are sentences, and sources have titles: they have no names. */
export function namesOf(entry: AnyEntry): readonly string[] {
  switch (entry.collection) {
    case 'actors':
    case 'terms':
      return [labelOf(entry), ...entry.data.alsoCalled];
    case 'measures': {
      const { label, identifier, alsoCalled } = entry.data;
      return [...new Set([label, identifier ?? label, ...alsoCalled])];
    }
    default:
      return [];
  }
}
