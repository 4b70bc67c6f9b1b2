import {
  gatheredSentence,
  markSentence,
  secondhandReasons,
  sourceMarkSentence,
} from '#domain/provenance/mark-sentence.ts';
import {
  secondhandReason,
  type Extent,
  type GatheredMark,
  type Mark,
  type MarkKind,
} from '#domain/provenance/marks.ts';
import type { Evidence } from '#schema/evidence.ts';
import { entryKey, type Entry } from '../entry.ts';
import { standingOf } from '../standing.ts';
import { find, linksTo, linkTo, type EntryLink, type ViewContext } from './context.ts';
import { originsView, type OriginsView } from './origins-view.ts';
import { evidenceAnchor, passageName } from './passage-link.ts';

/** A mark as a page shows it: one sentence, and each way to the source at fault. */
export interface MarkView {
  readonly kind: MarkKind;
  readonly extent: Extent;
  readonly sentence: string;
  readonly paths: readonly MarkPath[];
}

/** From what the page is about to the source at fault. */
export interface MarkPath {
  /** The sources, each deriving from the next; for a position the claim comes first. */
  readonly steps: readonly EntryLink[];
  /** The passage: on its claim's own page `#evidence-2`, elsewhere with the page's address in front. */
  readonly anchor: string | undefined;
  /** What the passage is called. */
  readonly passage: string | undefined;
  /** Why the passage is secondhand, if that is the mark. */
  readonly reason: string | undefined;
}

export interface ClaimStandingView {
  readonly marks: readonly MarkView[];
  /** `undefined` without evidence. */
  readonly origins: OriginsView | undefined;
}

/** How far a claim can be relied on. */
export function claimStanding(context: ViewContext, { id, data }: Entry<'claims'>): ClaimStandingView {
  const marks = standingOf.about(context.knowledgeBase, entryKey('claims', id)).claims.get(id) ?? [];
  return {
    marks: marks.map((mark) => markView(context, mark, data.evidence)),
    origins: originsView(context, id),
  };
}

/** What a position takes over from its grounds. */
export function positionMarks(context: ViewContext, { id }: Entry<'positions'>): MarkView[] {
  const found = standingOf.about(context.knowledgeBase, entryKey('positions', id)).positions.get(id);
  return (found?.marks ?? []).map((mark) => gatheredView(context, mark));
}

export function sourceMarks(context: ViewContext, { id, data }: Entry<'sources'>): MarkView[] {
  const marks = standingOf.about(context.knowledgeBase, entryKey('sources', id)).sources.get(id) ?? [];
  const record = { witness: data.standing.witness, acquaintance: data.acquaintance.how };
  return marks.map(({ kind, path }) => ({
    kind,
    extent: 'only',
    sentence: sourceMarkSentence(kind, path.length > 1, secondhandReason(undefined, record)),
    paths:
      path.length > 1
        ? [
            {
              steps: linksTo(context, 'sources', path),
              anchor: undefined,
              passage: undefined,
              reason: undefined,
            },
          ]
        : [],
  }));
}

function markView(context: ViewContext, mark: Mark, evidence: readonly Evidence[]): MarkView {
  return {
    kind: mark.kind,
    extent: mark.extent,
    sentence: markSentence(mark),
    paths: mark.ties.map(({ index, path, reason }) => ({
      steps: linksTo(context, 'sources', path),
      anchor: `#${evidenceAnchor(index)}`,
      passage: passageName(context, evidence[index], index),
      reason: reason && secondhandReasons[reason],
    })),
  };
}

function gatheredView(context: ViewContext, mark: GatheredMark): MarkView {
  const keys = mark.claims.map(({ claim }) => entryKey('claims', claim));
  const { claims } = standingOf.about(context.knowledgeBase, ...keys);
  return {
    kind: mark.kind,
    extent: mark.extent,
    sentence: gatheredSentence(mark),
    paths: mark.claims.flatMap(({ claim }) => {
      const entry = find(context, 'claims', claim);
      const own = claims.get(claim)?.find(({ kind }) => kind === mark.kind);
      if (!entry || !own) return [];
      return markView(context, own, entry.data.evidence).paths.map((path) => ({
        ...path,
        anchor: linkTo(context, entry).href + (path.anchor ?? ''),
        steps: [linkTo(context, entry), ...path.steps],
      }));
    }),
  };
}
