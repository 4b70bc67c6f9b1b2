import type { BriefMeasure } from '#knowledge/views/brief-view.ts';
import type { BriefItem, BriefPart, BriefPointText } from './brief.ts';
import type { Writing } from './compose-item.ts';

/** In the short form so many stages, the newest, and the sections by their headings alone. */
const shortStages = 3;

/**
 * A measure in words.
 *
 * @param href its page's whole address
 */
export function measureItem(
  measure: BriefMeasure,
  { isShort, sources }: Writing,
  href: string,
): Pick<BriefItem, 'noun' | 'tags' | 'parts'> {
  const { kind, identifier, purpose, status, stages, sections, doesNot } = measure;
  const at = (place: string, title: string, source?: string): BriefPointText => ({
    title,
    href: `${href}#${place}`,
    status: undefined,
    note: undefined,
    by: undefined,
    citation: source === undefined ? undefined : { ...sources.cite(source), text: '' },
  });
  const shown = isShort ? stages.slice(-shortStages) : stages;
  const left = measure.stagesInAll - shown.length;
  const parts: (BriefPart | undefined)[] = [
    purpose === undefined ? undefined : { kind: 'remark', label: 'Purpose', text: purpose },
    { kind: 'remark', label: 'Where it stands', text: `${status.text} As of ${status.asOf}.` },
    list(
      'What happened to it',
      shown.map(({ date, what, source }) => at('stages', `${date}: ${what}`, source)),
      left > 0 ? `${left} earlier on its page.` : undefined,
    ),
    isShort
      ? sectionHeads(measure)
      : list(
          'What each section does',
          sections.map(({ number, heading, does }) => at('sections', `${number}. ${heading}. ${does}`)),
          measure.sectionsInAll > sections.length ? 'The others stand on its page.' : undefined,
        ),
    list(
      'What it does not do',
      doesNot.map((text) => at('does-not', text)),
      undefined,
    ),
  ];
  return {
    noun: kind.replace('-', ' ').replace(/^./, (first) => first.toUpperCase()),
    tags: identifier === undefined ? [] : [identifier],
    parts: parts.filter((part) => part !== undefined),
  };
}

function sectionHeads({ sections, sectionsInAll }: BriefMeasure): BriefPart | undefined {
  if (sections.length === 0) return undefined;
  const heads = sections.map(({ number, heading }) => `${number} ${heading}`).join('; ');
  const more = sectionsInAll > sections.length ? '; more on its page' : '';
  return { kind: 'remark', label: 'Sections', text: `${heads}${more}.` };
}

function list(
  heading: string,
  points: readonly BriefPointText[],
  more: string | undefined,
): BriefPart | undefined {
  return points.length === 0 ? undefined : { kind: 'points', heading, tone: 'beside', points, more };
}
