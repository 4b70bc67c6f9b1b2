import { counted } from '#domain/annotation/counted.ts';
import type { Origin } from '#domain/provenance/origins.ts';
import { entryKey } from '../entry.ts';
import { standingOf, type CitedEvidence } from '../standing.ts';
import { find, linksTo, linkTo, type EntryLink, type ViewContext } from './context.ts';
import { evidenceAnchor, passageName } from './passage-link.ts';

/** Where a claim's evidence comes from: "3 citations, 1 origin". */
export interface OriginsView {
  readonly sentence: string;
  readonly citations: number;
  /** One for each origin, those with most citations first. */
  readonly origins: readonly OriginView[];
}

export interface OriginView {
  /** The works it comes from. */
  readonly roots: readonly EntryLink[];
  readonly citations: readonly {
    /** The evidence on its claim's page. */
    readonly href: string;
    /** What the evidence is called. */
    readonly passage: string;
    /** The claim, where it is not the one in hand but restates it. */
    readonly claim: EntryLink | undefined;
    /** From the cited work to the root. */
    readonly steps: readonly EntryLink[];
  }[];
}

/** `undefined` without evidence. */
export function originsView(context: ViewContext, claim: string): OriginsView | undefined {
  const origins = standingOf.about(context.knowledgeBase, entryKey('claims', claim)).originsOf(claim);
  const citations = origins.reduce((sum, origin) => sum + origin.citations.length, 0);
  if (citations === 0) return undefined;
  return {
    sentence: `${counted(citations, 'citation')}, ${counted(origins.length, 'origin')}`,
    citations,
    origins: origins
      .map((origin) => originView(context, claim, origin))
      .sort((a, b) => b.citations.length - a.citations.length),
  };
}

function originView(
  context: ViewContext,
  claim: string,
  { roots, citations }: Origin<CitedEvidence>,
): OriginView {
  return {
    roots: linksTo(context, 'sources', roots),
    citations: citations.map(({ citation, path }) => {
      const entry = find(context, 'claims', citation.claim);
      const link = entry && linkTo(context, entry);
      return {
        href: `${link?.href ?? ''}#${evidenceAnchor(citation.index)}`,
        passage: passageName(context, entry?.data.evidence[citation.index], citation.index),
        claim: citation.claim === claim ? undefined : link,
        steps: linksTo(context, 'sources', path),
      };
    }),
  };
}
