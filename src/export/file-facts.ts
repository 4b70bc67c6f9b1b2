import type { ViewContext } from '#knowledge/views/context.ts';

/** What a description says of a file. */
export interface FileFacts {
  readonly bytes: number;
  readonly sha256: string;
}

const known = new WeakMap<ViewContext, Map<string, FileFacts>>();
const encoder = new TextEncoder();

/** The facts of a file, found once for a corpus. The text itself is not kept: files may be large. */
export function factsOf(
  context: ViewContext,
  path: string,
  write: (context: ViewContext) => string,
): FileFacts {
  let facts = known.get(context);
  if (!facts) {
    facts = new Map();
    known.set(context, facts);
  }
  let found = facts.get(path);
  if (!found) {
    const text = write(context);
    found = { bytes: encoder.encode(text).length, sha256: context.sha256(text) };
    facts.set(path, found);
  }
  return found;
}
