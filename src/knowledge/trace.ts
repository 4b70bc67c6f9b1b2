import type { Sha256 } from '#domain/annotation/sha256.ts';
import { GrowingNumbers } from './growing-numbers.ts';

/**
 * What is looked at while something is made, so that a later build knows what it has to make anew: a verifying trace in the
 * sense of Mokhov, Mitchell and Peyton Jones 2018, "Build systems à la carte" (PACMPL 2, ICFP, 79).
 *
 * A *subject* is something that can be looked at piece by piece, such as the claims; a *fact* is one of its pieces.
 */
export interface Subject {
  /** The same in every build. */
  readonly name: string;
  /** What the piece says, in short: the same in another build only if the piece is. */
  digestOf(key: string, sha256: Sha256): string;
  /** The numbers of its facts by their keys; nobody's but the trace's own. */
  factNumbers?: Map<string, number>;
}

export interface Fact {
  readonly subject: Subject;
  readonly key: string;
}

/** The key of all that a subject holds. No id looks like it. */
export const everything = '*';

/** What was looked at for something: a number under which `factsSeen` has it. */
export type Trace = number;

const facts: Fact[] = [];

/*
 * A build of ten thousand entries keeps some hundred thousand traces. As lists of their own they would cost it a tenth more time,
 * most of it for the collection of garbage; here they are rows of numbers one after another.
 */
const ended = new GrowingNumbers();
const starts = new GrowingNumbers();
/** The traces that are being made, those within others behind these. */
const open = new GrowingNumbers();
let areKept = false;
let isTracing = false;
/** Where in `open` the innermost begins, and its number. */
let start = 0;
let current = 0;
let last = 0;
/** Of each fact in which trace it was noted last: most are looked at again and again. */
let noted = new Uint32Array(1 << 16);

// The first has no facts.
starts.push(0);
starts.push(0);

/**
 * From now on traces are kept: to be called before anything is remembered of a corpus that is to be traced. What is never
 * traced, as by the dev server, which reads its corpus again and again, is not kept alive by traces either.
 */
export function keepTraces(): void {
  areKept = true;
}

/** Says that a piece of a subject is being looked at. Costs next to nothing while nobody traces. */
export function see(subject: Subject, key: string): void {
  if (isTracing) note(factNumber(subject, key));
}

/** Says that all that was looked at for something is being looked at again, as when it is taken from a memory. */
export function seeAgain(trace: Trace): void {
  if (!isTracing) return;
  for (let at = starts.at(trace); at < starts.at(trace + 1); at++) note(ended.at(at));
}

/** The facts of a trace, by their numbers, each once. */
export function* factsSeen(trace: Trace): Generator<number> {
  for (let at = starts.at(trace); at < starts.at(trace + 1); at++) yield ended.at(at);
}

/** How many facts a trace has. */
export function sizeOfTrace(trace: Trace): number {
  return starts.at(trace + 1) - starts.at(trace);
}

function note(fact: number): void {
  if (noted[fact] === current) return;
  noted[fact] = current;
  open.push(fact);
}

/**
 * Makes something, and says what was looked at for it: nothing unless traces are kept. Whoever asked for it has looked at that too.
 *
 * @param say told beside the result, not with it: V8 learns that objects with traces of remembered things live long, and would
 *   put every page's text where only a full collection of garbage finds it
 */
export function traced<Made>(make: () => Made, say: (trace: Trace) => void): Made {
  if (!areKept) {
    say(0);
    return make();
  }
  const outer = { isTracing, start, current };
  isTracing = true;
  start = open.length;
  current = ++last;
  let trace = 0;
  try {
    const made = make();
    trace = endTrace();
    say(trace);
    return made;
  } finally {
    open.shorten(start);
    ({ isTracing, start, current } = outer);
    if (trace > 0) seeAgain(trace);
  }
}

/** A trace of facts that are known, as of what an earlier build has made. */
export function traceOf(numbers: Iterable<number>): Trace {
  let found = 0;
  const noteAll = (): void => {
    for (const fact of numbers) note(fact);
  };
  traced(noteAll, (trace) => {
    found = trace;
  });
  return found;
}

/** Writes down the innermost trace. One within it may have noted facts as its own, which then stand there twice. */
function endTrace(): Trace {
  const trace = starts.length - 1;
  current = ++last;
  for (let at = start; at < open.length; at++) {
    const fact = open.at(at);
    if (noted[fact] === current) continue;
    noted[fact] = current;
    ended.push(fact);
  }
  starts.push(ended.length);
  return trace;
}

/** Makes something of which whoever asked for it looks at parts alone, or says otherwise what it depends on. */
export function untraced<Made>(make: () => Made): Made {
  const outer = isTracing;
  isTracing = false;
  try {
    return make();
  } finally {
    isTracing = outer;
  }
}

export function factOf(number: number): Fact {
  const fact = facts[number];
  if (!fact) throw new RangeError(`unexpected fact ${number}, expected one of ${facts.length}`);
  return fact;
}

/** The number by which traces name a fact. */
export function factNumber(subject: Subject, key: string): number {
  subject.factNumbers ??= new Map();
  let number = subject.factNumbers.get(key);
  if (number === undefined) {
    number = facts.push({ subject, key }) - 1;
    subject.factNumbers.set(key, number);
    if (number >= noted.length) {
      const more = new Uint32Array(noted.length * 2);
      more.set(noted);
      noted = more;
    }
  }
  return number;
}
