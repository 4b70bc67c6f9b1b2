import type { ForecastOutcome } from '#domain/argument/claim-kind.ts';
import { parseDate } from '#domain/bibliography/edtf.ts';
import { compareText } from '../compare-text.ts';
import type { Entry } from '../entry.ts';
import { forecastView, type ForecastView } from './claim-view.ts';
import { find, linkTo, type EntryLink, type ViewContext } from './context.ts';

/** A prediction on the forecasts page. */
export interface ForecastRow {
  readonly claim: EntryLink;
  readonly by: readonly EntryLink[];
  readonly forecast: ForecastView;
  /** Last day of the window, `YYYY-MM-DD`; `undefined` when it has none. */
  readonly until: string | undefined;
}

/**
 * Predictions by how they stand on a day.
 *
 * - `due`: the window has closed and no outcome is recorded, longest overdue first.
 * - `open`: the window closes later, soonest first.
 * - `undated`: no window was given.
 * - `settled`: an outcome is recorded; `unclear` is one.
 */
export interface ForecastsView {
  readonly today: string;
  readonly due: readonly ForecastRow[];
  readonly open: readonly ForecastRow[];
  readonly undated: readonly ForecastRow[];
  readonly settled: readonly ForecastRow[];
  readonly byActor: readonly { actor: EntryLink; outcomes: Readonly<Record<ForecastOutcome, number>> }[];
}

/** @param today the day of the build, `YYYY-MM-DD`; the page gives it */
export function forecastsView(context: ViewContext, today: string): ForecastsView {
  const rows = [...context.knowledgeBase.entries.claims.values()].flatMap((claim) =>
    forecastRow(context, claim),
  );
  const pending = rows.filter(({ forecast }) => forecast.outcome === 'pending');
  const byUntil = (a: ForecastRow, b: ForecastRow): number => compareText(a.until ?? '', b.until ?? '');
  return {
    today,
    due: pending.filter(({ until }) => until !== undefined && until < today).sort(byUntil),
    open: pending.filter(({ until }) => until !== undefined && until >= today).sort(byUntil),
    undated: pending.filter(({ until }) => until === undefined),
    settled: rows.filter(({ forecast }) => forecast.outcome !== 'pending'),
    byActor: outcomesByActor(rows),
  };
}

function forecastRow(context: ViewContext, claim: Entry<'claims'>): ForecastRow[] {
  const forecast = forecastView(context, claim);
  if (!forecast) return [];
  const { until } = claim.data.forecast?.window ?? {};
  const speakers = new Set(
    claim.data.evidence.flatMap(({ by, voice }) => (voice === 'denies' ? [] : (by ?? []))),
  );
  return [
    {
      claim: linkTo(context, claim),
      by: [...speakers].flatMap((id) => {
        const actor = find(context, 'actors', id);
        return actor ? [linkTo(context, actor)] : [];
      }),
      forecast,
      until: until === undefined ? undefined : parseDate(until)?.until,
    },
  ];
}

function outcomesByActor(rows: readonly ForecastRow[]): ForecastsView['byActor'] {
  const counts = new Map<string, { actor: EntryLink; outcomes: Record<ForecastOutcome, number> }>();
  for (const { by, forecast } of rows)
    for (const actor of by) {
      const none = { pending: 0, occurred: 0, 'did-not-occur': 0, unclear: 0 };
      const entry = counts.get(actor.id) ?? { actor, outcomes: none };
      entry.outcomes[forecast.outcome] += 1;
      counts.set(actor.id, entry);
    }
  return [...counts.values()].sort((a, b) => a.actor.title.localeCompare(b.actor.title, 'en'));
}
