import { formatDate } from '#domain/bibliography/edtf.ts';
import type { ViewContext } from './context.ts';

/**
 * As of when a brief holds, as a reader says it: of an edition its label and day; else the day of the build, and the
 * edition that can be cited for what has not changed since.
 *
 * @param today `YYYY-MM-DD`
 */
export function briefDate(
  { frozen, editions }: Pick<ViewContext, 'frozen' | 'editions'>,
  today: string,
): string {
  if (frozen) return `edition ${frozen.label} (${formatDate(frozen.date)})`;
  const [newest] = editions?.all ?? [];
  return `${formatDate(today)}${newest ? ` (newest edition: ${newest.label})` : ''}`;
}
