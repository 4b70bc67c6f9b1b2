import type { ClaimKind } from '#domain/argument/claim-kind.ts';
import type { Status } from '#domain/argument/status.ts';
import { countAnswers } from '#domain/argument/unanswered.ts';
import { argumentOf } from '../argument.ts';
import type { Entry } from '../entry.ts';
import { once } from '../once.ts';
import { find, linkTo, type EntryLink, type ViewContext } from './context.ts';
import { statusWord } from './status-view.ts';

/** A claim in a list: the statement, what it is, who says it, and how much answers it. */
export interface ClaimRow {
  readonly claim: EntryLink;
  readonly kind: ClaimKind;
  /** Who says it, each once. */
  readonly voices: readonly EntryLink[];
  readonly sources: number;
  /** How many recorded claims answer it, in any wording. */
  readonly answers: number;
  /** How many answer no more than a step of its support: they leave its status as it is. */
  readonly answersToSupport: number;
  /** `undefined` where labels are held back. */
  readonly status: Status | undefined;
}

export const claimRow = once((context: ViewContext, entry: Entry<'claims'>): ClaimRow => {
  const { data } = entry;
  const speakers = new Set(data.evidence.flatMap(({ by }) => (by === undefined ? [] : [by])));
  const { toClaim, toSupport } = countAnswers(
    argumentOf.about(context.knowledgeBase, entry.id).graph,
    entry.id,
  );
  return {
    claim: linkTo(context, entry),
    kind: data.kind,
    voices: [...speakers].flatMap((id) => {
      const actor = find(context, 'actors', id);
      return actor ? [linkTo(context, actor)] : [];
    }),
    sources: new Set(data.evidence.map(({ source }) => source)).size,
    answers: toClaim,
    answersToSupport: toSupport,
    status: statusWord(context, entry),
  };
});

/** Rows for a list of claim ids, in its order. */
export function claimRows(context: ViewContext, ids: readonly string[]): ClaimRow[] {
  return ids.flatMap((id) => {
    const claim = find(context, 'claims', id);
    return claim ? [claimRow(context, claim)] : [];
  });
}
