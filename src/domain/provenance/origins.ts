import type { Voice } from '../annotation/voice.ts';
import { type Derivation, isSubstantial } from './derivation.ts';

/** A passage cited for a claim. */
export interface Citation {
  readonly source: string;
  readonly voice?: Voice | undefined;
}

/** Citations that are no independent testimony, because they go back to the same work. */
export interface Origin<Cited extends Citation> {
  /** The works they go back to; one, unless a derived work draws on several. */
  readonly roots: readonly string[];
  readonly citations: readonly OriginCitation<Cited>[];
}

export interface OriginCitation<Cited extends Citation> {
  readonly citation: Cited;
  /** From the cited work to the root it goes back to, each deriving from the next; the cited work alone if it is one. */
  readonly path: readonly string[];
}

/** What each source derives from. */
export type Derivations = ReadonlyMap<string, readonly Derivation[]>;

/**
 * Groups citations by origin: seven reports of one memo are one origin.
 *
 * - Two citations have the same origin when one source derives from the other or both derive from a third, over any
 *   number of steps. Works in a circle of derivation count as one.
 * - A digest of two independent works does not make one of them: where it is cited beside them, it is grouped with the
 *   first that it draws on, and they stay two.
 * - Quoting a work is deriving from it only for a passage that passes the quoted words on (`reports`).
 *
 * Costs what the derivation behind the cited works costs to walk, once a cited work.
 */
export function groupOrigins<Cited extends Citation>(
  citations: readonly Cited[],
  derivations: Derivations,
): Origin<Cited>[] {
  const trails = new Map<string, Trail>();
  for (const citation of citations) {
    const name = trailName(citation);
    if (!trails.has(name)) trails.set(name, walk(citation, derivations));
  }
  const parents = new Map<string, string>();
  const owner = new Map<string, string>();
  for (const [name, trail] of trails) {
    if (drawsOnAnother(trail, trails)) continue;
    parents.set(name, name);
    for (const source of trail.keys()) {
      const other = owner.get(source);
      if (other === undefined) owner.set(source, name);
      else parents.set(findRoot(parents, name), findRoot(parents, other));
    }
  }
  const groups = new Map<string, Cited[]>();
  for (const citation of citations) {
    const name = trailName(citation);
    const trail = trails.get(name) ?? new Map();
    const group = parents.has(name) ? name : owner.get([...trail.keys()].find((source) => owner.has(source)) ?? '');
    const root = findRoot(parents, group ?? name);
    groups.set(root, [...(groups.get(root) ?? []), citation]);
  }
  return [...groups.values()].map((members) => describe(members, trails, derivations));
}

/** Every work behind a cited one, itself first, with the work through which it was reached; nearest first. */
type Trail = ReadonlyMap<string, string | undefined>;

function trailName({ source, voice }: Citation): string {
  return voice === 'reports' ? `${source} reports` : source;
}

function walk({ source, voice }: Citation, derivations: Derivations): Trail {
  const trail = new Map<string, string | undefined>([[source, undefined]]);
  // The map grows while it is gone through, and each work enters it once.
  for (const at of trail.keys())
    for (const derivation of derivations.get(at) ?? []) {
      const isFollowed = isSubstantial(derivation) || (at === source && voice === 'reports');
      if (isFollowed && !trail.has(derivation.source)) trail.set(derivation.source, at);
    }
  return trail;
}

/** Whether another cited work lies behind this one, and not this one behind it as well. */
function drawsOnAnother(trail: Trail, trails: ReadonlyMap<string, Trail>): boolean {
  const [self = ''] = trail.keys();
  return [...trails.values()].some((other) => {
    const [source = ''] = other.keys();
    return source !== self && trail.has(source) && !other.has(self);
  });
}

function describe<Cited extends Citation>(
  citations: readonly Cited[],
  trails: ReadonlyMap<string, Trail>,
  derivations: Derivations,
): Origin<Cited> {
  const described = citations.map((citation) => {
    const trail = trails.get(trailName(citation)) ?? new Map();
    const root = [...trail.keys()].find((source) => isRoot(source, trail, derivations)) ?? citation.source;
    return { citation, path: pathTo(root, trail) };
  });
  const roots = new Set(described.map(({ path }) => path.at(-1) ?? ''));
  return { roots: [...roots], citations: described };
}

/** Nothing lies behind it but what it lies behind itself. */
function isRoot(source: string, trail: Trail, derivations: Derivations): boolean {
  return [...walk({ source }, derivations).keys()].every(
    (behind) => behind === source || !trail.has(behind) || walk({ source: behind }, derivations).has(source),
  );
}

function pathTo(root: string, trail: Trail): string[] {
  const path: string[] = [];
  for (let at: string | undefined = root; at !== undefined; at = trail.get(at)) path.unshift(at);
  return path;
}

/** Union-find with path halving. */
function findRoot(parents: Map<string, string>, name: string): string {
  let at = name;
  for (;;) {
    const parent = parents.get(at) ?? at;
    if (parent === at) return at;
    parents.set(at, parents.get(parent) ?? parent);
    at = parents.get(at) ?? at;
  }
}
