import type { Evidence, HolderEvidence } from '#schema/evidence.ts';
import { find, type ViewContext } from './context.ts';

/** What a link calls a passage: its number, from 1, and who says it, e.g. `passage 2 (Richard Roe)`. */
export function passageName(
  context: ViewContext,
  evidence: Evidence | HolderEvidence | undefined,
  index: number,
): string {
  const by = evidence && 'by' in evidence ? evidence.by : undefined;
  const speaker = find(context, 'actors', by)?.data.name;
  return `passage ${index + 1}${speaker === undefined ? '' : ` (${speaker})`}`;
}
