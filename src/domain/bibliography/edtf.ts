/**
 * Dates as far as they are known: the part of the Extended Date/Time Format used here.
 * @see https://www.loc.gov/standards/datetime/ (ISO 8601-2, level 0 and the `~` and `?` of level 1)
 *
 * `2026`, `2026-04`, `2026-04-23`, an interval `2026-04-23/2026-04-24` (some time in it), and `~` (about) or `?`
 * (uncertain) behind a date.
 */
export interface PartialDate {
  /** Earliest day it can mean, `YYYY-MM-DD`. */
  readonly from: string;
  /** Latest day it can mean, `YYYY-MM-DD`. */
  readonly until: string;
  readonly precision: 'day' | 'month' | 'year' | 'interval';
  readonly approximate: boolean;
}

/** No calendar in use has a year 0, and citation styles take it for one before our era. */
const point = /^(?!0000)(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?])?$/;

/** Reads a date; `undefined` when it is not one, `2026-13-45` and `2026-02-30` among them. */
export function parseDate(text: string): PartialDate | undefined {
  const [first, last, ...rest] = text.split('/');
  if (first === undefined || rest.length > 0) return undefined;
  if (last !== undefined) {
    const a = parseDate(first);
    const b = parseDate(last);
    if (!a || !b || a.from > b.until) return undefined;
    return {
      from: a.from,
      until: b.until,
      precision: 'interval',
      approximate: a.approximate || b.approximate,
    };
  }
  const match = point.exec(first);
  if (!match) return undefined;
  const [, year = '', month, day, mark] = match;
  const approximate = mark !== undefined;
  if (!month) return { from: `${year}-01-01`, until: `${year}-12-31`, precision: 'year', approximate };
  const lastDay = daysInMonth(Number(year), Number(month));
  if (lastDay === undefined) return undefined;
  if (!day)
    return {
      from: `${year}-${month}-01`,
      until: `${year}-${month}-${String(lastDay).padStart(2, '0')}`,
      precision: 'month',
      approximate,
    };
  if (Number(day) < 1 || Number(day) > lastDay) return undefined;
  const whole = `${year}-${month}-${day}`;
  return { from: whole, until: whole, precision: 'day', approximate };
}

const monthNames =
  'January February March April May June July August September October November December'.split(' ');

/** The date as a reader says it: `23 April 2026`, `about April 2026`, `23 or 24 April 2026`, `between 23 and 26 April 2026`. */
export function formatDate(text: string): string {
  const [first = '', last] = text.split('/');
  if (last !== undefined) {
    const [a, b] = [formatDate(first), formatDate(last)];
    const sameMonth = first.slice(0, 7) === last.slice(0, 7) && first.length === 10 && last.length === 10;
    const begin = sameMonth ? Number(first.slice(8, 10)) : a;
    return areNeighbours(first, last) ? `${begin} or ${b}` : `between ${begin} and ${b}`;
  }
  const match = point.exec(first);
  if (!match) return text;
  const [, year, month, day, mark] = match;
  const plain = [day && String(Number(day)), month && monthNames[Number(month) - 1], year]
    .filter(Boolean)
    .join(' ');
  if (mark === '~') return `about ${plain}`;
  return mark === '?' ? `${plain} (uncertain)` : plain;
}

/** The date as it follows “since”: an interval of more than two days is some time within it. */
export function formatSince(text: string): string {
  const date = formatDate(text);
  return date.startsWith('between') ? `some time ${date}` : date;
}

/** Whether the one day is followed by the other. */
function areNeighbours(first: string, last: string): boolean {
  const [a, b] = [parseDate(first), parseDate(last)];
  if (a?.precision !== 'day' || b?.precision !== 'day' || a.approximate || b.approximate) return false;
  return Date.parse(b.from) - Date.parse(a.from) === millisecondsOfDay;
}

const millisecondsOfDay = 24 * 60 * 60 * 1000;

function daysInMonth(year: number, month: number): number | undefined {
  if (month < 1 || month > 12) return undefined;
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
