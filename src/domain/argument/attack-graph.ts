import { groupRestatements } from './equivalence.ts';
import { type Attack, type AttackIndex, type Framework, indexAttacks } from './framework.ts';
import type { Relation } from './relation.ts';
import { collectSteps, type SourceGround, type StepNode } from './support-step.ts';

/** What has been written down of a debate, as far as argument goes. */
export interface ArgumentRecord {
  readonly claims: readonly string[];
  readonly relations: readonly Relation[];
  /** Sources that bear a claim out: each is a ground for it. Leave out evidence that denies the claim. */
  readonly evidence?: readonly SourceGround[];
}

/**
 * The recorded debate as an abstract argumentation framework (Dung 1995). Its arguments are of two sorts:
 *
 * - *claims*: one node for all claims that restate each other, so that an answer to one wording answers them
 *   all;
 * - *steps*: the inference from a ground, another claim or a source, to a claim.
 *
 * `rebuts` attacks a claim, `contradicts` two claims both ways, `undercuts` the step and never the claim
 * (Pollock 1987, "Defeasible reasoning", Cognitive Science 11, 481–518): who shows that the evidence does not
 * bear a claim out has not shown the claim wrong. So a step attacks nothing, an undercut changes no claim's
 * label, and what it does to the claim is told apart, by `supportOf`. A claim needs no recorded support to be
 * in: the record is never complete, and a missing ground is reported as missing, not as an attack.
 *
 * Where one wording attacks another wording of the same claim, the node attacks itself, which leaves it
 * undecided at best.
 */
export interface AttackGraph extends Framework<RecordedAttack>, AttackIndex<RecordedAttack> {
  readonly nodes: readonly GraphNode[];
  /** The node of every claim. */
  readonly nodeOf: ReadonlyMap<string, number>;
  /** Relations that have no place in the graph, for a check to report. */
  readonly unplaced: readonly UnplacedRelation[];
}

export type GraphNode = ClaimNode | StepNode;

export interface ClaimNode {
  readonly kind: 'claim';
  /** Its place in the graph. */
  readonly node: number;
  readonly id: string;
  readonly members: readonly string[];
  readonly restatements: readonly Relation[];
  /** The nodes of the steps that support it. */
  readonly steps: readonly number[];
}

/** An attack and everything recorded that amounts to it. */
export interface RecordedAttack extends Attack {
  readonly records: readonly AttackRecord[];
}

/**
 * One relation read as an attack: the claim that makes it, and the claim it is aimed at, in the wordings
 * recorded.
 */
export interface AttackRecord {
  readonly relation: Relation;
  readonly by: string;
  readonly on: string;
}

export interface UnplacedRelation {
  readonly relation: Relation;
  readonly reason: UnplacedReason;
}

/**
 * - `unknown-claim`: an end is no known claim.
 * - `no-ground`: an undercut that does not say which step it attacks.
 * - `no-such-step`: an undercut of a step that nothing records.
 * - `supports-itself`: a claim given as a ground for itself, or for another wording of itself.
 */
export type UnplacedReason = 'unknown-claim' | 'no-ground' | 'no-such-step' | 'supports-itself';

export function buildAttackGraph({ claims, relations, evidence = [] }: ArgumentRecord): AttackGraph {
  const classes = groupRestatements(claims, relations);
  const nodeOf = new Map(
    classes.flatMap(({ members }, node) => members.map((member) => [member, node] as const)),
  );
  const unplaced: UnplacedRelation[] = [];
  const known = relations.filter((relation) => {
    const isKnown = nodeOf.has(relation.from) && nodeOf.has(relation.to);
    if (!isKnown) unplaced.push({ relation, reason: 'unknown-claim' });
    return isKnown;
  });

  const steps = collectSteps(nodeOf, known, evidence, classes.length);
  unplaced.push(...steps.circular.map((relation) => ({ relation, reason: 'supports-itself' as const })));

  const size = classes.length + steps.nodes.length;
  const attacks = new Map<number, { from: number; to: number; records: AttackRecord[] }>();
  const attack = (from: number | undefined, to: number | undefined, record: AttackRecord) => {
    if (from === undefined || to === undefined) return;
    const key = from * size + to;
    const found = attacks.get(key);
    if (found) found.records.push(record);
    else attacks.set(key, { from, to, records: [record] });
  };
  for (const relation of known) {
    const { kind, from, to, ground } = relation;
    if (kind === 'rebuts' || kind === 'contradicts') {
      attack(nodeOf.get(from), nodeOf.get(to), { relation, by: from, on: to });
    }
    if (kind === 'contradicts') attack(nodeOf.get(to), nodeOf.get(from), { relation, by: to, on: from });
    if (kind === 'undercuts') {
      const step = ground === undefined ? undefined : steps.find(ground, to);
      if (step === undefined)
        unplaced.push({ relation, reason: ground === undefined ? 'no-ground' : 'no-such-step' });
      attack(nodeOf.get(from), step, { relation, by: from, on: to });
    }
  }

  const nodes: GraphNode[] = classes.map(({ representative, members, restatements }, node) => ({
    kind: 'claim',
    node,
    id: representative,
    members,
    restatements,
    steps: steps.to(node),
  }));
  nodes.push(...steps.nodes);
  const framework = { arguments: nodes.map(({ id }) => id), attacks: [...attacks.values()] };
  return { ...framework, ...indexAttacks(framework), nodes, nodeOf, unplaced };
}

/** The node of a claim. */
export function claimNode(graph: AttackGraph, claim: string): ClaimNode {
  const found = graph.nodes[graph.nodeOf.get(claim) ?? -1];
  if (found?.kind === 'claim') return found;
  throw new RangeError(`unexpected claim \`${claim}\`, expected one the graph was built from`);
}
