import { leadingSentences } from '#domain/annotation/sentences.ts';
import type { BriefMeasure } from '#knowledge/views/brief-view.ts';

type Section = BriefMeasure['sections'][number];

/**
 * What is said of the sections of a measure where there is room for so many characters: of each all, its first sentence, or
 * nothing, never part of a sentence. Those that bring something about come before those that only prepare it; among these
 * the first sentence of as many as fit comes before more of one.
 */
export function fitSections(sections: readonly Section[], room: number): ReadonlyMap<Section, string> {
  const fitting = new Map<Section, string>();
  let left = room;
  const take = (section: Section, text: string): void => {
    const more = text.length - (fitting.get(section)?.length ?? 0);
    if (more > left) return;
    fitting.set(section, text);
    left -= more;
  };
  const { operative = [], preparing = [] } = Object.groupBy(sections, ({ heading }) =>
    preparatory.test(heading) ? 'preparing' : 'operative',
  );
  for (const kind of [operative, preparing]) {
    if (kind === preparing && operative.some((section) => fitting.get(section) !== section.does)) break;
    const first = kind.map((section) => ({ section, lead: leadingSentences(section.does, 0) }));
    for (const { section, lead } of first.sort((a, b) => a.lead.length - b.lead.length)) take(section, lead);
    for (const { section } of first) if (fitting.has(section)) take(section, section.does);
  }
  return fitting;
}

/** What drafters of laws call the sections that order nothing by themselves. */
const preparatory =
  /^(?:short title|title|definitions?|findings|purposes?|sense of|policy|preamble|commencement)\b/i;
