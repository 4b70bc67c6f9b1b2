import type { ParseProblem } from '#knowledge/parse-problem.ts';
import { schemas } from '#schema/collections.ts';
import { tombstone } from '#schema/entry.ts';
import { collectionNames } from '#schema/fields.ts';
import { fieldsAt, outlineOf, shapesAt, type Shape } from '#schema/outline.ts';
import { site } from '#schema/site.ts';
import { report, type CheckInput, type Spot } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { idsMeant } from '../ids-meant.ts';
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
      nearest: nearMisses(input, problem),
      remedy: problem.remedy ?? remedyOf(problem),
    }),
  );
}

function remedyOf(problem: ParseProblem): string {
  const { rule, file } = problem;
  if (rule === 'schema') return schemaRemedy(problem);
  if (rule === 'unknown-key') return keyRemedy(problem);
  if (rule === 'front-matter' && file === 'site.yaml')
    return 'Write one: `npm run kb -- new site` makes content/site.yaml with every field explained.';
  return remedies[rule];
}

const remedies: Record<Exclude<ParseProblem['rule'], 'schema' | 'unknown-key'>, string> = {
  'file-name': `Rename or move the file: <collection>/<id>.mdx. The collections are ${collectionNames.join(', ')}.`,
  'file-size': 'Shorten the text, or divide it among several entries.',
  'hidden-character': 'Take the character out, and save the file as UTF-8.',
  'front-matter': 'Let the record stand first, between two lines of three hyphens; `kb new` writes one.',
  yaml: 'Mind the indentation, and put text that holds ": " or begins with a sign in double quotes.',
};

/** How the record is begun that is to stand there, or what the schema tells of the field. */
function schemaRemedy(problem: ParseProblem): string {
  const { file, path = [], isOfRecord } = problem;
  const [name = '', last] = [path.findLast((step) => typeof step === 'string'), path.at(-1)];
  const [shape, ...others] = shapesAt(outlineAt(problem), path);
  if (isOfRecord && shape?.kind === 'record' && others.length === 0) {
    const keys = shape.fields.filter(({ required }) => required).map(({ key }) => `${key}: …`);
    const record = `{ ${keys.join(', ')} }`;
    return `Write \`${typeof last === 'string' ? `${last}: ` : '- '}${record}\`.`;
  }
  const at = path.lastIndexOf(name);
  const field = fieldsAt(outlineAt(problem), path.slice(0, at)).find(({ key }) => key === name);
  return field?.description
    ? `Write \`${String(name)}\` as the schema says: ${field.description}`
    : `Write the field as src/schema/${file === 'site.yaml' ? 'site.ts' : ''} says.`;
}

/** A record that may have one of several forms does not take the keys of two. */
function keyRemedy(problem: ParseProblem): string {
  const keys = keysBeside(problem);
  if (problem.found !== undefined && keys.includes(problem.found))
    return 'The key belongs to another form of this record: leave the keys of one.';
  return keys.length > 0
    ? `Correct the key, or take it out. The keys there are: ${keys.join(', ')}.`
    : 'Take it out: no keys may stand there.';
}

function spotOf({ rule, file, at, path = [] }: ParseProblem): Spot {
  return at ? { file, place: at } : { file, path, key: rule === 'unknown-key' };
}

function nearMisses(input: CheckInput, problem: ParseProblem): string[] {
  const { rule, path = [], found, expected = [] } = problem;
  if (rule === 'file-name') return [...expected];
  if (found === undefined) return [];
  if (rule === 'unknown-key') return nearestTo(found, keysBeside(problem)).filter((key) => key !== found);
  if (rule !== 'schema') return [];
  const [shape] = shapesAt(outlineAt(problem), path);
  return shape?.kind === 'reference'
    ? [...idsMeant(input.knowledgeBase, shape.collection, found)]
    : nearestTo(found, expected).filter((word) => word !== found);
}

function keysBeside(problem: ParseProblem): string[] {
  const keys = fieldsAt(outlineAt(problem), problem.path?.slice(0, -1) ?? []).map(({ key }) => key);
  return [...new Set(keys)];
}

function outlineAt({ file, isTombstone }: ParseProblem): Shape {
  const folder = collectionNames.find((name) => file.startsWith(`${name}/`));
  const schema = isTombstone ? tombstone : folder ? schemas[folder] : site;
  const outline = outlines.get(schema) ?? outlineOf(schema);
  outlines.set(schema, outline);
  return outline;
}

const outlines = new Map<object, Shape>();
