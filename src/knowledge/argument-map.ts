import type { RelationKind } from '#domain/argument/relation.ts';
import type { Status } from '#domain/argument/status.ts';
import { entryKey, keyOf, type Entry, type EntryKey } from './entry.ts';
import { find, linkTo, relationsTo, type ViewContext } from './views/context.ts';
import { broughtForward, positionsOn } from './views/question-order.ts';
import { statusWord } from './views/status-view.ts';

/** How one box of a map bears on another: a claim on a position, or a claim on a claim. */
export type MapEdgeKind = RelationKind | 'ground-of' | 'objection-to';

export interface MapNode {
  /** `positions/some-id` or `claims/some-id`. */
  readonly id: string;
  readonly kind: 'position' | 'claim';
  readonly label: string;
  readonly title: string;
  readonly href: string;
  readonly status: Status | undefined;
}

export interface MapEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: MapEdgeKind;
  /** For undercuts: the claim or source whose support of `to` is attacked, as `claims/some-id`; it may have no box. */
  readonly ground: string | undefined;
}

/** An argument as boxes and arrows; what is drawn, listed and exported comes from the same value. */
export interface ArgumentMap {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  /** Claims that bear on those of the map and are left out, so that it can be read. */
  readonly further: number;
}

/** More boxes than this cannot be read on one drawing: the map of a question is then split by position. */
export const readableMapSize = 36;

/** Likewise lines: twice what a dense debate has. To lay out several times as many takes Graphviz minutes. */
const mostEdges = 250;

/** The claims on the map of a position: its own first, then what bears on those. */
const mostClaimsOfPosition = 20;

/** A position with its grounds and objections, and what bears on those; of the last fewer where the lines would be too many. */
export function positionMap(context: ViewContext, position: Entry<'positions'>): ArgumentMap {
  const { grounds, objections } = position.data;
  const own = [...grounds, ...objections];
  const bearing = own.flatMap((id) => attackersAndSupporters(context, id));
  const claims = [...new Set([...own, ...bearing])];
  let shown = claims.slice(0, mostClaimsOfPosition);
  let map = mapOf(context, [position], shown);
  while (map.edges.length > mostEdges) {
    shown = shown.slice(0, -1);
    map = mapOf(context, [position], shown);
  }
  return { ...map, further: claims.length - shown.length };
}

/** All answers to a question with their grounds and objections; `undefined` when it would be too large or too dense to read. */
export function questionMap(context: ViewContext, question: string): ArgumentMap | undefined {
  const positions = positionsOn(context, question);
  const claims = broughtForward(context, question);
  if (positions.length === 0 || positions.length + claims.length > readableMapSize) return undefined;
  const map = mapOf(context, positions, claims);
  return map.edges.length > mostEdges ? undefined : { ...map, further: 0 };
}

function mapOf(
  context: ViewContext,
  positions: readonly Entry<'positions'>[],
  claimIds: readonly string[],
): Omit<ArgumentMap, 'further'> {
  const claims = claimIds.flatMap((id) => find(context, 'claims', id) ?? []);
  const onMap = new Set(claims.map(({ id }) => id));
  const nodes = [
    ...positions.map((position) => node(context, position)),
    ...claims.map((claim) => node(context, claim)),
  ];
  const toPositions = positions.flatMap((position) => [
    ...position.data.grounds.map((id) => edge(id, entryKey('positions', position.id), 'ground-of')),
    ...position.data.objections.map((id) => edge(id, entryKey('positions', position.id), 'objection-to')),
  ]);
  const between = claims.flatMap((claim) =>
    claim.data.relations
      .filter((relation) => onMap.has(relation.claim))
      .map((relation) => ({
        ...edge(claim.id, entryKey('claims', relation.claim), relation.kind),
        ground: relation.ground === undefined ? undefined : groundKey(context, relation.ground),
      })),
  );
  return {
    nodes,
    edges: [...toPositions.filter(({ from }) => onMap.has(from.slice('claims/'.length))), ...between],
  };
}

function edge(claim: string, to: string, kind: MapEdgeKind): MapEdge {
  return { from: entryKey('claims', claim), to, kind, ground: undefined };
}

function groundKey(context: ViewContext, id: string): EntryKey {
  return entryKey(find(context, 'claims', id) ? 'claims' : 'sources', id);
}

function node(context: ViewContext, entry: Entry<'claims'> | Entry<'positions'>): MapNode {
  const { label, title, href } = linkTo(context, entry);
  return {
    id: keyOf(entry),
    kind: entry.collection === 'claims' ? 'claim' : 'position',
    label,
    title,
    href,
    status: entry.collection === 'claims' ? statusWord(context, entry) : undefined,
  };
}

function attackersAndSupporters(context: ViewContext, id: string): string[] {
  return relationsTo(context, id).map(({ from }) => from.id);
}
