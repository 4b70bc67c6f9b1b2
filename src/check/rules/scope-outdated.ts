import { formatDate, parseDate } from '#domain/bibliography/edtf.ts';
import type { KnowledgeBase } from '#knowledge/knowledge-base.ts';
import { report, type CheckInput, type Spot } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** Pages say of the main question up to when material was seen: not earlier than the newest that is recorded. */
export function scopeOutdated(input: CheckInput): Diagnostic[] {
  const { knowledgeBase, today = '9999' } = input;
  const { entries, site } = knowledgeBase;
  const question = entries.questions.get(site.question);
  const until = question?.data.scope?.until;
  if (!question || until === undefined) return [];
  let newest: DatedSpot | undefined;
  for (const dated of datedMaterial(knowledgeBase))
    if (dated.from <= today && dated.from > (newest?.from ?? until) && isWritten(input, dated))
      newest = dated;
  return newest
    ? [
        report(input, {
          rule: 'scope-outdated',
          severity: 'warning',
          at: { file: question.file, path: ['scope', 'until'] },
          message: `\`${until}\` is not the newest material: there is some of ${formatDate(newest.date)}`,
          remedy: 'Write the day of the newest material that was seen; say under `searched` what was.',
          related: newest.at,
        }),
      ]
    : [];
}

/** Of a new entry the date is one to begin with. */
function isWritten({ files }: CheckInput, { at }: DatedSpot): boolean {
  return !files.find(({ path }) => path === at.file)?.text.includes('TODO');
}

interface DatedSpot {
  readonly at: Spot;
  readonly date: string;
  /** The earliest day it can mean. */
  readonly from: string;
}

/** Works, events and stages of measures whose dates are certain. */
function* datedMaterial({ entries }: KnowledgeBase): Generator<DatedSpot> {
  for (const { file, data } of entries.sources.values())
    yield* datedSpot(file, ['csl', 'issued'], data.csl.issued);
  for (const { file, data } of entries.events.values()) yield* datedSpot(file, ['date'], data.date);
  for (const { file, data } of entries.measures.values())
    for (const [index, { date }] of data.stages.entries())
      yield* datedSpot(file, ['stages', index, 'date'], date);
}

function datedSpot(file: string, path: readonly (string | number)[], date = ''): DatedSpot[] {
  const read = parseDate(date);
  return read && !read.approximate ? [{ at: { file, path }, date, from: read.from }] : [];
}
