import { unnamedSpeaker, voiceNames, type Voice } from '#domain/annotation/voice.ts';
import type { BriefPassage, BriefPoint } from '#knowledge/views/brief-view.ts';
import type { Writing } from './compose-item.ts';

/*
 * The full form names the source with each passage. The short one has no more than its number, and so the source is named as
 * the speaker there where nobody else is, and as who reports what another says.
 */

/** Who says a passage, and how. What is given in our words has its own verb. */
export function whoSays(passage: BriefPassage, writing: Writing): string {
  const { by, voice = 'asserts', source, quote } = passage;
  const speaker = by ?? unnamed(voice, source, writing);
  const reporter = reporterOf(source, voice, by, writing);
  if (reporter) return `${speaker}, as reported by ${reporter}`;
  if (quote) return `${speaker} ${writing.words.voices[voice]}`;
  return voice === 'asserts' ? speaker : `${speaker} (${voiceNames[voice]})`;
}

/** Who says another claim, where, and what of it. @param place the source, or in the short form the place in it */
export function citedFor(point: BriefPoint, place: string, writing: Writing): string {
  const said = saidIn(speakerOf(point, writing), place, writing.isShort ? ', ' : ', in: ');
  return point.lacking === undefined ? said : `${said} (${lackingWords[point.lacking]})`;
}

const lackingWords = {
  partly: 'in part',
  'context-only': 'cited on it, but does not say it',
  no: 'cited on it, but does not say it',
} as const;

function speakerOf(point: BriefPoint, writing: Writing): string | undefined {
  const { by, voice, source } = point;
  const { isShort, sources } = writing;
  const work = isShort && source !== undefined ? sources.shortName(source) : undefined;
  const reporter = source === undefined ? undefined : reporterOf(source, voice, by, writing);
  const speaker = by ?? (voice === 'reports' ? undefined : work);
  return (
    [speaker, reporter && `${speaker ? 'as ' : ''}reported by ${reporter}`].filter(Boolean).join(', ') ||
    undefined
  );
}

/** Who speaks in a work of their own is named by it. */
function saidIn(by: string | undefined, place: string, between: string): string {
  return by === undefined || place.startsWith(by) ? place : [by, place].filter(Boolean).join(between);
}

function unnamed(voice: Voice, source: string, { isShort, sources }: Writing): string {
  return isShort && voice !== 'reports' ? sources.shortName(source) : unnamedSpeaker(voice);
}

function reporterOf(
  source: string,
  voice: Voice | undefined,
  by: string | undefined,
  { isShort, sources }: Writing,
): string | undefined {
  if (!isShort || voice !== 'reports') return undefined;
  const reporter = sources.shortName(source);
  return reporter === by ? undefined : reporter;
}
