import { formatLocator } from '#domain/annotation/locator.ts';
import { textFragment } from '#domain/annotation/text-fragment.ts';
import type { Voice } from '#domain/annotation/voice.ts';
import type { SourceState, WitnessKind } from '#domain/provenance/standing.ts';
import type { Claim } from '#schema/claim.ts';
import type { Evidence, HolderEvidence } from '#schema/evidence.ts';
import { fitView, type FitView } from './fit-view.ts';
import { quotationCheck, type QuotationCheckView } from './quotation-check-view.ts';
import { once } from '../once.ts';
import { find, linkToId, type EntryLink, type ViewContext } from './context.ts';
import { evidenceAnchor } from './passage-link.ts';
import { sourceLine, type SourceLine } from './source-line.ts';

/** A passage of a source: its words, or what it says in ours. */
export interface PassageView {
  readonly source: SourceLine;
  /** Verbatim words, segment by segment; words between segments are left out. */
  readonly quote: readonly string[] | undefined;
  readonly gist: string | undefined;
  readonly locator: string | undefined;
  /** The passage itself on the source's own page, where it has an address. */
  readonly passageHref: string | undefined;
  /** The first key; `undefined` for a gist. */
  readonly check: QuotationCheckView | undefined;
  /** The passage in the full text; only in the private edition. */
  readonly fullTextHref: string | undefined;
}

/** A piece of evidence as a claim's page shows it. */
export interface EvidenceView extends PassageView {
  readonly anchor: string;
  readonly by: EntryLink | undefined;
  readonly voice: Voice;
  readonly note: string | undefined;
  readonly witness: WitnessKind | undefined;
  readonly state: SourceState | undefined;
  readonly interests: string | undefined;
  /** The second key. */
  readonly fit: FitView;
}

export const passageView = once((context: ViewContext, evidence: Evidence | HolderEvidence): PassageView => {
  const source = find(context, 'sources', evidence.source);
  const quote = evidence.quote === undefined ? undefined : [evidence.quote].flat();
  const address = source?.data.addressOf === undefined ? source?.data.csl.URL : undefined;
  const line = sourceLine(context, evidence.source);
  const check = quotationCheck(context, evidence);
  const at = check?.receipt?.quotation.segments[0]?.start;
  return {
    source: line,
    quote,
    gist: evidence.gist,
    locator: evidence.locator && formatLocator(evidence.locator),
    passageHref: quote && address ? address + textFragment(quote) : undefined,
    check,
    fullTextHref:
      at !== undefined && context.fullTexts?.has(evidence.source) ? `${line.href}#at-${at}` : undefined,
  };
});

/** @param index place of the evidence on its claim, from 0 */
export function evidenceView(
  context: ViewContext,
  claim: Pick<Claim, 'statement'>,
  evidence: Evidence,
  index: number,
): EvidenceView {
  const source = find(context, 'sources', evidence.source);
  return {
    ...passageView(context, evidence),
    anchor: evidenceAnchor(index),
    by: linkToId(context, 'actors', evidence.by),
    voice: evidence.voice,
    note: evidence.note,
    witness: source?.data.standing.witness,
    state: source?.data.standing.state,
    interests: source?.data.interests,
    fit: fitView(context, claim, evidence),
  };
}
