import type {
  BriefClaim,
  BriefEntry,
  BriefPosition,
  BriefQuestion,
  BriefSource,
} from '#knowledge/views/brief-view.ts';

/** Entries of a brief that stand under one question; those that belong to none stand with their like. */
export interface BriefGroup {
  readonly question: BriefQuestion | undefined;
  readonly entries: readonly BriefEntry[];
}

/** Parts the entries of a brief by question. Questions come in the order of their first entry, entries in their own. */
export function arrange(entries: readonly BriefEntry[]): BriefGroup[] {
  const answered = new Set(
    entries.filter(isPosition).flatMap(({ questions }) => questions.map(({ id }) => id)),
  );
  const groups = Map.groupBy(entries, (entry) => headingOf(entry, answered)?.id ?? `/${entry.collection}`);
  return [...groups].map(([id, members]) => ({
    question: members.flatMap(({ questions }) => questions).find((question) => question.id === id),
    entries: members,
  }));
}

/**
 * The question an entry stands under: for a claim one to which the brief holds a position, else any; among these one on which it
 * is ground of a position before one on which it is only brought against one; else its main question.
 *
 * @param answered ids of the questions to which the brief holds a position
 */
function headingOf(entry: BriefEntry, answered: ReadonlySet<string>): BriefQuestion | undefined {
  const [main] = entry.questions;
  if (entry.collection !== 'claims') return main;
  const argued = [...answeredBy(entry.questions, entry.serves), ...answeredBy(entry.questions, entry.harms)];
  return argued.find(({ id }) => answered.has(id)) ?? argued[0] ?? main;
}

/** The questions to which one of the positions is an answer. */
function answeredBy(questions: readonly BriefQuestion[], answers: readonly string[]): BriefQuestion[] {
  return questions.filter(({ positions }) => positions.some(({ id }) => answers.includes(id)));
}

/** What stands over entries that belong to no question. */
export function headingWithout(entries: readonly BriefEntry[]): string {
  return entries.some(isSource) ? 'Sources to read' : 'What it is about';
}

/** Of the entries under one question, the claims that follow a position they are grounds of, with nothing else between. */
export function groundsAmong(entries: readonly BriefEntry[]): ReadonlySet<BriefEntry> {
  const grounds = new Set<BriefEntry>();
  let position: string | undefined;
  for (const entry of entries) {
    const isGround = position !== undefined && isClaim(entry) && entry.serves.includes(position);
    if (isGround) grounds.add(entry);
    else position = isPosition(entry) ? entry.id : undefined;
  }
  return grounds;
}

export function isPosition(entry: BriefEntry): entry is BriefPosition {
  return entry.collection === 'positions';
}

export function isSource(entry: BriefEntry): entry is BriefSource {
  return entry.collection === 'sources';
}

export function isClaim(entry: BriefEntry): entry is BriefClaim {
  return entry.collection === 'claims';
}
