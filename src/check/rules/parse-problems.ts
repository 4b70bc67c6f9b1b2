import type { ParseProblem } from '#knowledge/parse-problem.ts';
import { schemas } from '#schema/collections.ts';
import { tombstone } from '#schema/entry.ts';
import { collectionNames } from '#schema/fields.ts';
import { fieldsAt, outlineOf } from '#schema/outline.ts';
import { site } from '#schema/site.ts';
import { report, type CheckInput, type Spot } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { nearestTo } from '../nearest.ts';

/**
 * What kept files from being read: `file-name`, `file-size`, `hidden-character`, `front-matter`,
 * `yaml`, `schema`, `unknown-key`.
 */
export function parseProblems(input: CheckInput): Diagnostic[] {
  return input.problems.map((problem) =>
    report(input, {
      rule: problem.rule,
      at: spotOf(problem),
      message: problem.message,
      nearest: nearMisses(problem),
      remedy:
        problem.remedy ??
        (isOfOtherForm(problem)
          ? 'The key belongs to another form of this record: leave the keys of one.'
          : undefined) ??
        ((problem.file === 'site.yaml' && siteRemedies[problem.rule]) || remedies[problem.rule]),
    }),
  );
}

const remedies: Record<ParseProblem['rule'], string> = {
  'file-name': `Rename or move the file. The collections are ${collectionNames.join(', ')}.`,
  'file-size': 'Shorten the text, or divide it among several entries.',
  'hidden-character': 'Take the character out, and save the file as UTF-8.',
  'front-matter': 'Let the record stand first, between two lines of three hyphens; `kb new` writes one.',
  yaml: 'Mind the indentation, and put text that holds ": " or begins with a sign in double quotes.',
  schema: 'Write the field as the schema says; `kb new` prints every field with its description.',
  'unknown-key': 'Correct the key, or take it out; `kb new` prints every key there is.',
};

const siteRemedies: Partial<Record<ParseProblem['rule'], string>> = {
  'front-matter': 'Write one: `npm run kb -- new site` makes content/site.yaml with every field explained.',
  schema: 'Write the field as src/schema/site.ts says.',
  'unknown-key': 'Correct the key, or take it out; src/schema/site.ts has every key there is.',
};

function spotOf({ rule, file, at, path = [] }: ParseProblem): Spot {
  return at ? { file, place: at } : { file, path, key: rule === 'unknown-key' };
}

function nearMisses({ rule, file, path = [], found, expected, isTombstone }: ParseProblem): string[] {
  if (found === undefined) return [];
  const candidates = rule === 'unknown-key' ? keysAt(file, path.slice(0, -1), isTombstone) : (expected ?? []);
  return nearestTo(found, candidates).filter((candidate) => candidate !== found);
}

/** A record that may have one of several forms does not take the keys of two. */
function isOfOtherForm({ rule, file, path = [], found, isTombstone }: ParseProblem): boolean {
  return (
    rule === 'unknown-key' &&
    found !== undefined &&
    keysAt(file, path.slice(0, -1), isTombstone).includes(found)
  );
}

function keysAt(file: string, path: readonly PropertyKey[], isTombstone = false): string[] {
  const folder = collectionNames.find((name) => file.startsWith(`${name}/`));
  const schema = isTombstone ? tombstone : folder ? schemas[folder] : site;
  return fieldsAt(outlineOf(schema), path).map(({ key }) => key);
}
