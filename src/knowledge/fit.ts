import { fitHash, type FitSubject } from '#domain/annotation/fit.ts';
import { toQuotation } from '#domain/annotation/quotation.ts';
import type { Sha256 } from '#domain/annotation/sha256.ts';
import { fitVerdicts } from '#domain/annotation/voice.ts';
import type { Claim } from '#schema/claim.ts';
import type { Evidence } from '#schema/evidence.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { namesOf } from './present-id.ts';

/** The reader of `site.yaml` who chose the passages, where a piece of evidence names nobody. */
export const extractionReader = 'extraction';

/** Every state of the second key of a piece of evidence, in the order in which lists show them. */
export const fitStates = [...fitVerdicts, 'void', 'unreviewed'] as const;

/**
 * The second key of a piece of evidence: the verdict of a second reader. `void`: what was read changed since;
 * `unreviewed`: nobody read it a second time.
 */
export type FitState = (typeof fitStates)[number];

/** The same with what the second reader wrote. */
export type FitFinding =
  | { readonly kind: 'current' | 'void'; readonly fit: NonNullable<Evidence['fit']> }
  | { readonly kind: 'unreviewed' };

/** How many pieces of evidence have each verdict, were voided, or were never read a second time; they add up to all. */
export type FitCounts = Readonly<Record<FitState, number>>;

/** What is needed to tell whether a second reading still holds. */
export interface FitContext {
  /** Knows a work by its earlier ids: renaming it leaves a reading what it was. */
  readonly knowledgeBase: Pick<KnowledgeBase, 'aliases' | 'entries'>;
  readonly sha256: Sha256;
}

export function fitOf(
  claim: Pick<Claim, 'statement'>,
  evidence: Evidence,
  { knowledgeBase, sha256 }: FitContext,
): FitFinding {
  const { fit } = evidence;
  if (!fit) return { kind: 'unreviewed' };
  const isOf = (source: string): boolean => fit.of === fitOfNow(claim, { ...evidence, source }, sha256);
  const isCurrent = isOf(evidence.source) || namesOf(knowledgeBase, 'sources', evidence.source).some(isOf);
  return { kind: isCurrent ? 'current' : 'void', fit };
}

/** The word for what `fitOf` finds. */
export function fitState(found: FitFinding): FitState {
  return found.kind === 'current' ? found.fit.verdict : found.kind;
}

/** What `fit.of` has to be for a verdict on this evidence; `undefined` when it has no passage to read. */
export function fitOfNow(
  claim: Pick<Claim, 'statement'>,
  evidence: Evidence,
  sha256: Sha256,
): string | undefined {
  const subject = fitSubject(claim, evidence);
  return subject && fitHash(subject, sha256);
}

export function countFits(context: FitContext): FitCounts {
  const counts: Record<FitState, number> = {
    entails: 0,
    partly: 0,
    'context-only': 0,
    no: 0,
    void: 0,
    unreviewed: 0,
  };
  for (const { data } of context.knowledgeBase.entries.claims.values())
    for (const evidence of data.evidence) counts[fitState(fitOf(data, evidence, context))] += 1;
  return counts;
}

/** Whoever chose the passage: nobody may review their own extraction. */
export function extractorOf(evidence: Evidence): string {
  return evidence.extractedBy ?? extractionReader;
}

function fitSubject({ statement }: Pick<Claim, 'statement'>, evidence: Evidence): FitSubject | undefined {
  const { gist, source, voice } = evidence;
  const passage = toQuotation(evidence) ?? (gist === undefined ? undefined : { gist, source });
  return passage && { statement, passage, voice };
}
