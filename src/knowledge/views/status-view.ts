import { reasonPath, type ReasonNode } from '#domain/argument/reason-path.ts';
import type { Relation, RelationKind } from '#domain/argument/relation.ts';
import { statusSentence, type SentencePart } from '#domain/argument/status-sentence.ts';
import type { Status } from '#domain/argument/status.ts';
import { supportOf, type SupportWord } from '#domain/argument/support.ts';
import { argumentOf } from '../argument.ts';
import type { Entry } from '../entry.ts';
import { linkToId, type EntryLink, type ViewContext } from './context.ts';

/** What the record says of a claim: a word, why, and on which single relations it hangs. */
export interface StatusView {
  readonly status: Status;
  /** One sentence, in pieces: words, and the claims it names, which decide it. */
  readonly sentence: readonly (string | EntryLink)[];
  readonly support: SupportWord;
  /** The attackers that decide it, and theirs. Empty for an unchallenged claim. */
  readonly reasons: readonly ReasonView[];
  readonly pivots: readonly { kind: RelationKind; from: EntryLink; to: EntryLink; becomes: Status }[];
  /** False when there may be more pivots than were looked for. */
  readonly pivotsComplete: boolean;
}

export interface ReasonView {
  readonly claim: EntryLink;
  readonly status: Status;
  /** How it attacks the claim above. */
  readonly kind: RelationKind | undefined;
  readonly reasons: readonly ReasonView[];
  readonly cut: 'circle' | 'bounds' | undefined;
}

/** `undefined` where labels are held back: too few relations on the claim's main question have been reviewed. */
export function statusView(context: ViewContext, claim: Entry<'claims'>): StatusView | undefined {
  const argument = argumentOf.about(context.knowledgeBase, claim.id);
  if (!isLabelled(context, claim)) return undefined;
  const found = argument.statuses.get(claim.id);
  if (!found) return undefined;
  const pivots = argument.pivots.get(claim.id);
  return {
    status: found.status,
    sentence: statusSentence(found).map((part) => sentencePart(context, part)),
    support: supportOf(argument.graph, argument.labelling, claim.id).word,
    reasons: reasonPath(argument.graph, argument.labelling, claim.id).decidedBy.flatMap((node) =>
      reasonView(context, node),
    ),
    pivots: (pivots?.pivots ?? []).flatMap(({ relation, becomes }) => pivotView(context, relation, becomes)),
    pivotsComplete: pivots?.isComplete ?? true,
  };
}

/** The bare word, for lists. */
export function statusWord(context: ViewContext, claim: Entry<'claims'>): Status | undefined {
  if (!isLabelled(context, claim)) return undefined;
  return argumentOf.about(context.knowledgeBase, claim.id).statuses.get(claim.id)?.status;
}

function isLabelled({ knowledgeBase }: ViewContext, { id, data }: Entry<'claims'>): boolean {
  const { labelledQuestions } = argumentOf.about(knowledgeBase, id);
  return data.questions[0] !== undefined && labelledQuestions.has(data.questions[0]);
}

function sentencePart(context: ViewContext, part: SentencePart): string | EntryLink {
  if (typeof part === 'string') return part;
  return linkToId(context, 'claims', part.claim) ?? part.claim;
}

function reasonView(context: ViewContext, node: ReasonNode): ReasonView[] {
  const claim = linkToId(context, 'claims', node.claim);
  if (!claim) return [];
  return [
    {
      claim,
      status: node.status,
      kind: node.records[0]?.relation.kind,
      reasons: node.decidedBy.flatMap((inner) => reasonView(context, inner)),
      cut: node.cut,
    },
  ];
}

function pivotView(context: ViewContext, relation: Relation, becomes: Status): StatusView['pivots'] {
  const from = linkToId(context, 'claims', relation.from);
  const to = linkToId(context, 'claims', relation.to);
  return from && to ? [{ kind: relation.kind, from, to, becomes }] : [];
}
