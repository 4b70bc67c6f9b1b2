import { linkTo, type EntryLink, type Referrer, type ViewContext } from './context.ts';
import { evidenceView, type EvidenceView } from './evidence-view.ts';
import { partOn, type Part } from './referring-lists.ts';

/** A claim with one of the passages it rests on. */
export interface ClaimPassage {
  readonly claim: EntryLink;
  /** The passage on the claim's page. */
  readonly href: string;
  readonly evidence: EvidenceView;
}

/** Of the claims that refer to an actor or a source in their evidence, those that a page shows. @param page counted from 1 */
export function claimPassages(
  context: ViewContext,
  referring: readonly Referrer<'claims'>[],
  page: number,
): Part<ClaimPassage> {
  return partOn(referring, page, ({ entry, path }) => {
    const index = Number(path[1]);
    const found = entry.data.evidence[index];
    if (!found) return [];
    const evidence = evidenceView(context, entry.data, found, index);
    const claim = linkTo(context, entry);
    return { claim, href: `${claim.href}#${evidence.anchor}`, evidence };
  });
}
