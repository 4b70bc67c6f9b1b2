import { buildAttackGraph } from '#domain/argument/attack-graph.ts';
import { findSupportCycles, type SupportCycle } from '#domain/argument/support-cycle.ts';
import { argumentRecord } from '#knowledge/argument-record.ts';
import { report, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** No claim supports itself through others: who follows the grounds gets somewhere. Restated claims count as one. */
export function circularSupport(input: CheckInput): Diagnostic[] {
  const graph = buildAttackGraph(argumentRecord(input.knowledgeBase));
  return findSupportCycles(graph).flatMap((cycle) => {
    const support = cycle.relations[0]?.[0];
    const claim = input.knowledgeBase.entries.claims.get(support?.from ?? '');
    // A claim that supports itself outright is a self-relation.
    if (!support || !claim || support.from === support.to) return [];
    const index = claim.data.relations.findIndex(
      ({ kind, claim: to }) => kind === 'supports' && to === support.to,
    );
    return report(input, {
      rule: 'circular-support',
      at: { file: claim.file, path: ['relations', index, 'claim'] },
      message: saying(cycle),
      remedy:
        'Take out the support that its source does not state; or, if two of them are one claim, merge them.',
    });
  });
}

function saying({ claims, relations }: SupportCycle): string {
  const [only] = relations[0] ?? [];
  if (claims.length === 1 && only)
    return `circular support: \`${only.from}\` supports \`${only.to}\`, which restates it`;
  return `circular support: ${[...claims, claims[0]].map((claim) => `\`${claim}\``).join(' supports ')}`;
}
