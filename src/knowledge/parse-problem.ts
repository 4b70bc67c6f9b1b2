import { YAMLException } from 'js-yaml';
import type { z } from 'zod';

/** What is wrong with a file that could not become an entry. `path` leads to the field; `at` is a place in the file. */
export interface ParseProblem {
  readonly rule:
    'file-name' | 'file-size' | 'hidden-character' | 'front-matter' | 'yaml' | 'schema' | 'unknown-key';
  readonly file: string;
  readonly message: string;
  readonly path?: readonly PropertyKey[];
  /** The unknown key, or the offending value, for near matches. */
  readonly found?: string;
  /** The keys or words that would be right. */
  readonly expected?: readonly string[];
  /** Whether the record is what is left of an entry, which has keys of its own. */
  readonly isTombstone?: boolean;
  /** Line and column, counted from 1. */
  readonly at?: { readonly line: number; readonly column: number };
}

/** The reader of YAML counts lines from 0 behind the opening `---`. */
export function yamlProblem(file: string, error: unknown, linesBefore = 1): ParseProblem {
  const start = { line: 1 + linesBefore, column: 1 };
  if (!(error instanceof YAMLException)) return { rule: 'yaml', file, message: String(error), at: start };
  const at = error.mark ? { line: error.mark.line + 1 + linesBefore, column: error.mark.column + 1 } : start;
  return {
    rule: 'yaml',
    file,
    message: error.reason.startsWith('aliases exceeded')
      ? 'unexpected alias `*…`; expected the value itself'
      : `not valid YAML: ${error.reason}`,
    at,
  };
}

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
          message: missing ? `missing \`${fieldName(path)}\`` : issue.message.replace('Invalid input: ', ''),
        },
      ];
    }
    default:
      return [{ rule: 'schema', file, path, message: issue.message.replace('Invalid input: ', '') }];
  }
}

function fieldName(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' && value !== null ? 'record' : `value \`${String(value)}\``;
}
