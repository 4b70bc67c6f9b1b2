import type { Sha256 } from '#domain/annotation/sha256.ts';
import { everything, see, untraced, type Subject } from './trace.ts';
import { TracedMap, type TextOf } from './traced-map.ts';

/** Something that is found out of a whole corpus at once. */
export interface OfCorpus<Context, Made> {
  (context: Context): Made;
  /** As something that pages look at. */
  subject(context: Context): Subject;
}

/** Something of which pages look at what it says of an entry or two. */
export interface OfCorpusAbout<Context, Made> extends OfCorpus<Context, Made> {
  /** The same, to somebody who looks at nothing of it but what it says of these. */
  about(context: Context, ...keys: readonly string[]): Made;
}

/**
 * The same function, but asked once for a corpus. What it gives depends on much of the corpus; a page that looks at it is made
 * anew only when `groundOf` says something else, however the corpus was changed.
 *
 * @param name the same in every build, and nobody else's
 * @param groundOf all of the corpus that the result is made from, or the result itself, as text
 * @param pieceOf all that the result says of one key, as text, for those who ask about it
 */
export function ofCorpus<Context extends object, Made>(
  name: string,
  make: (context: Context) => Made,
  groundOf: (context: Context, made: Made) => string,
  pieceOf: (context: Context, made: Made, key: string) => string = groundOf,
): OfCorpusAbout<Context, Made> {
  const known = new WeakMap<Context, { readonly made: Made; readonly subject: Subject }>();
  const find = (context: Context): { readonly made: Made; readonly subject: Subject } => {
    let found = known.get(context);
    if (!found) {
      const made = untraced(() => make(context));
      const digests = new Map<string, string>();
      const digestOf = (key: string, sha256: Sha256): string => {
        const textOf = key === everything ? groundOf : pieceOf;
        const digest = digests.get(key) ?? sha256(untraced(() => textOf(context, made, key)));
        digests.set(key, digest);
        return digest;
      };
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
    {
      about: (context: Context, ...keys: readonly string[]): Made => {
        const { made, subject } = find(context);
        for (const key of keys) see(subject, key);
        return made;
      },
      subject: (context: Context): Subject => find(context).subject,
    },
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
