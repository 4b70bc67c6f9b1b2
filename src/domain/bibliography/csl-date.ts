import { parseDate } from './edtf.ts';

/** Year, month, day as far as they are known. */
export type DateParts = readonly [number] | readonly [number, number] | readonly [number, number, number];

/**
 * A date as CSL has it: one point, or the two ends of a range, as far as known.
 * @see https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html#date-fields
 */
export interface CslDate {
  readonly 'date-parts': readonly [DateParts] | readonly [DateParts, DateParts];
  /** About this date, or uncertain: CSL knows one word for `~` and `?`. */
  readonly circa?: true;
}

/** An EDTF date in CSL; `undefined` when it is not a date. */
export function toCslDate(edtf: string): CslDate | undefined {
  if (!parseDate(edtf)) return undefined;
  const [first = '', last] = edtf.split('/');
  const parts: CslDate['date-parts'] =
    last === undefined ? [pointOf(first)] : [pointOf(first), pointOf(last)];
  return { 'date-parts': parts, ...(/[~?]/.test(edtf) && { circa: true }) };
}

/** A CSL date in EDTF; `~` for whatever is not exact. */
export function fromCslDate(date: CslDate): string {
  const mark = date.circa ? '~' : '';
  return date['date-parts'].map((parts) => parts.map(digits).join('-') + mark).join('/');
}

/**
 * The part of a date that holds for certain, as an ISO 8601 date: what both ends of an interval have in common, without the part
 * that `~` or `?` leaves open. `2026` of `2026-04/2026-05` and of `2026-04~`; `undefined` of `2025/2026` and of `2024~`.
 */
export function certainPart(edtf: string): string | undefined {
  const [from = [], until = from] = edtf.split('/').map(certainParts);
  const differs = from.findIndex((part, index) => part !== until[index]);
  const shared = differs === -1 ? from : from.slice(0, differs);
  return shared.length > 0 ? shared.join('-') : undefined;
}

function certainParts(point: string): readonly string[] {
  const parts = point.replace(/[~?]$/, '').split('-');
  return /[~?]$/.test(point) ? parts.slice(0, -1) : parts;
}

function pointOf(point: string): DateParts {
  const [year = 0, month, day] = point.replace(/[~?]$/, '').split('-').map(Number);
  if (month === undefined) return [year];
  return day === undefined ? [year, month] : [year, month, day];
}

function digits(part: number, index: number): string {
  return String(part).padStart(index === 0 ? 4 : 2, '0');
}
