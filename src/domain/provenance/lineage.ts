import { findComponents } from '../argument/cycle.ts';
import { type Derivation, isSubstantial } from './derivation.ts';

/** What comes from what, made ready to be followed for any number of claims. */
export interface Lineage {
  /** What a work derives from. With `withQuoted`, works that it only quotes are among them. */
  behind(source: string, withQuoted: boolean): readonly string[];
  /** Whether the two are one work, or derive from each other in a circle. */
  isSame(a: string, b: string): boolean;
  /** Whether the work, or its circle, derives from nothing else. */
  isRoot(source: string): boolean;
}

/** @param derivations what each source derives from; a derivation from an unknown source leads nowhere */
export function traceLineage(derivations: ReadonlyMap<string, readonly Derivation[]>): Lineage {
  const known = (source: string): readonly Derivation[] =>
    (derivations.get(source) ?? []).filter((derivation) => derivations.has(derivation.source));
  const behind = (source: string, withQuoted: boolean): readonly string[] =>
    known(source)
      .filter((derivation) => withQuoted || isSubstantial(derivation))
      .map((derivation) => derivation.source);
  const components = findComponents(new Set(derivations.keys()), (source) => behind(source, false));
  const derived = new Set(
    [...derivations.keys()]
      .filter((source) =>
        behind(source, false).some((next) => components.get(next) !== components.get(source)),
      )
      .map((source) => components.get(source)),
  );
  return {
    behind,
    isRoot: (source) => !components.has(source) || !derived.has(components.get(source)),
    isSame: (a, b) => a === b || (components.has(a) && components.get(a) === components.get(b)),
  };
}
