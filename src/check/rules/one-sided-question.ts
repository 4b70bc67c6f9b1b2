import type { KnowledgeBase } from '#knowledge/knowledge-base.ts';
import type { Entry } from '#knowledge/entry.ts';
import { report, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** A position with less than this share of the best-documented one's sourced claims is thinly documented. */
const leastShare = 0.5;

/**
 * A question on which one position is documented far better than another, and no word says why. A position without grounds is
 * another rule's business.
 */
export function oneSidedQuestion(input: CheckInput): Diagnostic[] {
  const { questions, positions } = input.knowledgeBase.entries;
  const sides = Map.groupBy(positions.values(), ({ data }) => data.question);
  return [...questions.values()].flatMap(({ id, file, data }) => {
    if (data.scope?.balance !== undefined) return [];
    const counted = (sides.get(id) ?? [])
      .filter(({ data: { grounds } }) => grounds.length > 0)
      .map((position) => ({
        id: position.id,
        claims: sourcedClaims(input.knowledgeBase, position),
      }));
    const most = Math.max(...counted.map(({ claims }) => claims));
    const thin = counted.filter(({ claims }) => claims < most * leastShare);
    if (thin.length === 0) return [];
    const numbers = counted.map(({ id: side, claims }) => `\`${side}\` ${claims}`).join(', ');
    return report(input, {
      rule: 'one-sided-question',
      severity: 'warning',
      at: { file, path: ['scope'], key: true },
      message: `of the positions on this question, some have less than half the sourced claims of another: ${numbers}`,
      remedy: 'Look for what is missing; if it is not to be found, say why in `scope.balance`.',
    });
  });
}

/** The claims a position rests on that somebody makes, by a source. */
function sourcedClaims({ entries }: KnowledgeBase, position: Entry<'positions'>): number {
  return position.data.grounds.filter((id) =>
    entries.claims.get(id)?.data.evidence.some(({ voice }) => voice !== 'denies'),
  ).length;
}
