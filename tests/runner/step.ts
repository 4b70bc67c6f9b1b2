/** How many checks of a step held. A step that is not a test runner counts as one. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What the step said; shown when something failed. */
  readonly output: string;
  /** One line worth showing even when all is well, e.g. what a check could not use. */
  readonly note?: string | undefined;
}

/** One step of `npm test`. */
export interface Step {
  readonly name: string;
  /** Names of the steps whose result this one works on. It is tried even when one of them failed. */
  readonly needs?: readonly string[];
  run(): Promise<Outcome>;
}

/** The outcome of a step that either holds or does not. */
export function single(ok: boolean, output: string): Outcome {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, output };
}
