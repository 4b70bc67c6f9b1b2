import { type Framework, indexAttacks } from './framework.ts';

/**
 * What a labelling says of an argument (Caminada 2006, "On the issue of reinstatement in argumentation",
 * JELIA, LNAI 4160, 111–123): `in`, all its attackers are out; `out`, an attacker is in; `undecided`,
 * neither.
 */
export const labels = ['in', 'out', 'undecided'] as const;
export type Label = (typeof labels)[number];

export interface Labelling {
  readonly labels: readonly Label[];
  /**
   * How many answers deep the label rests: 0 for an unattacked argument; for an argument that is out, one
   * more than its shallowest attacker that is in; for one that is in, one more than its deepest attacker;
   * Infinity for an undecided one. So whatever a label rests on lies at a lower depth, and an explanation
   * that goes down cannot run in a circle (the min–max numbering of Caminada & Dunne 2019, "Strong
   * admissibility revisited", Argument & Computation 10, 277–300).
   */
  readonly depths: readonly number[];
}

/**
 * The grounded labelling: the complete labelling with the fewest arguments in (Dung 1995; Caminada 2006). It
 * is the cautious one: in only what has to be, however one resolves what the record leaves open.
 *
 * After Modgil & Caminada 2009, "Proof theories and algorithms for abstract argumentation frameworks" (in
 * Rahwan & Simari, eds., Argumentation in Artificial Intelligence, 105–129): unattacked arguments go in, what
 * they attack goes out, what has only attackers that are out goes in, and so on. A queue and a count of
 * attackers still standing keep it linear in the number of attacks.
 */
export function labelGrounded(framework: Framework): Labelling {
  const { attackers, targets } = indexAttacks(framework);
  const labels: Label[] = framework.arguments.map(() => 'undecided');
  const depths: number[] = framework.arguments.map(() => Number.POSITIVE_INFINITY);
  const standing = attackers.map((attacks) => attacks.length);
  const accepted: number[] = [];

  const accept = (argument: number, depth: number) => {
    labels[argument] = 'in';
    depths[argument] = depth;
    accepted.push(argument);
  };
  standing.forEach((count, argument) => {
    if (count === 0) accept(argument, 0);
  });
  for (const argument of accepted) {
    const depth = depths[argument] ?? 0;
    for (const { to } of targets[argument] ?? []) {
      if (labels[to] !== 'undecided') continue;
      labels[to] = 'out';
      depths[to] = depth + 1;
      for (const { to: freed } of targets[to] ?? []) {
        const left = (standing[freed] ?? 0) - 1;
        standing[freed] = left;
        if (left === 0 && labels[freed] === 'undecided') accept(freed, depth + 2);
      }
    }
  }
  return { labels, depths };
}
