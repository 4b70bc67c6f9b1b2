import type { Relation } from './relation.ts';

/** A source that bears a claim out. */
export interface SourceGround {
  readonly source: string;
  readonly claim: string;
}

/** What a step starts from. A claim also has a node. */
export type Ground =
  | { readonly kind: 'claim'; readonly id: string; readonly node: number }
  | { readonly kind: 'source'; readonly id: string };

/** The inference from a ground to a claim, as a node of the attack graph. */
export interface StepNode {
  readonly kind: 'step';
  /** Its place in the graph. */
  readonly node: number;
  /** `ground=>claim`, or `source:ground=>claim`. */
  readonly id: string;
  readonly ground: Ground;
  /** The node of the claim it supports. */
  readonly claim: number;
  /** The supports relations that record it; none where the ground is a source. */
  readonly supports: readonly Relation[];
}

/** The recorded steps from grounds to claims, numbered after the claims. */
export interface StepCollection {
  readonly nodes: readonly StepNode[];
  /** Supports relations whose two ends are the same claim: no step. */
  readonly circular: readonly Relation[];
  /**
   * The step from a ground to a claim, if one is recorded. An id that could be a claim or a source is the
   * claim.
   */
  find(ground: string, claim: string): number | undefined;
  /** The steps to the claim at a node. */
  to(node: number): readonly number[];
}

/** Gathers one step for each ground and claim, however often and in whichever wordings it is recorded. */
export function collectSteps(
  nodeOf: ReadonlyMap<string, number>,
  relations: readonly Relation[],
  evidence: readonly SourceGround[],
  firstNode: number,
): StepCollection {
  const steps = new Map<string, { node: number; ground: Ground; claim: number; supports: Relation[] }>();
  const stepsTo = new Map<number, number[]>();
  const circular: Relation[] = [];

  const record = (ground: Ground, claim: number, support?: Relation) => {
    const id = stepId(ground, claim);
    const found = steps.get(id);
    if (support) found?.supports.push(support);
    if (found) return;
    const node = firstNode + steps.size;
    steps.set(id, { node, ground, claim, supports: support ? [support] : [] });
    const siblings = stepsTo.get(claim);
    if (siblings) siblings.push(node);
    else stepsTo.set(claim, [node]);
  };
  for (const relation of relations) {
    if (relation.kind !== 'supports') continue;
    const node = nodeOf.get(relation.from);
    const claim = nodeOf.get(relation.to);
    if (node === undefined || claim === undefined) continue;
    if (node === claim) circular.push(relation);
    else record({ kind: 'claim', id: relation.from, node }, claim, relation);
  }
  for (const { source, claim } of evidence) {
    const node = nodeOf.get(claim);
    if (node !== undefined) record({ kind: 'source', id: source }, node);
  }

  const nameOf = new Map<number, string>();
  for (const [name, node] of nodeOf) if (!nameOf.has(node)) nameOf.set(node, name);
  const nodes: StepNode[] = [...steps.values()].map(({ node, ground, claim, supports }) => {
    const from = ground.kind === 'claim' ? nameOf.get(ground.node) : `source:${ground.id}`;
    return { kind: 'step', node, id: `${from}=>${nameOf.get(claim)}`, ground, claim, supports };
  });

  return {
    nodes,
    circular,
    find(id, claim) {
      const to = nodeOf.get(claim);
      const node = nodeOf.get(id);
      if (to === undefined) return undefined;
      const fromClaim = node === undefined ? undefined : steps.get(stepId({ kind: 'claim', id, node }, to));
      return (fromClaim ?? steps.get(stepId({ kind: 'source', id }, to)))?.node;
    },
    to: (node) => stepsTo.get(node) ?? [],
  };
}

function stepId(ground: Ground, claim: number): string {
  return `${ground.kind === 'claim' ? ground.node : `source:${ground.id}`}=>${claim}`;
}
