import type { Sha256 } from '#domain/annotation/sha256.ts';
import { everything, see, untraced, type Subject } from './trace.ts';
import { TracedMap, type TextOf } from './traced-map.ts';

/** Something that is found out of a whole corpus at once. */
export interface OfCorpus<Context, Made> {
  (context: Context): Made;
  /** As something that pages look at. */
  subject(context: Context): Subject;
}

/**
 * The same function, but asked once for a corpus. What it gives depends on much of the corpus; a page that looks at it is made
 * anew only when `groundOf` says something else, however the corpus was changed.
 *
 * @param name the same in every build, and nobody else's
 * @param groundOf all of the corpus that the result is made from, or the result itself, as text
 */
export function ofCorpus<Context extends object, Made>(
  name: string,
  make: (context: Context) => Made,
  groundOf: (context: Context, made: Made) => string,
): OfCorpus<Context, Made> {
  const known = new WeakMap<Context, { readonly made: Made; readonly subject: Subject }>();
  const find = (context: Context): { readonly made: Made; readonly subject: Subject } => {
    let found = known.get(context);
    if (!found) {
      const made = untraced(() => make(context));
      let digest: string | undefined;
      const digestOf = (_: string, sha256: Sha256): string =>
        (digest ??= sha256(untraced(() => groundOf(context, made))));
      found = { made, subject: { name, digestOf } };
      known.set(context, found);
    }
    return found;
  };
  return Object.assign(
    (context: Context): Made => {
      const { made, subject } = find(context);
      see(subject, everything);
      return made;
    },
    { subject: (context: Context): Subject => find(context).subject },
  );
}

/** Likewise of a map that is found out for a whole corpus at once, and looked at value by value. */
export function mapOfCorpus<Context extends object, Key extends string, Value>(
  name: string,
  make: (context: Context) => ReadonlyMap<Key, Value>,
  textOf: TextOf<Value>,
): OfCorpus<Context, ReadonlyMap<Key, Value>> {
  const known = new WeakMap<Context, TracedMap<Key, Value>>();
  const find = (context: Context): TracedMap<Key, Value> => {
    let found = known.get(context);
    if (!found) {
      found = new TracedMap(
        name,
        untraced(() => make(context)),
        textOf,
      );
      known.set(context, found);
    }
    return found;
  };
  return Object.assign(find, { subject: find });
}
