import type { BriefEntry, BriefQuestion } from '#knowledge/views/brief-view.ts';
import { isClaim, isPosition, type BriefGroup } from './arrange.ts';

/** Which answers to a question a brief represents. */
export interface Balance {
  /** Labels of the positions that are in the brief or that one of its claims is a ground of. */
  readonly served: readonly string[];
  readonly missing: readonly string[];
  /** Labels of the positions that a claim of the brief is brought against. */
  readonly opposed: readonly string[];
  /** All entries on the question speak for one answer of several, and none against it. */
  readonly isOneSided: boolean;
}

/** `undefined` where there are no sides: no question, a single answer on record, or no entry that argues. */
export function balanceOf({ question, entries }: BriefGroup): Balance | undefined {
  if (!question || question.positions.length < 2) return undefined;
  const labels = (has: (entry: BriefEntry, position: string) => boolean): string[] =>
    question.positions.filter(({ id }) => entries.some((entry) => has(entry, id))).map(({ label }) => label);
  const served = labels(serves);
  const opposed = labels((entry, id) => isClaim(entry) && entry.harms.includes(id));
  if (served.length === 0 && opposed.length === 0) return undefined;
  const missing = question.positions.map(({ label }) => label).filter((label) => !served.includes(label));
  return { served, missing, opposed, isOneSided: isOneSided(question, served, opposed) };
}

/** A balance as one or two sentences. */
export function balanceSentence({ served, missing, opposed, isOneSided }: Balance): string {
  if (isOneSided && served.length === 1)
    return `One side only: of the answers on record, ${quoted(served)} alone is represented. Not represented: ${quoted(missing)}.`;
  if (served.length === 0)
    return `Only what is brought against ${quoted(opposed)} is represented, and none of the answers on record: ${quoted(missing)}.`;
  if (missing.length === 0) return `Every answer on record is represented: ${quoted(served)}.`;
  return `Answers represented: ${quoted(served)}. Not represented: ${quoted(missing)}.`;
}

function serves(entry: BriefEntry, position: string): boolean {
  return isPosition(entry) ? entry.id === position : isClaim(entry) && entry.serves.includes(position);
}

/** What speaks against another answer only makes the one side stronger; what speaks against the same answer is a second side. */
function isOneSided(
  { positions }: BriefQuestion,
  served: readonly string[],
  opposed: readonly string[],
): boolean {
  if (served.length === 0) return opposed.length < positions.length;
  const [only] = served;
  return served.length === 1 && only !== undefined && !opposed.includes(only);
}

function quoted(labels: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(labels.map((label) => `“${label}”`));
}
