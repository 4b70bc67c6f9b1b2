import type { Label, Labelling } from './grounded.ts';

/** A framework that differs a little from the one a labelling is of. */
export interface AlteredFramework {
  readonly attackersOf: (argument: number) => readonly number[];
  readonly targetsOf: (argument: number) => readonly number[];
  /** The arguments whose attackers are not what they were. */
  readonly changed: Iterable<number>;
  /** Those among them that are themselves not what they were, so that their old label counts for nothing. */
  readonly renewed: readonly number[];
}

export interface Relabelled {
  readonly label: Label;
  /** How many attacks away from the alteration. */
  readonly distance: number;
}

/**
 * The grounded labels after an alteration, of the arguments it bears on, at a cost that goes with their
 * number and not with the size of the framework. Undefined when it bears on more than `reach` of them.
 *
 * First every label that may have lost its derivation is withdrawn. Depths tell: an argument stays out if an
 * attacker that stays in has a lesser depth and so does not lean on it. What is kept has a derivation in the
 * altered framework, so it is part of the grounded labelling there; going on from it by the rules of
 * `labelGrounded` gives the rest.
 */
export function relabel(
  altered: AlteredFramework,
  labelling: Labelling,
  reach: number,
): ReadonlyMap<number, Relabelled> | undefined {
  const relabelled = new Map<number, Relabelled>();
  const oldLabel = (argument: number): Label => labelling.labels[argument] ?? 'undecided';
  const labelOf = (argument: number): Label => relabelled.get(argument)?.label ?? oldLabel(argument);
  const withdrawn = withdraw();
  if (withdrawn === undefined || !settle(withdrawn)) return undefined;
  return relabelled;

  function withdraw(): number[] | undefined {
    const queue: number[] = [];
    const drop = (argument: number, distance: number) => {
      if (relabelled.has(argument)) return;
      relabelled.set(argument, { label: 'undecided', distance });
      queue.push(argument);
    };
    for (const argument of altered.renewed) drop(argument, 0);
    for (const argument of altered.changed) if (!stillHolds(argument)) drop(argument, 0);
    for (const argument of queue) {
      if (queue.length > reach) return undefined;
      const distance = distanceOf(argument) + 1;
      for (const target of altered.targetsOf(argument)) if (!stillHolds(target)) drop(target, distance);
    }
    return queue;
  }

  function stillHolds(argument: number): boolean {
    const label = oldLabel(argument);
    if (label === 'undecided') return true;
    const attackers = altered.attackersOf(argument);
    if (label === 'in') return attackers.every((attacker) => labelOf(attacker) === 'out');
    return attackers.some((attacker) => labelOf(attacker) === 'in' && depthOf(attacker) < depthOf(argument));
  }

  function settle(open: readonly number[]): boolean {
    const queue: { argument: number; label: Label; distance: number }[] = [];
    const standing = new Map<number, number>();
    for (const argument of new Set([...altered.changed, ...open])) {
      const attackers = altered.attackersOf(argument);
      const distance = distanceOf(argument);
      if (attackers.some((attacker) => labelOf(attacker) === 'in'))
        queue.push({ argument, label: 'out', distance });
      else if (attackers.every((attacker) => labelOf(attacker) === 'out'))
        queue.push({ argument, label: 'in', distance });
    }
    for (const { argument, label, distance } of queue) {
      if (labelOf(argument) !== 'undecided') continue;
      relabelled.set(argument, { label, distance });
      if (relabelled.size > reach) return false;
      for (const target of altered.targetsOf(argument)) {
        if (labelOf(target) !== 'undecided') continue;
        if (label === 'out' && countDown(standing, target) > 0) continue;
        queue.push({ argument: target, label: label === 'in' ? 'out' : 'in', distance: distance + 1 });
      }
    }
    return true;
  }

  /** How many attackers of the argument are not out, now that one more of them is. */
  function countDown(standing: Map<number, number>, argument: number): number {
    const before = standing.get(argument);
    const left =
      before === undefined
        ? altered.attackersOf(argument).filter((attacker) => labelOf(attacker) !== 'out').length
        : before - 1;
    standing.set(argument, left);
    return left;
  }

  function distanceOf(argument: number): number {
    return relabelled.get(argument)?.distance ?? 0;
  }

  function depthOf(argument: number): number {
    return labelling.depths[argument] ?? Number.POSITIVE_INFINITY;
  }
}
