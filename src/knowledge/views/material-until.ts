import { formatDate } from '#domain/bibliography/edtf.ts';
import type { ViewContext } from './context.ts';

/** The day up to which material was looked for on the main question, as a reader says it; `undefined` where it is not recorded. */
export function materialUntil({ knowledgeBase }: Pick<ViewContext, 'knowledgeBase'>): string | undefined {
  const { entries, site } = knowledgeBase;
  const until = entries.questions.get(site.question)?.data.scope?.until;
  return until && formatDate(until);
}
