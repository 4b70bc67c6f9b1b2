import type { Site } from '#schema/site.ts';
import type { CollectionName } from '#schema/fields.ts';
import { collectionNouns, collectionTitles } from '../collection-words.ts';
import type { AnyEntry, Entry } from '../entry.ts';
import { changeDays, type ChangeDay } from './changes-view.ts';
import { claimRows, type ClaimRow } from './claim-row.ts';
import { find, linkTo, type EntryLink, type ViewContext } from './context.ts';
import { listPages } from './list-pages.ts';
import { materialUntil } from './material-until.ts';
import { childrenOf, positionsOn, questionsInOrder } from './question-order.ts';
import { positionColumn, questionRow, type PositionColumn, type QuestionRow } from './question-view.ts';

export interface HomeView {
  readonly site: Site;
  readonly question: { readonly link: EntryLink; readonly whyItMatters: string } | undefined;
  /** The day up to which material was looked for. */
  readonly until: string | undefined;
  /** The answers to the main question. */
  readonly positions: readonly PositionColumn[];
  readonly questions: readonly QuestionRow[];
  /** Whether all of these are parts of the main question. */
  readonly areParts: boolean;
  /** Where to start, each with what it is, e.g. `Term`, of a measure with its number. The main question is left out: the page opens with it. */
  readonly start: readonly { link: EntryLink; noun: string; why: string }[];
  readonly contested: readonly ClaimRow[];
  /** The newest days on which something changed, each with the page of the list of changes on which it begins. */
  readonly days: readonly (ChangeDay & { readonly page: number })[];
  readonly counts: readonly {
    readonly collection: CollectionName;
    readonly title: string;
    readonly count: number;
  }[];
}

const mostDays = 3;
const shown: readonly CollectionName[] = ['questions', 'claims', 'sources', 'actors', 'measures', 'terms'];

export function homeView(context: ViewContext): HomeView {
  const { site, entries } = context.knowledgeBase;
  const main = find(context, 'questions', site.question);
  const questions = mainQuestions(context, main);
  return {
    site,
    question: main && { link: linkTo(context, main), whyItMatters: main.data.whyItMatters },
    until: materialUntil(context),
    positions: main ? positionsOn(context, main.id).map((position) => positionColumn(context, position)) : [],
    questions: questions.map((question) => questionRow(context, question)),
    areParts: questions.every(({ data }) => data.parent === site.question),
    start: site.start.flatMap(({ to, why }) => {
      const [collection = '', id = ''] = to.split('/');
      const entry = entries[collection as CollectionName]?.get(id) as AnyEntry | undefined;
      if (!entry || entry === main) return [];
      return [{ link: linkTo(context, entry), noun: nounOf(entry), why }];
    }),
    contested: claimRows(context, site.contested),
    days: newestDays(context),
    counts: shown.map((collection) => {
      const count = entries[collection].size;
      const words = count === 1 ? collectionNouns : collectionTitles;
      return { collection, title: words[collection].toLowerCase(), count };
    }),
  };
}

function nounOf(entry: AnyEntry): string {
  const noun = collectionNouns[entry.collection];
  const number = entry.collection === 'measures' ? entry.data.identifier : undefined;
  return number === undefined ? noun : `${noun} · ${number}`;
}

function newestDays(context: ViewContext): HomeView['days'] {
  const pages = listPages.changes(context);
  return changeDays(context)
    .slice(0, mostDays)
    .map((day) => {
      const page = pages.find(({ groups }) => groups.some(({ anchor }) => anchor === day.anchor))?.page
        .number;
      return { ...day, page: page ?? 1 };
    });
}

/** More questions than this are a list of their own: the front page then has those that the main one divides into. */
const mostQuestions = 30;

function mainQuestions(
  context: ViewContext,
  main: Entry<'questions'> | undefined,
): readonly Entry<'questions'>[] {
  const others = questionsInOrder(context).filter((question) => question !== main);
  if (others.length <= mostQuestions) return others;
  const parts = main ? childrenOf(context, main.id) : [];
  return (parts.length > 0 ? parts : others).slice(0, mostQuestions);
}
