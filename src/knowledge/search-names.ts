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

/**
 * Who types one of these means the entry, of a thing or a question. What stands in brackets may be left out, each of several
 * identifiers is one, and so is its number.
 */
export function calledOf(entry: AnyEntry): readonly string[] {
  switch (entry.collection) {
    case 'actors':
    case 'terms':
      return distinct(namesOf(entry).flatMap(alone));
    case 'measures': {
      const { title, identifier = '' } = entry.data;
      const numbers = partsOf(identifier).flatMap((one) => /(?<!\S)\d\S{2,}/.exec(one) ?? []);
      return distinct([...[title, ...namesOf(entry)].flatMap(alone), ...numbers]);
    }
    case 'questions':
      return [labelOf(entry)];
    default:
      return [];
  }
}

function alone(name: string): string[] {
  return [name, ...partsOf(name)];
}

function partsOf(name: string): string[] {
  return name.replaceAll(/\s*\([^)]*\)/g, '').split(' / ');
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].filter(Boolean);
}
