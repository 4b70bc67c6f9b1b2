import type { FailureReason } from '#domain/annotation/match-quotation.ts';
import type { CaptureRecord, Receipt } from '#domain/annotation/receipt.ts';
import type { Sha256 } from '#domain/annotation/sha256.ts';
import { mergePlaces } from '#domain/annotation/shown-context.ts';
import { holdToReceipt, type UncheckedReason, type Verification } from '#domain/annotation/verification.ts';
import { compareText } from './compare-text.ts';
import type { AnyEntry } from './entry.ts';
import { allEntries, type KnowledgeBase } from './knowledge-base.ts';
import { mapOfCorpus, ofCorpus } from './of-corpus.ts';
import { presentId } from './present-id.ts';
import { quotationsOf, type PlacedQuotation } from './quotations.ts';

/** The committed receipts by source, and what is needed to hold quotations to them. */
export interface Proof {
  readonly receipts: ReadonlyMap<string, Receipt>;
  readonly sha256: Sha256;
}

/** A quotation and the entry it stands in. `source` is the present id of the source. */
export interface CorpusQuotation extends PlacedQuotation {
  readonly entry: AnyEntry;
}

export interface CheckedQuotation extends CorpusQuotation {
  readonly verification: Verification;
}

/** How many quotations came out how. The four counts add up to the number of quotations, the reasons to their count. */
export interface QuotationCounts {
  readonly exact: number;
  readonly folded: number;
  readonly failed: number;
  readonly unchecked: number;
  /** Why those failed or are unchecked, each reason with its number, the commonest first. */
  readonly reasons: readonly { readonly reason: FailureReason | UncheckedReason; readonly count: number }[];
}

/** The quotations of one source. */
export interface SourceVerification {
  readonly source: string;
  readonly counts: QuotationCounts;
  readonly quotations: readonly CheckedQuotation[];
  /** What the committed receipt says of the captured text; `undefined` without receipt. */
  readonly capture: CaptureRecord | undefined;
  /** Share of the work that is quoted; `undefined` when its length is not known. */
  readonly share: number | undefined;
}

/** Every quotation of the corpus, held to its receipt. */
export interface CorpusVerification {
  readonly counts: QuotationCounts;
  readonly quotations: readonly CheckedQuotation[];
  /** The sources that are quoted, in the order of the corpus. */
  readonly bySource: ReadonlyMap<string, SourceVerification>;
}

/** Every quotation there is: in the evidence of claims, of holders and of senses, and in recorded drift. */
export function corpusQuotations(
  knowledgeBase: Pick<KnowledgeBase, 'entries' | 'aliases'>,
): CorpusQuotation[] {
  return [...allEntries(knowledgeBase)].flatMap((entry) =>
    quotationsOf(entry).map((placed) => ({
      ...placed,
      entry,
      source: presentId(knowledgeBase, 'sources', placed.source),
    })),
  );
}

type Entries = Pick<KnowledgeBase, 'entries'>;

const verified = new WeakMap<KnowledgeBase['entries'], WeakMap<Proof, Map<string, Verification>>>();

/**
 * What can be said of a quotation without its source at hand. Said once for a build: the page of the claim, of the source
 * and of the speaker, and every export ask for it.
 *
 * @param source present id of the source
 */
export function verifyQuotation(
  { entries }: Entries,
  { source, quotation }: Pick<CorpusQuotation, 'source' | 'quotation'>,
  proof: Proof,
): Verification {
  const known = verifiedWith(entries, proof);
  const name = JSON.stringify([source, quotation.segments, quotation.prefix, quotation.suffix]);
  // Looked at by everybody who asks, also where the answer is known.
  const isCaptured = entries.sources.get(source)?.data.acquaintance.how === 'captured';
  const receipt = proof.receipts.get(source);
  let verification = known.get(name);
  if (!verification) {
    verification = holdToReceipt(quotation, receipt, proof.sha256, isCaptured);
    known.set(name, verification);
  }
  return verification;
}

function verifiedWith(entries: KnowledgeBase['entries'], proof: Proof): Map<string, Verification> {
  const byProof = verified.get(entries) ?? new WeakMap<Proof, Map<string, Verification>>();
  const known = byProof.get(proof) ?? new Map<string, Verification>();
  verified.set(entries, byProof.set(proof, known));
  return known;
}

/** Holds every quotation to its receipt. */
export function verifyCorpus(
  knowledgeBase: Pick<KnowledgeBase, 'entries' | 'aliases'>,
  proof: Proof,
): CorpusVerification {
  const quotations = corpusQuotations(knowledgeBase).map((placed) => ({
    ...placed,
    verification: verifyQuotation(knowledgeBase, placed, proof),
  }));
  const groups = Map.groupBy(quotations, ({ source }) => source);
  const known = [...knowledgeBase.entries.sources.keys()].filter((source) => groups.has(source));
  const sources = new Set([...known, ...groups.keys()]);
  return {
    counts: countQuotations(quotations),
    quotations,
    bySource: new Map(
      [...sources].map((source) => [
        source,
        verificationOfSource(source, groups.get(source) ?? [], proof.receipts.get(source)?.capture),
      ]),
    ),
  };
}

/** The share of a work that the verified quotations show: each code point once, whoever quotes it. */
export function shareQuoted(quotations: readonly CheckedQuotation[], length: number): number {
  const places = quotations.flatMap(({ verification }) =>
    'receipt' in verification ? verification.receipt.segments : [],
  );
  const quoted = mergePlaces(places).reduce((sum, { start, end }) => sum + end - start, 0);
  return length === 0 ? 0 : quoted / length;
}

export function countQuotations(quotations: readonly CheckedQuotation[]): QuotationCounts {
  const counts = { exact: 0, folded: 0, failed: 0, unchecked: 0 };
  const reasons = new Map<FailureReason | UncheckedReason, number>();
  for (const { verification } of quotations) {
    counts[verification.status] += 1;
    if ('reason' in verification)
      reasons.set(verification.reason, (reasons.get(verification.reason) ?? 0) + 1);
  }
  const sorted = [...reasons].sort(([a, m], [b, n]) => n - m || compareText(a, b));
  return { ...counts, reasons: sorted.map(([reason, count]) => ({ reason, count })) };
}

function verificationOfSource(
  source: string,
  quotations: readonly CheckedQuotation[],
  capture: CaptureRecord | undefined,
): SourceVerification {
  return {
    source,
    counts: countQuotations(quotations),
    quotations,
    capture,
    share: capture && shareQuoted(quotations, capture.length),
  };
}

/** The verification of a corpus, computed once for a build. */
export const verificationOf = ofCorpus(
  'verification',
  (context: Proof & { readonly knowledgeBase: KnowledgeBase }): CorpusVerification =>
    verifyCorpus(context.knowledgeBase, context),
  (_, { quotations }) => quotationsGround(quotations),
);

/** The same, by source, for those who look at some sources alone. */
export const sourceVerifications = mapOfCorpus(
  'verification of sources',
  (context: Proof & { readonly knowledgeBase: KnowledgeBase }) => verificationOf(context).bySource,
  ({ quotations, capture }) => quotationsGround(quotations) + JSON.stringify(capture),
);

function quotationsGround(quotations: readonly CheckedQuotation[]): string {
  return JSON.stringify(
    quotations.map(({ entry: { collection, id }, path, source, quotation, verification }) => [
      collection,
      id,
      path,
      source,
      quotation,
      verification,
    ]),
  );
}
