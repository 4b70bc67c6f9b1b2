import { argumentOf } from '#knowledge/argument.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { table } from './table.ts';

interface NodeRow {
  readonly node: string;
  readonly number: number;
  readonly kind: 'claim' | 'step';
  readonly claim: string;
  readonly groundClaim?: string | undefined;
  readonly groundSource?: string | undefined;
}

/** What the arguments of the attack graph stand for, which its own formats have no room to say. */
export const argumentTables = [
  table({
    name: 'argument_nodes',
    description:
      'What the arguments of the attack graph (TGF, APX) stand for: a claim with all that restate it, or a step from a ground to a claim.',
    key: ['node', 'number'],
    rows: nodeRows,
    columns: ({ text, integer, link, optionalLink }) => [
      text(
        'node',
        'The name in the graph: the id of a claim, ground=>claim or source:ground=>claim.',
        (row) => row.node,
      ),
      integer('number', 'The place of the claim among those that restate it, from 1.', (row) => row.number),
      text('kind', 'claim or step.', (row) => row.kind),
      link(
        'claim',
        'claims',
        'A claim that it stands for; of a step, the one it leads to.',
        (row) => row.claim,
      ),
      optionalLink(
        'ground_claim',
        'claims',
        'Of a step: the claim it starts from.',
        (row) => row.groundClaim,
      ),
      optionalLink(
        'ground_source',
        'sources',
        'Of a step: the source it starts from.',
        (row) => row.groundSource,
      ),
    ],
  }),
] as const;

function nodeRows({ knowledgeBase }: ViewContext): NodeRow[] {
  const { nodes } = argumentOf(knowledgeBase).graph;
  const nameOf = (node: number): string => nodes[node]?.id ?? '';
  return nodes.flatMap((node): NodeRow[] => {
    if (node.kind === 'claim')
      return node.members.map((claim, index) => ({ node: node.id, number: index + 1, kind: 'claim', claim }));
    const { id, ground, claim } = node;
    const step = { node: id, number: 1, kind: 'step', claim: nameOf(claim) } as const;
    return ground.kind === 'claim'
      ? [{ ...step, groundClaim: nameOf(ground.node) }]
      : [{ ...step, groundSource: ground.id }];
  });
}
