import { parseShard } from '#knowledge/shard.ts';

/** The part of the site that is built, from `KB_SHARD`; `undefined` for all of it. */
export const shard = parseShard(process.env['KB_SHARD']);
