import type { BriefMeasure } from '#knowledge/views/brief-view.ts';
import type { BriefItem, BriefPart, BriefPointText } from './brief.ts';
import { fitTexts } from './fit-texts.ts';
import type { Writing } from './compose-item.ts';

/** In the short form so many stages, the newest, and so many characters of what the sections do. */
const short = { stages: 2, sections: 1100 } as const;

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
  const { kind, identifier, purpose, status, stages, sections, doesNot, stances } = measure;
  const at = (place: string, title: string, source?: string): BriefPointText => ({
    title,
    href: `${href}#${place}`,
    status: undefined,
    note: undefined,
    by: undefined,
    citation: source === undefined ? undefined : { ...sources.cite(source), text: '' },
  });
  const shown = isShort ? stages.slice(-short.stages) : stages;
  const left = measure.stagesInAll - shown.length;
  const parts: (BriefPart | undefined)[] = [
    purpose === undefined ? undefined : { kind: 'remark', label: 'Purpose', text: purpose },
    { kind: 'remark', label: 'Where it stands', text: `${status.text} As of ${status.asOf}.` },
    list(
      'What happened to it',
      shown.map(({ date, what, source }) => at('stages', `${date}: ${what}`, source)),
      left > 0 && !isShort ? `${earlier(left)}.` : undefined,
    ),
    remark('Said of the text', whichText(measure)),
    isShort
      ? shortSections(measure)
      : list(
          'What each section does',
          sections.map(({ number, heading, does }) => at('sections', `${number}. ${heading}. ${does}`)),
          measure.sectionsInAll > sections.length ? 'The others stand on its page.' : undefined,
        ),
    isShort
      ? remark('What it does not do', doesNot.join(' '))
      : list(
          'What it does not do',
          doesNot.map((text) => at('does-not', text)),
          undefined,
        ),
    ...(isShort
      ? stances.map((stance) => remark(stanceHeads[stance.stance], names(stance)))
      : stances.map(({ stance, holders, holdersInAll }) =>
          list(
            stanceHeads[stance],
            holders.map(({ name, note }) => ({ ...at('stances', name), note })),
            holdersInAll > holders.length ? 'The others stand on its page.' : undefined,
          ),
        )),
  ];
  return {
    noun: kind.replace('-', ' ').replace(/^./, (first) => first.toUpperCase()),
    tags: [
      ...(identifier === undefined ? [] : [identifier]),
      ...(left > 0 && isShort ? [earlier(left)] : []),
    ],
    parts: parts.filter((part) => part !== undefined),
  };
}

function earlier(stages: number): string {
  return `${stages} earlier ${stages === 1 ? 'stage' : 'stages'} on its page`;
}

const stanceHeads = { for: 'For it', against: 'Against it', mixed: 'For some of it' } as const;

function names({ holders, holdersInAll }: BriefMeasure['stances'][number]): string {
  const named = holders.map(({ name, note }) => (note ? `${name} (${note.replace(/\.$/, '')})` : name));
  const further = holdersInAll - holders.length;
  return `${named.join('; ')}${further > 0 ? `; ${further} more on its page` : ''}.`;
}

/** The text that was read need not be the newest. */
function whichText({ sectionsOf }: BriefMeasure): string {
  if (!sectionsOf) return '';
  const { label, newer } = sectionsOf;
  const other =
    newer &&
    `A newer one, “${newer.label}”, ${newer.known === 'not-found' ? 'was not found and ' : ''}may differ.`;
  return [`“${label}”.`, other].filter(Boolean).join(' ');
}

/** What the sections do, each cut where all do not fit. */
function shortSections({ sections, sectionsInAll }: BriefMeasure): BriefPart | undefined {
  const texts = fitTexts(
    sections.map(({ does }) => does),
    short.sections,
  );
  const said = sections.map(({ number }, place) => `${number}: ${texts[place]}`).join(' ');
  const isCut = sectionsInAll > sections.length || sections.some(({ does }, place) => does !== texts[place]);
  return remark('What it does, by section', said && `${said}${isCut ? ' (Cut; in full on its page.)' : ''}`);
}

function remark(label: string, text: string): BriefPart | undefined {
  return text === '' ? undefined : { kind: 'remark', label, text };
}

function list(
  heading: string,
  points: readonly BriefPointText[],
  more: string | undefined,
): BriefPart | undefined {
  return points.length === 0 ? undefined : { kind: 'points', heading, tone: 'beside', points, more };
}
