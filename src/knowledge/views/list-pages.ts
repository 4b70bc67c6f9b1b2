import { balanceView, type QuestionBalance } from './balance-view.ts';
import { changePages } from './change-pages.ts';
import { actorTable, type ActorTable } from './compare-view.ts';
import type { ViewContext } from './context.ts';
import { divide, divideGroups, numbered, partAt, pieces, rows, type Page, type PageSize } from './divide.ts';
import { driftIndex, type DriftIndex } from './drift-index.ts';
import { forecastsView, type ForecastsView } from './forecasts-view.ts';
import {
  actorsIndex,
  claimsIndex,
  measuresIndex,
  positionsIndex,
  questionsIndex,
  sourcesIndex,
  termsIndex,
} from './index-views.ts';
import { ledgerView, type LedgerView } from './ledger-view.ts';
import { isMonthKnown, timelineView } from './timeline-view.ts';
import { unansweredView, type UnansweredView } from './unanswered-view.ts';

/** The lists of the site by their address, each as the pages it is divided into: one while it is short. */
export const listPages = {
  questions: (context: ViewContext) =>
    numbered(divide(questionsIndex(context), rows).map((found) => ({ rows: found }))),
  positions: (context: ViewContext) =>
    numbered(divideGroups(positionsIndex(context), 'positions', rows).map((groups) => ({ groups }))),
  claims: claimPages,
  sources: (context: ViewContext) =>
    numbered(divideGroups(sourcesIndex(context), 'rows', rows).map((groups) => ({ groups }))),
  actors: (context: ViewContext) =>
    numbered(divideGroups(actorsIndex(context), 'rows', rows).map((groups) => ({ groups }))),
  measures: (context: ViewContext) =>
    numbered(divide(measuresIndex(context), rows).map((found) => ({ rows: found }))),
  terms: (context: ViewContext) =>
    numbered(divide(termsIndex(context), rows).map((found) => ({ rows: found }))),
  timeline: timelinePages,
  compare: comparePages,
  forecasts: forecastPages,
  drift: (context: ViewContext): Page<DriftIndex>[] =>
    numbered(divideGroups(driftIndex(context).reports, 'drift', pieces).map((reports) => ({ reports }))),
  unanswered: unansweredPages,
  ledger: ledgerPages,
  changes: changePages,
} as const;

function claimPages(context: ViewContext) {
  const { byQuestion, ...view } = claimsIndex(context);
  return numbered(
    divideGroups(byQuestion, 'claims', rows).map((groups) => ({ ...view, byQuestion: groups })),
  );
}

function timelinePages(context: ViewContext) {
  const { months, withdrawn, undated, ...view } = timelineView(context);
  const pages = divideGroups(months, 'items', rows);
  const years = pages.map((found) => [...new Set(found.map(({ month }) => month.slice(0, 4)))]);
  const latest = months.findLast(({ month }) => isMonthKnown(month))?.month;
  const latestPage = pages.findLastIndex((found) => found.some(({ month }) => month === latest)) + 1;
  return numbered(
    pages.map((found, index) => {
      const items = found.flatMap((month) => month.items);
      const here = new Set(items.flatMap(({ actors }) => actors.map(({ id }) => id)));
      const isFirst = index === 0;
      return {
        months: found,
        kinds: view.kinds.filter((kind) => items.some((item) => item.kind === kind)),
        actors: view.actors.filter(({ id }) => here.has(id)),
        withdrawn: isFirst ? withdrawn : [],
        undated: isFirst ? undated : 0,
        /** The newest month of which something is told, and its page. */
        latest: latest === undefined ? undefined : { month: latest, page: latestPage },
        /** On which page each year begins, for the way through the pages. */
        years: [...new Set(years.flat())].map((year) => ({
          year,
          page: years.findIndex((of) => of.includes(year)) + 1,
        })),
      };
    }),
  );
}

/** The table as a whole where it can be read, else the list of questions alone. */
function comparePages(context: ViewContext): Page<ActorTable>[] {
  const table = actorTable(context);
  if (table.rows.length > 0) return numbered([table]);
  return numbered(divide(table.questions, rows).map((questions) => ({ ...table, questions })));
}

/** By points, as a pair of answers may leave one open or a hundred; they stand folded, so that many can be on a page. */
function unansweredPages(context: ViewContext): Page<UnansweredView>[] {
  const pairs = unansweredView(context).questions.flatMap(({ question, pairs: found }) =>
    found.map((pair) => ({ question, ...pair })),
  );
  return numbered(
    divideGroups(pairs, 'claims', { whole: 700, most: 200 }).map((found) => ({
      questions: [...Map.groupBy(found, ({ question }) => question)].map(([question, own]) => ({
        question,
        pairs: own,
      })),
    })),
  );
}

function ledgerPages(
  context: ViewContext,
): Page<LedgerView & { readonly balance: readonly QuestionBalance[] }>[] {
  const view = ledgerView(context);
  const size: PageSize = { whole: 150, most: 50 };
  const parts = {
    bySource: divide(view.bySource, size),
    open: divide(view.open, size),
    origins: divide(view.origins, size),
    balance: divide(balanceView(context), pieces),
    standing: view.standing.map(({ only, partly }) => ({
      only: divide(only, size),
      partly: divide(partly, size),
    })),
  };
  const length = Math.max(
    ...[parts.bySource, parts.open, parts.origins, parts.balance].map((part) => part.length),
    ...parts.standing.flatMap(({ only, partly }) => [only.length, partly.length]),
  );
  return numbered(
    Array.from({ length }, (_, at) => ({
      ...view,
      bySource: partAt(parts.bySource, at),
      open: partAt(parts.open, at),
      origins: partAt(parts.origins, at),
      balance: partAt(parts.balance, at),
      standing: view.standing.map((row, index) => ({
        ...row,
        only: partAt(parts.standing[index]?.only ?? [], at),
        partly: partAt(parts.standing[index]?.partly ?? [], at),
      })),
    })),
  );
}

/** Predictions as they stand on the day of the build, page by page. */
function forecastPages(context: ViewContext): Page<ForecastsView>[] {
  const { due, open, undated, settled, byActor, ...view } = forecastsView(context);
  const groups = Object.entries({ due, open, settled, undated }).map(([name, found]) => ({
    name,
    rows: found,
  }));
  const pages = divideGroups(groups, 'rows', rows);
  const actors = divide(byActor, rows);
  const length = Math.max(pages.length, actors.length);
  return numbered(
    Array.from({ length }, (_, at) => {
      const group = (name: string) => pages[at]?.find((found) => found.name === name)?.rows ?? [];
      return {
        ...view,
        due: group('due'),
        open: group('open'),
        settled: group('settled'),
        undated: group('undated'),
        byActor: partAt(actors, at),
      };
    }),
  );
}
