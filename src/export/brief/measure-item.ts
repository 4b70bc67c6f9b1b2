import type { BriefMeasure } from '#knowledge/views/brief-view.ts';
import type { BriefItem, BriefPart, BriefPointText } from './brief.ts';
import { counted } from '#domain/annotation/counted.ts';
import { leadingSentences } from '#domain/annotation/sentences.ts';
import { sentenceCase, spoken } from '#domain/annotation/wording.ts';
import type { Writing } from './compose-item.ts';
import { fitSections } from './fit-sections.ts';
import { remark, warning } from './remark.ts';

/** In the short form so many stages, the newest; so many characters of its opening; so many of that and of what the sections do. */
const short = { stages: 2, opening: 600, inAll: 1700 } as const;

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
  const opening = isShort ? leadingSentences(measure.opening ?? '', short.opening) : measure.opening;
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
    told('In short', opening),
    // On paper the page's two beginnings say the same twice.
    isShort && opening ? undefined : told('Purpose', purpose),
    remark('Where it stands', `${status.text} As of ${status.asOf}.`),
    list(
      'What happened to it',
      shown.map(({ date, what, source }) => at('stages', `${date}: ${what}`, source)),
      left > 0 && !isShort ? `${earlier(left)}.` : undefined,
    ),
    whichText(measure),
    isShort
      ? shortSections(measure, short.inAll - (opening?.length ?? 0))
      : list(
          'What each section does',
          sections.map(({ number, heading, does }) => at('sections', `${number}. ${heading}. ${does}`)),
          measure.sectionsInAll > sections.length ? 'The others stand on its page.' : undefined,
        ),
    isShort
      ? told('What it does not do', doesNot.join(' '))
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
    noun: sentenceCase(spoken(kind)),
    tags: [
      ...(identifier === undefined ? [] : [identifier]),
      ...(left > 0 && isShort ? [earlier(left)] : []),
    ],
    parts: parts.filter((part) => part !== undefined),
  };
}

function earlier(stages: number): string {
  return `${counted(stages, 'earlier stage')} on its page`;
}

const stanceHeads = { for: 'For it', against: 'Against it', mixed: 'For some of it' } as const;

function names({ holders, holdersInAll }: BriefMeasure['stances'][number]): string {
  const named = holders.map(({ name, note }) => (note ? `${name} (${note.replace(/\.$/, '')})` : name));
  const further = holdersInAll - holders.length;
  return `${named.join('; ')}${further > 0 ? `; ${further} more on its page` : ''}.`;
}

/** The text that was read need not be the newest. */
function whichText({ sectionsOf }: BriefMeasure): BriefPart | undefined {
  if (!sectionsOf) return undefined;
  const { label, newer } = sectionsOf;
  if (!newer) return remark('Said of the text', `“${label}”.`);
  const fate = newer.known === 'not-found' ? 'was not found and may differ' : 'may differ';
  return warning('Said of the text', `“${label}”. A newer one, “${newer.label}”, ${fate}.`);
}

/** What the sections do, in whole sentences, and of which there is more on the page. */
function shortSections({ sections, sectionsInAll }: BriefMeasure, room: number): BriefPart | undefined {
  const fitting = fitSections(sections, room);
  const said = sections.flatMap((section) => {
    const text = fitting.get(section);
    return text === undefined ? [] : [`${section.number}: ${text}`];
  });
  const cut = sections.filter((section) => fitting.get(section) !== section.does).map(({ number }) => number);
  const others = sectionsInAll - sections.length;
  const named = [...cut, ...(others > 0 ? [`${others} more`] : [])];
  const note =
    named.length > 0 &&
    `${named.length === 1 && others === 0 ? 'Section' : 'Sections'} ${new Intl.ListFormat('en-GB').format(named)} in full on its page.`;
  return told('What it does, by section', [...said, note].filter(Boolean).join(' '));
}

function told(label: string, text: string | undefined): BriefPart | undefined {
  return text ? remark(label, text) : undefined;
}

function list(
  heading: string,
  points: readonly BriefPointText[],
  more: string | undefined,
): BriefPart | undefined {
  return points.length === 0 ? undefined : { kind: 'points', heading, tone: 'beside', points, more };
}
