import type { ViewContext } from '#knowledge/views/context.ts';

/** What a description says of a file. */
export interface FileFacts {
  readonly bytes: number;
  readonly sha256: string;
}

const known = new WeakMap<ViewContext, Map<string, FileFacts>>();
const encoder = new TextEncoder();

/** Writes a file and remembers its facts, so that nothing that speaks of it has to write it again. */
export function writeWithFacts(
  context: ViewContext,
  path: string,
  write: (context: ViewContext) => string,
): string {
  const text = write(context);
  factsIn(context).set(path, { bytes: encoder.encode(text).length, sha256: context.sha256(text) });
  return text;
}

/** The facts of a file, found once for a corpus. The text itself is not kept: files may be large. */
export function factsOf(
  context: ViewContext,
  path: string,
  write: (context: ViewContext) => string,
): FileFacts {
  const facts = factsIn(context);
  const found = facts.get(path);
  if (found) return found;
  writeWithFacts(context, path, write);
  return facts.get(path) as FileFacts;
}

function factsIn(context: ViewContext): Map<string, FileFacts> {
  let facts = known.get(context);
  if (!facts) {
    facts = new Map();
    known.set(context, facts);
  }
  return facts;
}
