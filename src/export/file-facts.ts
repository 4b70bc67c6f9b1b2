import type { ViewContext } from '#knowledge/views/context.ts';

/** What a description says of a file. */
export interface FileFacts {
  readonly bytes: number;
  readonly sha256: string;
}

/** A file's text, large ones piece by piece: a corpus may be larger than what a string or the memory takes. */
export type FileText = string | Generator<string>;

export function whole(text: FileText): string {
  return typeof text === 'string' ? text : [...text].join('');
}

const known = new WeakMap<ViewContext, Map<string, FileFacts>>();
const encoder = new TextEncoder();

/** Says what a file turned out to be when it was written, so that nothing that speaks of it has to write it again. */
export function rememberFacts(context: ViewContext, path: string, facts: FileFacts): void {
  factsIn(context).set(path, facts);
}

/** The facts of a file, found once for a corpus. The text itself is not kept: files may be large. */
export function factsOf(
  context: ViewContext,
  path: string,
  write: (context: ViewContext) => FileText,
): FileFacts {
  const found = factsIn(context).get(path);
  if (found) return found;
  const text = whole(write(context));
  const facts = { bytes: encoder.encode(text).length, sha256: context.sha256(text) };
  rememberFacts(context, path, facts);
  return facts;
}

/** What was remembered of a file; `undefined` where it was not written. */
export function knownFacts(context: ViewContext, path: string): FileFacts | undefined {
  return factsIn(context).get(path);
}

function factsIn(context: ViewContext): Map<string, FileFacts> {
  let facts = known.get(context);
  if (!facts) {
    facts = new Map();
    known.set(context, facts);
  }
  return facts;
}
