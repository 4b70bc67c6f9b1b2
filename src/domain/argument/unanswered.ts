import { type AttackGraph, claimNode } from './attack-graph.ts';

/**
 * A claim that the other side has not answered. It may not know the claim, or see no need: nothing here says
 * it concedes.
 */
export interface UnansweredClaim {
  readonly claim: string;
  /** Who, though not of the other side, answers it here. */
  readonly answeredElsewhere: readonly string[];
}

/**
 * The claims of one side to which no claim of the other side is recorded as an answer, in the order given. An
 * answer is a rebuttal or contradiction of the claim or an undercut of one of its steps, in any wording, and
 * whether or not it is itself answered since. A claim that both sides make is no one's to answer and is left
 * out.
 */
export function listUnanswered(
  graph: AttackGraph,
  side: readonly string[],
  otherSide: readonly string[],
): readonly UnansweredClaim[] {
  const others = new Set(otherSide.map((claim) => claimNode(graph, claim).node));
  return side.flatMap((claim) => {
    const { node } = claimNode(graph, claim);
    const answers = attacksIn(graph, claim);
    if (others.has(node) || answers.some(({ from }) => others.has(from))) return [];
    return [
      {
        claim,
        answeredElsewhere: [...new Set(answers.flatMap(({ records }) => records.map(({ by }) => by)))],
      },
    ];
  });
}

/** For each answer to a claim or to a step of its support, the wordings of the claim that makes it. */
export function wordingsOfAnswers(graph: AttackGraph, claim: string): (readonly string[])[] {
  return attacksIn(graph, claim).map(({ from }) => {
    const node = graph.nodes[from];
    return node?.kind === 'claim' ? node.members : [];
  });
}

/** Whether nothing at all is recorded against a claim or against a step of its support. */
export function isUnanswered(graph: AttackGraph, claim: string): boolean {
  return attacksIn(graph, claim).length === 0;
}

/** How many claims are recorded against a claim itself, and how many against no more than a step of its support. */
export function countAnswers(
  graph: AttackGraph,
  claim: string,
): { readonly toClaim: number; readonly toSupport: number } {
  const { node } = claimNode(graph, claim);
  const byWhom = (found: ReturnType<typeof attacksIn>): string[] =>
    found.flatMap(({ records }) => records.map(({ by }) => by));
  const answers = attacksIn(graph, claim);
  const toClaim = new Set(byWhom(answers.filter(({ to }) => to === node)));
  const toSupport = new Set(byWhom(answers)).difference(toClaim);
  return { toClaim: toClaim.size, toSupport: toSupport.size };
}

/** Everything recorded against a claim or against a step of its support, by others than itself. */
function attacksIn(graph: AttackGraph, claim: string) {
  const { node, steps } = claimNode(graph, claim);
  return [node, ...steps].flatMap((at) => graph.attackers[at] ?? []).filter(({ from }) => from !== node);
}
