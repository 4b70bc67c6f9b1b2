import type { Voice } from '../annotation/voice.ts';
import { type Derivation, isSubstantial } from './derivation.ts';
import type { Acquaintance, SourceState, WitnessKind } from './standing.ts';

/** What a source can be marked for, the gravest first. Everything that rests on it bears the mark too. */
export const markKinds = [
  'retracted',
  'unreliable',
  'superseded',
  'corrected',
  'unavailable',
  'secondhand',
] as const;
export type MarkKind = (typeof markKinds)[number];

/** A source as far as its standing goes. */
export interface SourceStanding {
  readonly id: string;
  readonly witness: WitnessKind;
  readonly state: SourceState;
  readonly acquaintance: Acquaintance;
  readonly derivesFrom: readonly Derivation[];
}

/** A passage that something rests on: a claim's evidence, or what shows that an actor holds a position. */
export interface Tie {
  readonly source: string;
  readonly voice?: Voice | undefined;
}

/** The marks of each source, with the way to the source that is at fault. */
export type SourceMarks = ReadonlyMap<string, readonly SourceMark[]>;

export interface SourceMark {
  readonly kind: MarkKind;
  /** From this source to the one at fault, which may be itself, each deriving from the next. The shortest there is. */
  readonly path: readonly string[];
}

/** A mark of a claim or a holder. */
export interface Mark {
  readonly kind: MarkKind;
  /** `only`: nothing it rests on is free of the mark. */
  readonly extent: Extent;
  /** The ties that bear the mark. */
  readonly ties: readonly MarkedTie[];
  /** How many ties there are, those that deny left out. */
  readonly of: number;
}

export type Extent = 'only' | 'partly';

export interface MarkedTie {
  /** Which of the ties, counted from 0 among all of them. */
  readonly index: number;
  /** From the cited source to the one at fault. */
  readonly path: readonly string[];
  /** Why it is secondhand; only for that mark. */
  readonly reason?: SecondhandReason;
}

/**
 * Why a tie is secondhand: the source passes on what somebody else says; it is a report or a digest by nature; or we
 * know it only through the accounts of others.
 */
export type SecondhandReason = 'passes-on' | 'witness' | 'through-accounts';

/** Marks that a derived work takes over. Whether a work can still be had, or tells things first hand, it cannot take over. */
const inherited: readonly MarkKind[] = ['retracted', 'unreliable', 'superseded', 'corrected'];

/** Marks every source by itself and by what it derives from. Goes through each derivation once a mark; circles do no harm. */
export function markSources(sources: readonly SourceStanding[]): SourceMarks {
  const derivatives = new Map<string, string[]>();
  for (const source of sources)
    for (const derivation of source.derivesFrom)
      if (isSubstantial(derivation)) push(derivatives, derivation.source, source.id);
  const marks = new Map<string, SourceMark[]>(sources.map(({ id }) => [id, []]));
  for (const kind of markKinds) {
    const atFault = sources.filter((source) => ownMark(source, kind)).map(({ id }) => id);
    const paths = new Map(atFault.map((id) => [id, [id] as readonly string[]]));
    if (inherited.includes(kind)) spread(paths, derivatives);
    for (const [id, path] of paths) marks.get(id)?.push({ kind, path });
  }
  return marks;
}

/** The marks of something that rests on these passages. A source that denies it is nothing it rests on. */
export function markResting(
  ties: readonly Tie[],
  marks: SourceMarks,
  sources: ReadonlyMap<string, SourceStanding>,
): Mark[] {
  const indexed = ties.map((tie, index) => ({ ...tie, index })).filter(({ voice }) => voice !== 'denies');
  const found = new Map<MarkKind, MarkedTie[]>();
  for (const { source, voice, index } of indexed) {
    const own = (marks.get(source) ?? []).filter(({ kind }) => kind !== 'secondhand');
    for (const { kind, path } of own) push(found, kind, { index, path });
    const reason = secondhandReason(voice, sources.get(source));
    if (reason && !own.some(({ kind }) => kind === 'unreliable'))
      push(found, 'secondhand', { index, path: [source], reason });
  }
  const unreliable = found.get('unreliable')?.length ?? 0;
  return markKinds.flatMap((kind) => {
    const marked = found.get(kind);
    if (!marked) return [];
    // What is unreliable is no first-hand account either.
    const bearing = marked.length + (kind === 'secondhand' ? unreliable : 0);
    return [
      { kind, extent: bearing === indexed.length ? 'only' : 'partly', ties: marked, of: indexed.length },
    ];
  });
}

/** A mark of something that rests on claims: a position on its grounds, a brief on what was picked. */
export interface GatheredMark {
  readonly kind: MarkKind;
  /** `only`: every one of the claims bears the mark throughout. */
  readonly extent: Extent;
  readonly claims: readonly { readonly claim: string; readonly extent: Extent }[];
  readonly of: number;
}

/** The marks of whatever rests on these claims. */
export function gatherMarks(
  claims: readonly string[],
  marks: ReadonlyMap<string, readonly Pick<Mark, 'kind' | 'extent'>[]>,
): GatheredMark[] {
  return markKinds.flatMap((kind) => {
    const bearing = claims.flatMap((claim) => {
      const mark = marks.get(claim)?.find((candidate) => candidate.kind === kind);
      return mark ? [{ claim, extent: mark.extent }] : [];
    });
    if (bearing.length === 0) return [];
    const isThroughout = bearing.length === claims.length && bearing.every(({ extent }) => extent === 'only');
    return [{ kind, extent: isThroughout ? 'only' : 'partly', claims: bearing, of: claims.length }];
  });
}

function ownMark(source: SourceStanding, kind: MarkKind): boolean {
  if (kind === 'unreliable') return source.witness === 'unreliable';
  if (kind === 'secondhand') return secondhandReason(undefined, source) !== undefined;
  return source.state === kind;
}

/** Why a passage is secondhand, if it is; of a source by itself without voice. */
export function secondhandReason(
  voice: Voice | undefined,
  source: Pick<SourceStanding, 'witness' | 'acquaintance'> | undefined,
): SecondhandReason | undefined {
  if (voice === 'reports') return 'passes-on';
  if (source?.witness === 'reporting' || source?.witness === 'digest') return 'witness';
  return source?.acquaintance === 'through-accounts' ? 'through-accounts' : undefined;
}

/** Breadth first, so that each path is a shortest one. */
function spread(
  paths: Map<string, readonly string[]>,
  derivatives: ReadonlyMap<string, readonly string[]>,
): void {
  // The map grows while it is gone through, and each source enters it once.
  for (const [id, path] of paths)
    for (const derivative of derivatives.get(id) ?? [])
      if (!paths.has(derivative)) paths.set(derivative, [derivative, ...path]);
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
