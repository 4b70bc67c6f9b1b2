import { writeApx } from '#domain/argument/apx.ts';
import type { AttackGraph } from '#domain/argument/attack-graph.ts';
import { writeTgf } from '#domain/argument/tgf.ts';
import { argumentOf } from '#knowledge/argument.ts';
import type { ViewContext } from '#knowledge/views/context.ts';

/**
 * The attack graph from which the statuses are computed, for solvers: claims (one for all that restate each other) and steps.
 * No labels say which ids an argument stands for, as the format would allow: solvers that take a whole line for a name would
 * be led astray. The table `argument_nodes` says it.
 */
export function argumentTgf({ knowledgeBase }: ViewContext): string {
  return writeTgf(argumentOf(knowledgeBase).graph);
}

/** The same as facts of answer set programming, under comments that say what the arguments stand for. */
export function argumentApx({ knowledgeBase }: ViewContext): string {
  const { graph } = argumentOf(knowledgeBase);
  return [...nodeKey(graph).map((line) => `% ${line}\n`), writeApx(graph)].join('');
}

function nodeKey({ nodes }: AttackGraph): string[] {
  return [
    'Arguments are claims, and steps from a ground to a claim, ground=>claim; a ground with source: in front is a source.',
    'Claims that restate each other are one argument, named by the first of them; which, is said here.',
    ...nodes.flatMap((node) =>
      node.kind === 'claim' && node.members.length > 1
        ? [`${node.id} stands for ${node.members.join(', ')}`]
        : [],
    ),
  ];
}
