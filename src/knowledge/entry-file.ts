import { schemas } from '#schema/collections.ts';
import { tombstone } from '#schema/entry.ts';
import type { AnyEntry, Grave } from './entry.ts';
import { nameParts, nameProblem } from './file-name.ts';
import { isOpened, splitFrontMatter } from './front-matter.ts';
import { schemaProblems, type ParseProblem } from './parse-problem.ts';
import { bodyProblem, hiddenProblem, loadYaml, textProblem } from './record-text.ts';

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
  if (!named) return problems([nameProblem(file.path)]);
  const unreadable = textProblem(file);
  if (unreadable) return problems([unreadable]);
  const parts = splitFrontMatter(file.text);
  if (!parts) return problems([noFrontMatter(file)]);
  const tooMuch = bodyProblem(file, file.text.length - parts.body.length);
  if (tooMuch) return problems([tooMuch]);
  const read = loadYaml(file.path, parts.frontMatter, 1);
  if ('problem' in read) return problems([read.problem]);
  const { data } = read;
  const shared = { ...named, file: file.path, body: parts.body, bodyLine: parts.bodyLine };
  if (typeof data === 'object' && data !== null && 'tombstone' in data) {
    const parsed = tombstone.safeParse(data, { reportInput: true });
    if (!parsed.success)
      return problems(
        schemaProblems(file.path, parsed.error).map((problem) => ({ ...problem, isTombstone: true })),
      );
    return { kind: 'tombstone', grave: { ...shared, tombstone: parsed.data.tombstone } };
  }
  const parsed = schemas[named.collection].safeParse(data, { reportInput: true });
  if (!parsed.success) return problems(schemaProblems(file.path, parsed.error));
  // Once more: what a quotation holds shows when its references are decoded.
  const hidden = hiddenProblem(file.path, parts.frontMatter, parsed.data);
  if (hidden) return problems([hidden]);
  return { kind: 'entry', entry: { ...shared, data: parsed.data } as AnyEntry };
}

function noFrontMatter({ path, text }: ContentFile): ParseProblem {
  const at = { rule: 'front-matter', file: path, at: { line: 1, column: 1 } } as const;
  return isOpened(text)
    ? {
        ...at,
        message: 'the front matter that is opened in line 1 is not closed',
        remedy: 'Write a second line --- between the record and the body.',
      }
    : {
        ...at,
        message:
          'no front matter; expected the file to begin with a line --- and a second line --- to close it',
      };
}

function problems(found: readonly ParseProblem[]): ParsedFile {
  return { kind: 'problems', problems: found };
}
