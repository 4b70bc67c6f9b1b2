import { schemas } from '#schema/collections.ts';
import { tombstone } from '#schema/entry.ts';
import { collectionNames, fileId, type CollectionName } from '#schema/fields.ts';
import type { AnyEntry, Grave } from './entry.ts';
import { schemaProblems, type ParseProblem } from './parse-problem.ts';
import { splitFrontMatter } from './front-matter.ts';
import { bodyProblem, loadYaml, textProblem } from './record-text.ts';

/** A file under `content/`: its path there, with `/` between the parts, and its text. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
}

export type ParsedFile =
  | { readonly kind: 'entry'; readonly entry: AnyEntry }
  | { readonly kind: 'tombstone'; readonly grave: Grave }
  | { readonly kind: 'problems'; readonly problems: readonly ParseProblem[] };

/** Reads one entry file. Never throws: whatever the bytes, it answers with an entry, a tombstone or problems. */
export function parseEntryFile(file: ContentFile): ParsedFile {
  const named = nameParts(file.path);
  if (!named)
    return problems([
      {
        rule: 'file-name',
        file: file.path,
        message: `unexpected file name; expected <collection>/<id>.mdx with a kebab-case id of at most 80 characters, other than names of devices such as con`,
        at: { line: 1, column: 1 },
      },
    ]);
  const unreadable = textProblem(file);
  if (unreadable) return problems([unreadable]);
  const parts = splitFrontMatter(file.text);
  if (!parts)
    return problems([
      {
        rule: 'front-matter',
        file: file.path,
        message:
          'no front matter; expected the file to begin with a line --- and a second line --- to close it',
        at: { line: 1, column: 1 },
      },
    ]);
  const tooMuch = bodyProblem(file, file.text.length - parts.body.length);
  if (tooMuch) return problems([tooMuch]);
  const read = loadYaml(file.path, parts.frontMatter, 1);
  if ('problem' in read) return problems([read.problem]);
  const { data } = read;
  if (typeof data === 'object' && data !== null && 'tombstone' in data) {
    const parsed = tombstone.safeParse(data, { reportInput: true });
    if (!parsed.success)
      return problems(
        schemaProblems(file.path, parsed.error).map((problem) => ({ ...problem, isTombstone: true })),
      );
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
  if (!parsed.success) return problems(schemaProblems(file.path, parsed.error));
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

function nameParts(path: string): { collection: CollectionName; id: string } | undefined {
  const [collection, name, ...rest] = path.split('/');
  const id = name?.endsWith('.mdx') ? name.slice(0, -4) : '';
  if (rest.length > 0 || !fileId.safeParse(id).success) return undefined;
  return collectionNames.includes(collection as CollectionName)
    ? { collection: collection as CollectionName, id }
    : undefined;
}

function problems(found: readonly ParseProblem[]): ParsedFile {
  return { kind: 'problems', problems: found };
}
