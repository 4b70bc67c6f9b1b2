import { briefDate as dateOf } from '#knowledge/views/brief-date.ts';
import { load } from './load.ts';
import { today } from '#files/today.ts';

/** As of when the briefs of this build hold. */
export function briefDate(): string {
  return dateOf(load(), today());
}
