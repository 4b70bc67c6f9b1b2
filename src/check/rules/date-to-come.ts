import { parseDate, type PartialDate } from '#domain/bibliography/edtf.ts';
import { allEntries } from '#knowledge/knowledge-base.ts';
import { valuesMarked, type MarkedValue } from '#knowledge/marked-values.ts';
import { schemas } from '#schema/collections.ts';
import { tombstone as tombstoneSchema } from '#schema/entry.ts';
import { report, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';

/**
 * Records tell of what was: a date later than today is nearly always a slip, and would stand first on every list of what is new.
 * What is foretold may lie ahead, and what is planned, which is written as uncertain.
 */
export function dateToCome(input: CheckInput): Diagnostic[] {
  const { today, knowledgeBase } = input;
  if (today === undefined) return [];
  const inFile = (file: string, dates: readonly MarkedValue[]): Diagnostic[] =>
    dates
      .filter((date) => isToCome(date, today))
      .map(({ path, text }) =>
        report(input, {
          rule: 'date-to-come',
          severity: 'warning',
          at: { file, path },
          message: `\`${text}\` is still to come`,
          remedy:
            'Correct the date. Of something planned, say so by a question mark, e.g. "2030-05-01?", where a date may be uncertain.',
        }),
      );
  return [
    ...[...allEntries(knowledgeBase)].flatMap(({ collection, file, data }) =>
      inFile(file, valuesMarked('holds', schemas[collection], data, 'date')),
    ),
    ...[...knowledgeBase.graves.values()].flatMap(({ file, tombstone }) =>
      inFile(file, valuesMarked('holds', tombstoneSchema, { tombstone }, 'date')),
    ),
  ];
}

function isToCome({ path, text }: MarkedValue, today: string): boolean {
  // As words, which is quicker: nearly all are earlier.
  if (text <= today || path[0] === 'forecast') return false;
  const date = parseDate(text);
  if (!date || date.approximate) return false;
  return date.from > (isOfIssue(path, date) ? aYearOn(today) : today);
}

/** Issues of journals bear a month or a year that has not begun when they are out. */
function isOfIssue(path: MarkedValue['path'], { precision }: PartialDate): boolean {
  return path.at(-1) === 'issued' && precision !== 'day';
}

function aYearOn(today: string): string {
  return `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
}
