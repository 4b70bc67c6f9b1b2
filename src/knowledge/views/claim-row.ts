import type { ClaimKind } from '#domain/argument/claim-kind.ts';
import type { Status } from '#domain/argument/status.ts';
import { countAnswers } from '#domain/argument/unanswered.ts';
import type { MarkKind } from '#domain/provenance/marks.ts';
import { argumentOf } from '../argument.ts';
import { entryKey, type Entry } from '../entry.ts';
import { once } from '../once.ts';
import { speakersFor, speakersIn } from '../speakers.ts';
import { standingOf } from '../standing.ts';
import { find, linksTo, linkTo, relationsTo, type EntryLink, type ViewContext } from './context.ts';
import { statusWord } from './status-view.ts';

/** A claim in a list: the statement, what it is, who says it, and how much answers it. */
export interface ClaimRow {
  readonly claim: EntryLink;
  readonly kind: ClaimKind;
  /** Who is on record for it, in whatever voice but a denial, each once. */
  readonly voices: readonly EntryLink[];
  /** Who says that it is not so. */
  readonly deniers: readonly EntryLink[];
  readonly sources: number;
  /** How many recorded claims answer it, in any wording. */
  readonly answers: number;
  /** How many answer no more than a step of its support: they leave its status as it is. */
  readonly answersToSupport: number;
  /** How many claims narrow it without answering it. */
  readonly qualifications: number;
  /** The gravest mark that nothing it rests on is free of. */
  readonly restsOnlyOn: MarkKind | undefined;
  /** `undefined` where labels are held back. */
  readonly status: Status | undefined;
}

export const claimRow = once((context: ViewContext, entry: Entry<'claims'>): ClaimRow => {
  const { data } = entry;
  const { toClaim, toSupport } = countAnswers(
    argumentOf.about(context.knowledgeBase, entry.id).graph,
    entry.id,
  );
  return {
    claim: linkTo(context, entry),
    kind: data.kind,
    voices: voicesFor(context, entry),
    deniers: linksTo(context, 'actors', speakersIn(data.evidence.filter(({ voice }) => voice === 'denies'))),
    sources: new Set(data.evidence.map(({ source }) => source)).size,
    answers: toClaim,
    answersToSupport: toSupport,
    qualifications: countQualifications(context, entry.id),
    restsOnlyOn: onlyMark(context, entry.id),
    status: statusWord(context, entry),
  };
});

/** Who is on record for a claim, each once. */
export function voicesFor(context: ViewContext, { data }: Entry<'claims'>): EntryLink[] {
  return linksTo(context, 'actors', speakersFor(data, context));
}

/** How many claims qualify a claim. */
export function countQualifications(context: ViewContext, claim: string): number {
  return relationsTo(context, claim).filter(({ relation }) => relation.kind === 'qualifies').length;
}

function onlyMark({ knowledgeBase }: ViewContext, id: string): MarkKind | undefined {
  const { claims } = standingOf.about(knowledgeBase, entryKey('claims', id));
  return claims.get(id)?.find(({ extent }) => extent === 'only')?.kind;
}

/** Rows for a list of claim ids, in its order. */
export function claimRows(context: ViewContext, ids: readonly string[]): ClaimRow[] {
  return ids.flatMap((id) => {
    const claim = find(context, 'claims', id);
    return claim ? [claimRow(context, claim)] : [];
  });
}
