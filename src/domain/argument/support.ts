import { type AttackGraph, claimNode } from './attack-graph.ts';
import type { Labelling } from './grounded.ts';
import type { Ground } from './support-step.ts';

/**
 * Whether the record gives a standing reason for a claim. Told apart from its status, which only weighs
 * attacks.
 *
 * - `has support`: at least one recorded step to it stands.
 * - `support unresolved`: none stands, and of at least one the record leaves open whether it does.
 * - `support undercut`: every recorded step fails, at least one because it is undercut.
 * - `support challenged`: every recorded step fails, each because its ground is itself challenged.
 * - `no recorded support`: no step to it is recorded.
 */
export const supportWords = [
  'has support',
  'support unresolved',
  'support undercut',
  'support challenged',
  'no recorded support',
] as const;
export type SupportWord = (typeof supportWords)[number];

/**
 * What became of one step. A step stands if neither an undercut nor an attack on its ground defeats it: a
 * defeater of what an argument starts from defeats the argument too (Pollock 1987, "Defeasible reasoning",
 * Cognitive Science 11, 481–518).
 */
export const stepStandings = ['stands', 'undercut', 'ground challenged', 'unresolved'] as const;
export type StepStanding = (typeof stepStandings)[number];

export interface Support {
  readonly word: SupportWord;
  readonly steps: readonly SupportingStep[];
}

export interface SupportingStep {
  readonly ground: Ground;
  readonly standing: StepStanding;
  /**
   * The claims that undercut it, those whose undercut holds first. Listed even where the step stands after
   * all.
   */
  readonly undercutBy: readonly string[];
}

/** How a claim, in any of its wordings, is supported. */
export function supportOf(graph: AttackGraph, labelling: Labelling, claim: string): Support {
  const steps = claimNode(graph, claim).steps.flatMap((node) => supportingStep(graph, labelling, node));
  return { word: summarise(steps.map(({ standing }) => standing)), steps };
}

function supportingStep(graph: AttackGraph, { labels, depths }: Labelling, node: number): SupportingStep[] {
  const step = graph.nodes[node];
  if (step?.kind !== 'step') return [];
  const { ground } = step;
  const undercuts = [...(graph.attackers[node] ?? [])].sort((a, b) => depthOf(a.from) - depthOf(b.from));
  const undercutBy = undercuts.flatMap(({ records }) => [...new Set(records.map(({ by }) => by))]);
  return [{ ground, standing: standing(), undercutBy }];

  function standing(): StepStanding {
    const groundLabel = ground.kind === 'claim' ? labels[ground.node] : 'in';
    if (labels[node] === 'out') return 'undercut';
    if (groundLabel === 'out') return 'ground challenged';
    return labels[node] === 'in' && groundLabel === 'in' ? 'stands' : 'unresolved';
  }

  function depthOf(attacker: number): number {
    return labels[attacker] === 'in' ? (depths[attacker] ?? 0) : Number.MAX_VALUE;
  }
}

function summarise(standings: readonly StepStanding[]): SupportWord {
  if (standings.length === 0) return 'no recorded support';
  if (standings.includes('stands')) return 'has support';
  if (standings.includes('unresolved')) return 'support unresolved';
  return standings.includes('undercut') ? 'support undercut' : 'support challenged';
}
