import type { EntryView } from '#knowledge/views/entry-view.ts';
import type { PageSection } from './sections-of.ts';

/** How the parts are headed that the pages of all entries have alike. */
export const partHeadings = {
  disagreements: 'Where sources disagree',
  doubts: 'What is not certain here',
  mentions: 'Spoken of elsewhere',
  cite: 'Cite this',
} as const;

/** The parts that stand on a page after its own. @param citable whether it says how to cite it */
export function endSections(
  view: Pick<EntryView, 'disagreements' | 'doubts' | 'mentions'>,
  citable: boolean,
): PageSection[] {
  const has = {
    disagreements: view.disagreements.length > 0,
    doubts: view.doubts.length > 0,
    mentions: view.mentions.items.length > 0,
    cite: citable,
  };
  return (['disagreements', 'doubts', 'mentions', 'cite'] as const)
    .filter((id) => has[id])
    .map((id) => ({ id, heading: partHeadings[id] }));
}
