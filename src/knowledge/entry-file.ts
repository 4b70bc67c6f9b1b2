import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import type { z } from 'zod';
import { schemas } from '#schema/collections.ts';
import { tombstone } from '#schema/entry.ts';
import { collectionNames, entryIdPattern, type CollectionName } from '#schema/fields.ts';
import type { AnyEntry, Grave } from './entry.ts';

/** A file under `content/`: its path there, with `/` between the parts, and its text. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
}

/** What is wrong with a file that could not become an entry. `path` leads to the field; `at` is a place in the file. */
export interface ParseProblem {
  readonly rule: 'file-name' | 'front-matter' | 'yaml' | 'schema' | 'unknown-key';
  readonly file: string;
  readonly message: string;
  readonly path?: readonly PropertyKey[];
  /** The unknown key, or the offending value, for near matches. */
  readonly found?: string;
  /** The keys or words that would be right. */
  readonly expected?: readonly string[];
  /** Line and column, counted from 1. */
  readonly at?: { readonly line: number; readonly column: number };
}

export type ParsedFile =
  | { readonly kind: 'entry'; readonly entry: AnyEntry }
  | { readonly kind: 'tombstone'; readonly grave: Grave }
  | { readonly kind: 'problems'; readonly problems: readonly ParseProblem[] };

/** Reads one entry file. Never throws: whatever the bytes, it answers with an entry, a tombstone or problems. */
export function parseEntryFile(file: ContentFile): ParsedFile {
  const named = nameParts(file.path);
  if (!named)
    return problem({
      rule: 'file-name',
      file: file.path,
      message: `unexpected file name; expected <collection>/<id>.mdx with a kebab-case id of at most 80 characters`,
      at: { line: 1, column: 1 },
    });
  const parts = splitFrontMatter(file.text);
  if (!parts)
    return problem({
      rule: 'front-matter',
      file: file.path,
      message: 'no front matter; expected the file to begin with a line --- and a second line --- to close it',
      at: { line: 1, column: 1 },
    });
  let data: unknown;
  try {
    data = load(parts.frontMatter, { schema: CORE_SCHEMA });
  } catch (error) {
    return problem(yamlProblem(file.path, error));
  }
  if (typeof data === 'object' && data !== null && 'tombstone' in data) {
    const parsed = tombstone.safeParse(data, { reportInput: true });
    if (!parsed.success) return schemaProblems(file.path, parsed.error);
    return {
      kind: 'tombstone',
      grave: {
        ...named,
        file: file.path,
        tombstone: parsed.data.tombstone,
        body: parts.body,
        bodyLine: parts.bodyLine,
      },
    };
  }
  const parsed = schemas[named.collection].safeParse(data, { reportInput: true });
  if (!parsed.success) return schemaProblems(file.path, parsed.error);
  return {
    kind: 'entry',
    entry: {
      ...named,
      file: file.path,
      data: parsed.data,
      body: parts.body,
      bodyLine: parts.bodyLine,
    } as AnyEntry,
  };
}

/** An entry's text in its two parts. */
export interface EntryText {
  readonly frontMatter: string;
  readonly body: string;
  /** Line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
}

/** Front matter and body of an entry's text; `undefined` when it has no front matter. */
export function splitFrontMatter(text: string): EntryText | undefined {
  const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:\r?\n|(?<=\n))---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return undefined;
  const [whole, frontMatter = ''] = match;
  return { frontMatter, body: text.slice(whole.length), bodyLine: whole.split('\n').length };
}

function nameParts(path: string): { collection: CollectionName; id: string } | undefined {
  const [collection, name, ...rest] = path.split('/');
  const id = name?.endsWith('.mdx') ? name.slice(0, -4) : '';
  if (rest.length > 0 || !entryIdPattern.test(id) || id.length > 80) return undefined;
  return collectionNames.includes(collection as CollectionName)
    ? { collection: collection as CollectionName, id }
    : undefined;
}

function problem(single: ParseProblem): ParsedFile {
  return { kind: 'problems', problems: [single] };
}

/** The reader of YAML counts lines from 0 behind the opening `---`. */
export function yamlProblem(file: string, error: unknown, linesBefore = 1): ParseProblem {
  if (!(error instanceof YAMLException)) return { rule: 'yaml', file, message: String(error) };
  const at = error.mark && { line: error.mark.line + 1 + linesBefore, column: error.mark.column + 1 };
  return {
    rule: 'yaml',
    file,
    message: `not valid YAML: ${error.reason}`,
    ...(at && { at }),
  };
}

function schemaProblems(file: string, error: z.ZodError): ParsedFile {
  return { kind: 'problems', problems: error.issues.flatMap((issue) => readIssue(file, issue)) };
}

/** A zod issue in our words. A union is answered with the branch that came nearest. */
export function readIssue(file: string, issue: z.core.$ZodIssue): ParseProblem[] {
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
        issue.input === undefined ? `missing \`${fieldName(path)}\`` : `unexpected value \`${String(issue.input)}\``;
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
