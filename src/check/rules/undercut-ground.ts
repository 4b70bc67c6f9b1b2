import { buildAttackGraph, claimNode, type AttackGraph } from '#domain/argument/attack-graph.ts';
import type { Relation } from '#domain/argument/relation.ts';
import { argumentRecord } from '#knowledge/argument-record.ts';
import { isUnreadable } from '../answered.ts';
import { report, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';

/**
 * An undercut attacks a step, from a ground to a claim, so it names a ground and the step is there: the ground is a
 * claim that `supports` the claim, or a source of its evidence. No other relation has a ground.
 */
export function undercutGround(input: CheckInput): Diagnostic[] {
  const graph = buildAttackGraph(argumentRecord(input.knowledgeBase));
  const noStep = new Set(
    graph.unplaced.filter(({ reason }) => reason === 'no-such-step').map(({ relation }) => keyOf(relation)),
  );
  const found: Diagnostic[] = [];
  for (const { id, file, data } of input.knowledgeBase.entries.claims.values())
    for (const [index, { kind, claim, ground }] of data.relations.entries()) {
      const add = (field: string, message: string, remedy: string): void => {
        const at = { file, path: ['relations', index, field] };
        found.push(report(input, { rule: 'undercut-ground', at, message, remedy }));
      };
      if (kind !== 'undercuts') {
        if (ground !== undefined)
          add('ground', `\`${kind}\` with a ground`, 'Take `ground` out: only `kind: undercuts` has one.');
      } else if (ground === undefined)
        add(
          'kind',
          `\`undercuts\` without a ground: which step to \`${claim}\` does it attack?`,
          `Name the claim or source whose support is attacked under \`ground\`${choices(graph, claim)}; or write \`kind: rebuts\` if it attacks the claim itself.`,
        );
      else if (noStep.has(keyOf({ kind, from: id, to: claim, ground })) && isKnown(input, ground))
        add(
          'ground',
          `\`${ground}\` does not support \`${claim}\`: it neither \`supports\` it nor is a source of its evidence`,
          `Name a ground of that claim${choices(graph, claim)}, or record the support first.`,
        );
    }
  return found;
}

function keyOf({ from, to, ground }: Relation): string {
  return [from, to, ground].join(' ');
}

/** What does not exist or could not be read is reported elsewhere. */
function isKnown(input: CheckInput, ground: string): boolean {
  const { claims, sources } = input.knowledgeBase.entries;
  return (claims.has(ground) || sources.has(ground)) && !isUnreadable(input, 'claims', ground);
}

function choices(graph: AttackGraph, claim: string): string {
  const steps = graph.nodeOf.has(claim) ? claimNode(graph, claim).steps : [];
  const grounds = steps.flatMap((node) => {
    const step = graph.nodes[node];
    return step?.kind === 'step' ? [`\`${step.ground.id}\``] : [];
  });
  return grounds.length > 0 ? ` (it has ${grounds.join(', ')})` : '';
}
