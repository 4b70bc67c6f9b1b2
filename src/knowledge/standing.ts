import { groupRestatements } from '#domain/argument/equivalence.ts';
import { traceLineage, type Lineage } from '#domain/provenance/lineage.ts';
import {
  gatherMarks,
  markResting,
  markSources,
  type GatheredMark,
  type Mark,
  type SourceMarks,
  type SourceStanding,
} from '#domain/provenance/marks.ts';
import { groupOrigins, type Origin } from '#domain/provenance/origins.ts';
import type { Claim } from '#schema/claim.ts';
import type { Evidence } from '#schema/evidence.ts';
import { splitKey, type EntryKey } from './entry.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { ofCorpus } from './of-corpus.ts';
import { presentId } from './present-id.ts';

/** A piece of evidence of a claim, as something that can be traced to its origin. */
export interface CitedEvidence {
  readonly claim: string;
  /** Which piece of the claim's evidence, from 0. */
  readonly index: number;
  /** Present id. */
  readonly source: string;
  readonly voice: Evidence['voice'];
}

/** How far everything in a corpus can be relied on. Computed once for a build. */
export interface CorpusStanding {
  readonly sources: SourceMarks;
  readonly claims: ReadonlyMap<string, readonly Mark[]>;
  /** By position: its own marks, from its grounds, and those of each holder, in their order. */
  readonly positions: ReadonlyMap<string, PositionStanding>;
  /** Where the evidence of a claim, and of the claims that restate it, comes from. Evidence that denies is left out. */
  originsOf(claim: string): readonly Origin<CitedEvidence>[];
}

export interface PositionStanding {
  readonly marks: readonly GatheredMark[];
  readonly holders: readonly (readonly Mark[])[];
}

/** What it says of an entry is known by the entry's key, such as `claims/some-claim`. */
export const standingOf = ofCorpus('standing', computeStanding, standingGround, standingPiece);

/** What standing is computed from: of every entry the fields that can bear on it. */
function standingGround({ entries, aliases }: KnowledgeBase): string {
  const ties = (evidence: readonly { source: string; voice?: Evidence['voice'] }[]): unknown[] =>
    evidence.map(({ source, voice }) => [source, voice]);
  return JSON.stringify([
    [...aliases],
    [...entries.sources].map(([id, { data }]) => [id, data.standing, data.acquaintance, data.derivesFrom]),
    [...entries.claims].map(([id, { data }]) => [
      id,
      ties(data.evidence),
      data.relations.filter(({ kind }) => kind === 'restates').map(({ claim }) => claim),
    ]),
    [...entries.positions].map(([id, { data }]) => [
      id,
      data.grounds,
      data.holders.map(({ evidence }) => ties(evidence)),
    ]),
  ]);
}

function standingPiece(_: KnowledgeBase, standing: CorpusStanding, key: string): string {
  const [collection, id] = splitKey(key as EntryKey);
  const { sources, claims, positions, originsOf } = standing;
  if (collection === 'claims') return JSON.stringify([claims.get(id), originsOf(id)]);
  return JSON.stringify((collection === 'sources' ? sources.get(id) : positions.get(id)) ?? null);
}

function computeStanding(knowledgeBase: KnowledgeBase): CorpusStanding {
  const { entries } = knowledgeBase;
  const records = new Map([...entries.sources.keys()].map((id) => [id, sourceStanding(knowledgeBase, id)]));
  const sources = markSources([...records.values()]);
  const rest = (ties: readonly { source: string; voice?: Evidence['voice'] }[]): Mark[] =>
    markResting(
      ties.map(({ source, voice }) => ({ source: presentId(knowledgeBase, 'sources', source), voice })),
      sources,
      records,
    );
  const claims = new Map([...entries.claims].map(([id, { data }]) => [id, rest(data.evidence)]));
  const positions = new Map(
    [...entries.positions].map(([id, { data }]) => {
      const grounds = data.grounds.map((claim) => presentId(knowledgeBase, 'claims', claim));
      return [
        id,
        { marks: gatherMarks(grounds, claims), holders: data.holders.map(({ evidence }) => rest(evidence)) },
      ];
    }),
  );
  const lineage = traceLineage(new Map([...records].map(([id, { derivesFrom }]) => [id, derivesFrom])));
  return { sources, claims, positions, originsOf: originsIn(knowledgeBase, lineage) };
}

function sourceStanding(knowledgeBase: KnowledgeBase, id: string): SourceStanding {
  const data = knowledgeBase.entries.sources.get(id)?.data;
  return {
    id,
    witness: data?.standing.witness ?? 'commentary',
    state: data?.standing.state ?? 'current',
    acquaintance: data?.acquaintance.how ?? 'read',
    derivesFrom: (data?.derivesFrom ?? []).map(({ source, how }) => ({
      source: presentId(knowledgeBase, 'sources', source),
      how,
    })),
  };
}

function originsIn(knowledgeBase: KnowledgeBase, lineage: Lineage): CorpusStanding['originsOf'] {
  const { claims } = knowledgeBase.entries;
  const relations = [...claims].flatMap(([from, { data }]) =>
    data.relations.map(({ kind, claim }) => ({ kind, from, to: presentId(knowledgeBase, 'claims', claim) })),
  );
  const classes = new Map(
    groupRestatements([...claims.keys()], relations).flatMap(({ members }) =>
      members.map((member) => [member, members] as const),
    ),
  );
  const cite = (claim: string): CitedEvidence[] =>
    citations(claim, claims.get(claim)?.data).map((cited) => ({
      ...cited,
      source: presentId(knowledgeBase, 'sources', cited.source),
    }));
  return (claim) => {
    const members = classes.get(claim) ?? [];
    // The claim's own evidence first.
    const pooled = [claim, ...members.filter((member) => member !== claim)].flatMap(cite);
    return groupOrigins(pooled, lineage);
  };
}

function citations(claim: string, data: Claim | undefined): CitedEvidence[] {
  return (data?.evidence ?? [])
    .map(({ source, voice }, index) => ({ claim, index, source, voice }))
    .filter(({ voice }) => voice !== 'denies');
}
