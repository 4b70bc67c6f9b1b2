import { gatherMarks } from '#domain/provenance/marks.ts';
import { gatheredSentence } from '#domain/provenance/mark-sentence.ts';
import { statusMeanings } from '#domain/argument/status-sentence.ts';
import { statuses } from '#domain/argument/status.ts';
import type { BriefEntry } from '#knowledge/views/brief-view.ts';
import { arrange, groundsAmong, headingWithout, isClaim, isPosition, type BriefGroup } from './arrange.ts';
import { balanceOf, balanceSentence } from './balance.ts';
import type { Brief, BriefNotice, BriefSection, BriefStatusMeaning } from './brief.ts';
import { ItemWriter } from './compose-item.ts';
import { SourceNumbers } from './number-sources.ts';
import type { Tray } from './tray.ts';
import type { BriefWords } from './words.ts';

/** Where a brief is made. */
export interface BriefPlace {
  readonly siteName: string;
  /** The home page's whole address. */
  readonly home: string;
  /** The whole address that makes this brief again. */
  readonly address: string;
  /** See {@link Brief.asOf}. */
  readonly asOf: string;
}

/** Puts a brief into words. */
export function composeBrief(
  { title, isShort }: Pick<Tray, 'title' | 'isShort'>,
  entries: readonly BriefEntry[],
  words: BriefWords,
  place: BriefPlace,
): Brief {
  const whole = (href: string): string => new URL(href, place.home).href;
  const sources = new SourceNumbers(entries, isShort);
  const picked = new Set(entries.filter(isClaim).map(({ id }) => id));
  const positions = new Map(entries.filter(isPosition).map(({ id, label }) => [id, label]));
  const writer = new ItemWriter({ words, sources, whole, picked, positions, isShort });
  const sections = arrange(entries).map((group) => sectionOf(group, writer, whole));
  return {
    title: title || defaultTitle(sections),
    from: { name: place.siteName, address: place.home },
    asOf: place.asOf,
    address: place.address,
    searchAddress: whole('search/'),
    isShort,
    notices: [...sideNotices(sections), ...standingNotices(entries)],
    sections,
    statusMeanings: meaningsIn(sections),
    sources: sources.list(words, whole),
  };
}

function sectionOf(group: BriefGroup, writer: ItemWriter, whole: (href: string) => string): BriefSection {
  const { question, entries } = group;
  const balance = balanceOf(group);
  const grounds = groundsAmong(entries);
  return {
    heading: question?.title ?? headingWithout(entries),
    href: question && whole(`questions/${question.id}/`),
    balance: balance && balanceSentence(balance),
    isOneSided: balance?.isOneSided ?? false,
    items: entries.map((entry) => writer.write(entry, grounds.has(entry))),
  };
}

/** Those of the claims themselves, and those said of other claims in one line. */
function meaningsIn(sections: readonly BriefSection[]): BriefStatusMeaning[] {
  const items = sections.flatMap(({ items }) => items);
  const said = items.flatMap(({ status, parts }) => [
    status,
    ...parts.flatMap((part) => (part.kind === 'points' ? part.points.map((point) => point.status) : [])),
  ]);
  return statuses
    .filter((status) => said.includes(status))
    .map((status) => ({ status, meaning: statusMeanings[status] }));
}

function defaultTitle(sections: readonly BriefSection[]): string {
  const [first, ...others] = sections;
  if (!first) return 'Brief';
  return others.length === 0 ? `Brief: ${first.heading}` : `Brief on ${sections.length} subjects`;
}

function sideNotices(sections: readonly BriefSection[]): BriefNotice[] {
  const asked = sections.filter(({ href }) => href !== undefined);
  const oneSided = asked.filter((section) => section.isOneSided);
  if (oneSided.length === 0) return [];
  const which =
    asked.length === 1
      ? (oneSided[0]?.balance?.replace(/^One side only: o/, 'O') ?? '')
      : `On ${oneSided.length === asked.length ? 'all' : `${oneSided.length} of`} ${asked.length} questions this brief represents a single side: ${oneSided
          .map(({ heading }) => `“${heading}”`)
          .join('; ')}.`;
  return [{ label: 'One side only', text: which, isWarning: true }];
}

/** How far the claims of the brief can be relied on, taken together. */
function standingNotices(entries: readonly BriefEntry[]): BriefNotice[] {
  const claims = entries.filter(isClaim);
  const marks = new Map(claims.map(({ id, marks: own }) => [id, own]));
  return gatherMarks([...marks.keys()], marks).map((mark) => ({
    label: 'Standing',
    text: gatheredSentence(mark, 'claim'),
    isWarning: true,
  }));
}
