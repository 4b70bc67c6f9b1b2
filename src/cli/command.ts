/** What a command may do to the world. Handed in, so that tests can watch. */
export interface Effects {
  /** To standard output. */
  write(text: string): void;
  /** To standard error. */
  warn(text: string): void;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  now(): Date;
}

/** A command of `npm run kb -- <name>`. */
export interface Command {
  readonly name: string;
  /** How it is called, what it does, and examples. */
  readonly help: string;
  /** @returns the exit code */
  run(args: readonly string[], effects: Effects): number | Promise<number>;
}

export const exitCodes = { ok: 0, failed: 1, usage: 2 } as const;

/** A command was called in a way it does not understand; ends with exit code 2 and the command's help. */
export class UsageError extends Error {}

/** Ends a command that will not do, or could not do, what it was asked. @returns the exit code */
export function refuse(effects: Pick<Effects, 'warn'>, why: string): number {
  effects.warn(`${why}\n`);
  return exitCodes.failed;
}

/** The day on which a command runs, `YYYY-MM-DD` in UTC. */
export function dayOfRun(effects: Pick<Effects, 'now'>): string {
  return effects.now().toISOString().slice(0, 10);
}
