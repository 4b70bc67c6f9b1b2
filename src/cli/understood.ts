import { collectionNames, fileId, type CollectionName } from '#schema/fields.ts';
import { UsageError } from './command.ts';

/** What reading the arguments gives; what `parseArgs` throws becomes a `UsageError`. */
export function understood<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw error instanceof TypeError ? new UsageError(error.message) : error;
  }
}

/** The collection that is named, for an id that an entry may have. @throws UsageError */
export function collectionFor(folder: string, id: string): CollectionName {
  const collection = collectionNames.find((name) => name === folder);
  if (!collection)
    throw new UsageError(`unknown collection \`${folder}\`; expected one of ${collectionNames.join(', ')}`);
  const valid = fileId.safeParse(id);
  if (!valid.success) throw new UsageError(`\`${id}\`: ${valid.error.issues[0]?.message ?? 'not an id'}`);
  return collection;
}
