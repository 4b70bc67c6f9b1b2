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

/** The part of a date that holds for certain, as an ISO 8601 date: `2026` of `2026-04/2026-05`, `2024` of `2024~`. */
export function certainPart(edtf: string): string {
  const [from = '', until = from] = edtf.split('/').map((point) => point.replace(/[~?]$/, ''));
  const a = from.split('-');
  const b = until.split('-');
  const differs = a.findIndex((part, index) => part !== b[index]);
  const shared = differs === -1 ? a : a.slice(0, differs);
  return shared.length > 0 ? shared.join('-') : (a[0] ?? '');
}

function pointOf(point: string): DateParts {
  const [year = 0, month, day] = point.replace(/[~?]$/, '').split('-').map(Number);
  if (month === undefined) return [year];
  return day === undefined ? [year, month] : [year, month, day];
}

function digits(part: number, index: number): string {
  return String(part).padStart(index === 0 ? 4 : 2, '0');
}
