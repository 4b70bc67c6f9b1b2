/** One of the parts in which a site is built, side by side on machines of their own, to be joined afterwards. */
export interface Shard {
  /** Counted from 1. */
  readonly number: number;
  readonly of: number;
}

/**
 * Reads which part is to be built, e.g. `2/3`.
 *
 * @returns `undefined` for the whole site
 * @throws when it is no part of anything
 */
export function parseShard(text: string | undefined): Shard | undefined {
  if (text === undefined || text === '') return undefined;
  const [number = 0, of = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? []).slice(1).map(Number);
  if (number < 1 || number > of) throw new Error(`KB_SHARD is \`${text}\`, expected for example \`2/3\``);
  return { number, of };
}

/** Whether something is made with a part. Everything is in exactly one part, and where does not depend on what else there is. */
export function isInShard(shard: Shard | undefined, key: string): boolean {
  return shard === undefined || hash(key) % shard.of === shard.number - 1;
}

/** Whether a part has what stands once in a site and is costly to make: lists, feeds, exports. */
export function isFirstShard(shard: Shard | undefined): boolean {
  return shard === undefined || shard.number === 1;
}

/** FNV-1a in 32 bits: quick, spread evenly, the same everywhere. @see https://www.rfc-editor.org/rfc/rfc9923 */
function hash(key: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < key.length; index++)
    value = Math.imul(value ^ key.charCodeAt(index), 0x01000193);
  return value >>> 0;
}
