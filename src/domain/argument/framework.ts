/**
 * An abstract argumentation framework: arguments without inner structure, and which attacks which (Dung 1995,
 * "On the acceptability of arguments and its fundamental role in nonmonotonic reasoning, logic programming
 * and n-person games", Artificial Intelligence 77, 321–357). An attack names its ends by their places in
 * `arguments`.
 */
export interface Framework<A extends Attack = Attack> {
  readonly arguments: readonly string[];
  readonly attacks: readonly A[];
}

export interface Attack {
  readonly from: number;
  readonly to: number;
}

/** The attacks of a framework, looked up by the argument they hit and by the argument they come from. */
export interface AttackIndex<A extends Attack = Attack> {
  /** `attackers[n]`: the attacks on argument n. */
  readonly attackers: readonly (readonly A[])[];
  /** `targets[n]`: the attacks by argument n. */
  readonly targets: readonly (readonly A[])[];
}

export function indexAttacks<A extends Attack>(framework: Framework<A>): AttackIndex<A> {
  const attackers: A[][] = framework.arguments.map(() => []);
  const targets: A[][] = framework.arguments.map(() => []);
  for (const attack of framework.attacks) {
    attackers[attack.to]?.push(attack);
    targets[attack.from]?.push(attack);
  }
  return { attackers, targets };
}
