import { formatDate } from '#domain/bibliography/edtf.ts';
import type { ViewContext } from './context.ts';
import { materialUntil } from './material-until.ts';

/**
 * As of when a brief holds, as a reader says it: of an edition its label and day; else the day of the build, the day up to
 * which the main question was searched for, and the edition that can be cited for what has not changed since.
 */
export function briefDate(
  context: Pick<ViewContext, 'frozen' | 'editions' | 'knowledgeBase' | 'today'>,
): string {
  const { frozen, editions, today } = context;
  if (frozen) return `edition ${frozen.label} (${formatDate(frozen.date)})`;
  const [newest] = editions?.all ?? [];
  const until = materialUntil(context);
  return [
    formatDate(today),
    until && `, from material up to ${until}`,
    newest && ` (newest edition: ${newest.label})`,
  ]
    .filter(Boolean)
    .join('');
}
