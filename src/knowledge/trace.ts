import type { Sha256 } from '#domain/annotation/sha256.ts';

/**
 * What is looked at while something is made, so that a later build knows what it has to make anew: a verifying trace in the
 * sense of Mokhov, Mitchell and Peyton Jones 2018, "Build systems à la carte" (PACMPL 2, ICFP, 79), section 4.2.2.
 *
 * A *subject* is something that can be looked at piece by piece, such as the claims; a *fact* is one of its pieces.
 */
export interface Subject {
  /** The same in every build. */
  readonly name: string;
  /** What the piece says, in short: the same in another build only if the piece is. */
  digestOf(key: string, sha256: Sha256): string;
}

export interface Fact {
  readonly subject: Subject;
  readonly key: string;
}

/** The key of all that a subject holds. No id looks like it. */
export const everything = '*';

/** Facts by their numbers: a trace is a list of these. */
const facts: Fact[] = [];
const numbers = new WeakMap<Subject, Map<string, number>>();

let trace: number[] | undefined;

/** Says that a piece of a subject is being looked at. Costs next to nothing while nobody traces. */
export function see(subject: Subject, key: string): void {
  trace?.push(factNumber(subject, key));
}

/** Says that all that was looked at for something is being looked at again, as when it is taken from a memory. */
export function seeAgain(seen: readonly number[]): void {
  if (trace) for (const fact of seen) trace.push(fact);
}

/** Makes something, and says what was looked at for it, each fact once. Whoever asked for it has looked at that too. */
export function traced<Made>(make: () => Made): { readonly made: Made; readonly seen: readonly number[] } {
  const outer = trace;
  trace = [];
  try {
    const made = make();
    const seen = [...new Set(trace)];
    if (outer) for (const fact of seen) outer.push(fact);
    return { made, seen };
  } finally {
    trace = outer;
  }
}

/** Makes something of which whoever asked for it looks at parts alone, or says otherwise what it depends on. */
export function untraced<Made>(make: () => Made): Made {
  const outer = trace;
  trace = undefined;
  try {
    return make();
  } finally {
    trace = outer;
  }
}

export function factOf(number: number): Fact {
  const fact = facts[number];
  if (!fact) throw new RangeError(`unexpected fact ${number}, expected one of ${facts.length}`);
  return fact;
}

/** The number by which traces name a fact. */
export function factNumber(subject: Subject, key: string): number {
  let known = numbers.get(subject);
  if (!known) {
    known = new Map();
    numbers.set(subject, known);
  }
  let number = known.get(key);
  if (number === undefined) {
    number = facts.push({ subject, key }) - 1;
    known.set(key, number);
  }
  return number;
}
