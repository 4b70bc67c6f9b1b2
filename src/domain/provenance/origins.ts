import { findRoot } from '../argument/equivalence.ts';
import type { Voice } from '../annotation/voice.ts';
import type { Lineage } from './lineage.ts';

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

/**
 * Groups citations by origin: seven reports of one memo are one origin.
 *
 * - Two citations have the same origin when one source derives from the other or both derive from a third, over any
 *   number of steps. Works in a circle of derivation count as one.
 * - A digest of two independent works does not make one of them: cited beside them, it is grouped with the first that
 *   it draws on, and they stay two.
 * - Quoting a work is deriving from it only for a passage that passes the quoted words on (`reports`).
 *
 * Costs what the derivations behind the cited works cost to walk, once a cited work.
 */
export function groupOrigins<Cited extends Citation>(
  citations: readonly Cited[],
  lineage: Lineage,
): Origin<Cited>[] {
  const trails = new Map<string, Trail>();
  for (const citation of citations) {
    const name = trailName(citation);
    if (!trails.has(name)) trails.set(name, walk(citation, lineage));
  }
  const parents = new Map<string, string>();
  const owners = new Map<string, string>();
  for (const [name, trail] of trails) {
    if (drawsOnAnother(trail, trails, lineage)) continue;
    for (const source of trail.via.keys()) {
      const owner = owners.get(source);
      if (owner === undefined) owners.set(source, name);
      else parents.set(findRoot(parents, name), findRoot(parents, owner));
    }
  }
  const groups = Map.groupBy(citations, (citation) => {
    const name = trailName(citation);
    const drawnOn = [...(trails.get(name)?.via.keys() ?? [])].find(
      (at) => at !== citation.source && owners.has(at),
    );
    return findRoot(parents, owners.get(drawnOn ?? '') ?? name);
  });
  return [...groups.values()].map((members) => describeOrigin(members, trails, lineage));
}

/** The works behind a cited one. */
interface Trail {
  readonly source: string;
  /** Whether works that it only quotes are behind it. */
  readonly withQuoted: boolean;
  /** Each with the work through which it was reached, the cited one first, then the nearest. */
  readonly via: ReadonlyMap<string, string | undefined>;
}

function trailName({ source, voice }: Citation): string {
  return voice === 'reports' ? `${source} reports` : source;
}

function walk({ source, voice }: Citation, { behind }: Lineage): Trail {
  const withQuoted = voice === 'reports';
  const via = new Map<string, string | undefined>([[source, undefined]]);
  // The map grows while it is gone through, and each work enters it once.
  for (const at of via.keys())
    for (const next of behind(at, withQuoted && at === source)) if (!via.has(next)) via.set(next, at);
  return { source, withQuoted, via };
}

/** Whether another cited work lies behind this one. */
function drawsOnAnother(
  { source, via }: Trail,
  trails: ReadonlyMap<string, Trail>,
  { isSame }: Lineage,
): boolean {
  return [...trails.values()].some((other) => via.has(other.source) && !isSame(source, other.source));
}

/** Each citation goes back to the root that most of the group share. */
function describeOrigin<Cited extends Citation>(
  citations: readonly Cited[],
  trails: ReadonlyMap<string, Trail>,
  lineage: Lineage,
): Origin<Cited> {
  const reached = citations.map((citation) => rootsOf(trails.get(trailName(citation)), lineage));
  const shared = new Map<string, number>();
  for (const root of reached.flat()) shared.set(root, (shared.get(root) ?? 0) + 1);
  const described = citations.map((citation, index) => {
    const [root = citation.source] = (reached[index] ?? []).toSorted(
      (a, b) => (shared.get(b) ?? 0) - (shared.get(a) ?? 0),
    );
    return { citation, path: pathTo(root, trails.get(trailName(citation))) };
  });
  return { roots: [...new Set(described.map(({ path }) => path.at(-1) ?? ''))], citations: described };
}

/** The works of a trail behind which there is nothing more, one of each circle. */
function rootsOf(trail: Trail | undefined, { behind, isSame, isRoot }: Lineage): string[] {
  if (!trail) return [];
  const { source, withQuoted, via } = trail;
  const hasMore = (at: string): boolean =>
    withQuoted && at === source && behind(at, true).some((next) => !isSame(at, next));
  const roots = [...via.keys()].filter((at) => isRoot(at) && !hasMore(at));
  // The first by name stands for a circle, from wherever it was entered.
  return [...new Set(roots.map((root) => roots.filter((other) => isSame(root, other)).sort()[0] ?? root))];
}

function pathTo(root: string, trail: Trail | undefined): string[] {
  const path: string[] = [];
  for (let at: string | undefined = root; at !== undefined; at = trail?.via.get(at)) path.unshift(at);
  return path;
}
