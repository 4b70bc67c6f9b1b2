import { collectionNames, fileId, type CollectionName } from '#schema/fields.ts';
import type { ParseProblem } from './parse-problem.ts';
import { proposedId } from './proposed-id.ts';

/** What the path of an entry's file says of it. */
export interface NamedEntry {
  readonly collection: CollectionName;
  readonly id: string;
}

/** Reads a path under `content/`; `undefined` when no entry may have it. */
export function nameParts(path: string): NamedEntry | undefined {
  const [folder, name, ...rest] = path.split('/');
  const id = name?.endsWith('.mdx') ? name.slice(0, -4) : '';
  const collection = collectionNames.find((known) => known === folder);
  return collection && rest.length === 0 && fileId.safeParse(id).success ? { collection, id } : undefined;
}

/** What is wrong with such a path, and what the file might be called. */
export function nameProblem(path: string): ParseProblem {
  const at = { rule: 'file-name', file: path, at: { line: 1, column: 1 } } as const;
  const [folder = '', name = ''] = path.split('/');
  if (leftByEditor.test(name))
    return { ...at, message: `\`${name}\` is what an editor left, and no entry`, remedy: 'Delete it.' };
  const [, base = '', ending = ''] = /^(.*?)(\.[^.]*)?$/.exec(name) ?? [];
  const id = proposedId(base);
  const isProposed = fileId.safeParse(id).success && `${id}.mdx` !== name;
  return {
    ...at,
    message: `unexpected file name: ${fault(base, ending)}`,
    ...(isProposed && { expected: [`${folder}/${id}.mdx`] }),
  };
}

function fault(base: string, ending: string): string {
  if (ending !== '.mdx') return 'the ending is not .mdx';
  const [issue] = fileId.safeParse(base).error?.issues ?? [];
  if (base.length > longestId) return `the id has ${base.length} characters; at most ${longestId}`;
  return issue?.message ?? 'expected <collection>/<id>.mdx';
}

const longestId = 80;

/** Backups and files of a moment, as Emacs, Vim, nano and patch write them. */
const leftByEditor = /~$|^#.*#$|\.(?:bak|orig|rej|save|sw[a-p]|tmp)$/;
