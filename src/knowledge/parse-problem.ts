import { YAMLException } from 'js-yaml';
import type { z } from 'zod';
import { placeAt, type Place } from './locate.ts';

/** What is wrong with a file that could not become an entry. `path` leads to the field; `at` is a place in the file. */
export interface ParseProblem {
  readonly rule:
    'file-name' | 'file-size' | 'hidden-character' | 'front-matter' | 'yaml' | 'schema' | 'unknown-key';
  readonly file: string;
  readonly message: string;
  /** What to do, where more can be said than of every problem of its rule. */
  readonly remedy?: string;
  readonly path?: readonly PropertyKey[];
  /** The unknown key, or the offending value, for near matches. */
  readonly found?: string;
  /** The keys or words that would be right. */
  readonly expected?: readonly string[];
  /** Whether keys and values of its own are to stand at the place. */
  readonly isOfRecord?: boolean;
  /** Whether the record is what is left of an entry, which has keys of its own. */
  readonly isTombstone?: boolean;
  /** Line and column, counted from 1. */
  readonly at?: Place;
}

/** @param text what the reader of YAML was to read, behind so many lines of its file */
export function yamlProblem(file: string, text: string, error: unknown, linesBefore = 1): ParseProblem {
  const start = { line: 1 + linesBefore, column: 1 };
  if (!(error instanceof YAMLException)) return { rule: 'yaml', file, message: String(error), at: start };
  // By its offset: the reader of YAML ends a line at a carriage return, too, where editors and diffs do not.
  const { line, column } = placeAt(text, error.mark?.position ?? 0);
  const lines = text.split('\n').slice(0, line);
  const found = lines.at(-1)?.slice(column - 1) ?? '';
  const cause = yamlCause(error.reason, lines, found);
  const { place, ...told } = cause ?? { message: `not valid YAML: ${error.reason}` };
  return {
    rule: 'yaml',
    file,
    ...told,
    at: place
      ? { line: place.line + 1 + linesBefore, column: place.column + 1 }
      : { line: line + linesBefore, column },
  };
}

interface YamlCause {
  readonly message: string;
  readonly remedy?: string;
  /** Where the cause is, if the reader noticed it only later; counted from 0. */
  readonly place?: { readonly line: number; readonly column: number };
}

/**
 * What lies behind the words of the reader of YAML.
 *
 * @param lines those up to where it stopped
 * @param found what stands there
 */
function yamlCause(reason: string, lines: readonly string[], found: string): YamlCause | undefined {
  if (reason.startsWith('aliases exceeded'))
    return { message: 'unexpected alias `*…`; expected the value itself', remedy: 'Write the value out.' };
  if (reason === 'duplicated mapping key')
    return {
      message: `the key \`${/^[\w-]*/.exec(found)?.[0] ?? ''}\` is given twice in one record`,
      remedy: 'Leave one of the two; several items go into one list under it.',
    };
  if (reason.startsWith('tab characters'))
    return { message: 'a line is indented with a tab', remedy: 'Indent with spaces.' };
  const before = lines.at(-1)?.slice(0, -found.length || undefined) ?? '';
  if (reason === 'deficient indentation' && before.endsWith('\t'))
    return {
      message: 'a tab stands where only spaces may',
      remedy: 'Write spaces.',
      place: { line: lines.length - 1, column: before.length - 1 },
    };
  const key = lines.slice(-3).findLast((text) => bareWord.test(text));
  if (key !== undefined && /multiline key|document separator/.test(reason))
    return {
      message: `\`${key.trim()}\` has no colon`,
      remedy: `Write \`${key.trim()}:\` and its value, or put text of several lines behind >-.`,
      place: { line: lines.lastIndexOf(key), column: key.length - key.trimStart().length },
    };
  if (!/deficient indentation|quoted scalar/.test(reason)) return undefined;
  const line = lines.findLastIndex((text) => openQuote.test(text));
  return line < 0
    ? undefined
    : {
        message: 'a quotation mark is opened here and not closed',
        remedy:
          "Close it with the same mark; inside, write \\\" between double marks and '' between single ones.",
        place: { line, column: openQuote.exec(lines[line] ?? '')?.[1]?.length ?? 0 },
      };
}

/** A line of one word, as a key that lacks its colon makes it. */
const bareWord = /^\s*[A-Za-z][\w-]*\s*$/;

/** A value that begins with a quotation mark and does not end with it on its line. */
const openQuote = /^(\s*(?:- +)*(?:[\w-]+: +)?)(?:"(?:[^"\\]|\\.)*|'(?:[^']|'')*)$/;

/** What a schema refused, in our words. A union is answered with the branch that came nearest. */
export function schemaProblems(file: string, error: z.ZodError): ParseProblem[] {
  return error.issues.flatMap((issue) => readIssue(file, issue));
}

function readIssue(file: string, issue: z.core.$ZodIssue): ParseProblem[] {
  const { path } = issue;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        rule: 'unknown-key',
        file,
        path: [...path, key],
        found: key,
        message: `unknown key \`${key}\``,
      }));
    case 'invalid_value': {
      const words = issue.values.map((value) => `\`${String(value)}\``).join(', ');
      const found = typeof issue.input === 'string' ? issue.input : undefined;
      const what =
        issue.input === undefined ? `missing \`${fieldName(path)}\`` : `unexpected ${shown(issue.input)}`;
      return [
        {
          rule: 'schema',
          file,
          path,
          message: `${what}; expected one of ${words}`,
          expected: issue.values.map(String),
          ...(found !== undefined && { found }),
        },
      ];
    }
    case 'invalid_union': {
      const nearest = [...issue.errors].sort((a, b) => a.length - b.length)[0];
      if (!nearest || nearest.length === 0) return [{ rule: 'schema', file, path, message: issue.message }];
      return nearest.flatMap((inner) => readIssue(file, { ...inner, path: [...path, ...inner.path] }));
    }
    case 'invalid_type': {
      const missing = /received undefined/.test(issue.message);
      return [
        {
          rule: 'schema',
          file,
          path,
          ...(missing ? { message: `missing \`${fieldName(path)}\`` } : typeFault(path, issue)),
        },
      ];
    }
    case 'too_big':
    case 'too_small':
      return [{ rule: 'schema', file, path, message: sizeFault(issue) }];
    default:
      return [
        {
          rule: 'schema',
          file,
          path,
          message: issue.message.replace('Invalid input: ', ''),
          ...(typeof issue.input === 'string' && { found: issue.input }),
        },
      ];
  }
}

/** How much there is and how much there may be, where the schema has no words of its own for it. */
function sizeFault(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): string {
  const { message, input } = issue;
  if (!/^Too (?:big|small):/.test(message)) return message;
  const limit = issue.code === 'too_big' ? `at most ${issue.maximum}` : `at least ${issue.minimum}`;
  if (typeof input === 'string')
    return input === '' ? 'must not be empty' : `${input.length} characters; ${limit}`;
  return Array.isArray(input) ? `${input.length} items; ${limit}` : `expected ${limit}`;
}

/** Another kind of value than the schema has there, and how to write the right one. */
function typeFault(
  path: readonly PropertyKey[],
  { expected, message, input }: z.core.$ZodIssueInvalidType,
): Pick<ParseProblem, 'message' | 'remedy' | 'isOfRecord'> {
  const received = /received (\w+)/.exec(message)?.[1] ?? '';
  const name = String(path.findLast((step) => typeof step === 'string') ?? '');
  const told = `expected ${typeNames[expected] ?? expected}, found ${typeNames[received] ?? received}`;
  if (received === 'null')
    return { message: told, remedy: `Write something behind \`${name}:\`, or take the field out.` };
  if (expected === 'array')
    return typeof input === 'string'
      ? {
          message: told,
          remedy: `Write \`${name}: [${input}]\`, or each item on a line of its own behind \`- \`.`,
        }
      : { message: told, remedy: `Begin each item under \`${name}:\` with \`- \`.` };
  if (expected === 'string' && ['number', 'boolean'].includes(received))
    return { message: told, remedy: `Put it in quotation marks: \`"${String(input)}"\`.` };
  return { message: told, ...(expected === 'object' && { isOfRecord: true }) };
}

const typeNames: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'a yes or no',
  null: 'nothing',
  number: 'a number',
  object: 'a record',
  record: 'a record',
  string: 'text',
};

function fieldName(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' && value !== null ? 'record' : `value \`${String(value)}\``;
}
