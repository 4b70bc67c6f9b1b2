import { forecastOutcomes, type ForecastOutcome } from '#domain/argument/claim-kind.ts';
import { parseDate } from '#domain/bibliography/edtf.ts';
import { compareText } from '../compare-text.ts';
import type { Entry } from '../entry.ts';
import { evidenceFor, speakersIn } from '../speakers.ts';
import { byName } from './actor-order.ts';
import { forecastView, type ForecastView } from './claim-view.ts';
import { find, linksTo, linkTo, type EntryLink, type ViewContext } from './context.ts';
import { materialUntil } from './material-until.ts';

/** A prediction on the forecasts page. */
export interface ForecastRow {
  readonly claim: EntryLink;
  /** Who says it in their own words. */
  readonly by: readonly EntryLink[];
  /** Of whom others alone report it. */
  readonly reported: readonly EntryLink[];
  readonly forecast: ForecastView;
  /** Last day of the window, `YYYY-MM-DD`; `undefined` when it has none. */
  readonly until: string | undefined;
}

/**
 * Predictions by how they stand on a day.
 *
 * - `due`: the window has closed and no outcome is recorded, longest overdue first.
 * - `open`: the window closes later, soonest first.
 * - `undated`: no window was given; those under the same condition stand together.
 * - `settled`: an outcome is recorded; `unclear` is one.
 */
export interface ForecastsView {
  readonly today: string;
  /** The day up to which outcomes were looked for. */
  readonly until: string | undefined;
  readonly due: readonly ForecastRow[];
  readonly open: readonly ForecastRow[];
  readonly undated: readonly ForecastRow[];
  readonly settled: readonly ForecastRow[];
  /** How many there are of each, where a page shows a part of them. */
  readonly inAll: Readonly<Record<'due' | 'open' | 'undated' | 'settled', number>>;
  /** The outcomes that are recorded of any. */
  readonly outcomes: readonly ForecastOutcome[];
  /** By speaker, a prediction with each who made it, what others report of them apart; last those of which no speaker is named. */
  readonly byActor: readonly ForecastTally[];
}

/** How many predictions have come to what. */
export interface ForecastTally {
  readonly actor: EntryLink | undefined;
  /** Whether others alone report that the actor said so. */
  readonly isReported: boolean;
  readonly outcomes: Readonly<Record<ForecastOutcome, number>>;
}

export function forecastsView(context: ViewContext): ForecastsView {
  const { today } = context;
  const rows = [...context.knowledgeBase.entries.claims.values()].flatMap((claim) =>
    forecastRow(context, claim),
  );
  const pending = rows.filter(({ forecast }) => forecast.outcome === 'pending');
  const byUntil = (a: ForecastRow, b: ForecastRow): number => compareText(a.until ?? '', b.until ?? '');
  const due = pending.filter(({ until }) => until !== undefined && until < today).sort(byUntil);
  const open = pending.filter(({ until }) => until !== undefined && until >= today).sort(byUntil);
  const undated = byCondition(pending.filter(({ until }) => until === undefined));
  const settled = rows.filter(({ forecast }) => forecast.outcome !== 'pending');
  return {
    today,
    until: materialUntil(context),
    due,
    open,
    undated,
    settled,
    inAll: {
      due: due.length,
      open: open.length,
      undated: undated.length,
      settled: settled.length,
    },
    outcomes: forecastOutcomes.filter((outcome) => rows.some(({ forecast }) => forecast.outcome === outcome)),
    byActor: outcomesByActor(context, rows),
  };
}

function forecastRow(context: ViewContext, claim: Entry<'claims'>): ForecastRow[] {
  const forecast = forecastView(context, claim);
  if (!forecast) return [];
  const { until } = claim.data.forecast?.window ?? {};
  const said = evidenceFor(claim.data, context);
  const own = speakersIn(said.filter(({ voice }) => voice !== 'reports'));
  return [
    {
      claim: linkTo(context, claim),
      by: linksTo(context, 'actors', own),
      reported: linksTo(
        context,
        'actors',
        speakersIn(said).filter((id) => !own.includes(id)),
      ),
      forecast,
      until: until === undefined ? undefined : parseDate(until)?.until,
    },
  ];
}

/** Those without a condition first; those with the same one, and among these with the same note, side by side. */
function byCondition(rows: readonly ForecastRow[]): ForecastRow[] {
  const key = ({ forecast: { condition, note = '' } }: ForecastRow): string =>
    condition === undefined ? '' : `${condition}\n${note}`;
  return rows.toSorted((a, b) => compareText(key(a), key(b)));
}

function outcomesByActor(context: ViewContext, rows: readonly ForecastRow[]): ForecastTally[] {
  const own = rowsOf(rows, ({ by }) => by);
  const reported = rowsOf(rows, (row) => row.reported);
  const ids = new Set([...own.keys(), ...reported.keys()]);
  const actors = byName([...ids].flatMap((id) => find(context, 'actors', id) ?? []));
  const tally = (
    actor: EntryLink | undefined,
    isReported: boolean,
    made: readonly ForecastRow[] = [],
  ): ForecastTally[] => (made.length > 0 ? [{ actor, isReported, outcomes: countOutcomes(made) }] : []);
  const unnamed = rows.filter(({ by, reported: others }) => by.length + others.length === 0);
  return [
    ...actors.flatMap((actor) => {
      const link = linkTo(context, actor);
      return [...tally(link, false, own.get(actor.id)), ...tally(link, true, reported.get(actor.id))];
    }),
    ...tally(undefined, false, unnamed),
  ];
}

/** The predictions by the ids of those whom each names. */
function rowsOf(
  rows: readonly ForecastRow[],
  named: (row: ForecastRow) => readonly EntryLink[],
): Map<string, ForecastRow[]> {
  const pairs = rows.flatMap((row) => named(row).map(({ id }) => ({ id, row })));
  const byId = Map.groupBy(pairs, ({ id }) => id);
  return new Map([...byId].map(([id, found]) => [id, found.map(({ row }) => row)]));
}

function countOutcomes(rows: readonly ForecastRow[]): ForecastTally['outcomes'] {
  const counts = { pending: 0, occurred: 0, 'did-not-occur': 0, unclear: 0 };
  for (const { forecast } of rows) counts[forecast.outcome] += 1;
  return counts;
}
