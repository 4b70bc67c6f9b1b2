import type { AstroIntegration } from 'astro';
import { sideFiles } from '#export/side-files.ts';
import { isInShard } from '#knowledge/shard.ts';
import { keptSite } from '#files/kept-site/open-kept-site.ts';
import { readContext } from '#files/view-context.ts';
import { shard } from './shard.ts';

/** Writes the files that go with entries, when the pages stand; those of the part that is built. */
export function sideFileWriter(): AstroIntegration {
  let base = '/';
  return {
    name: 'side-file-writer',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async () => {
        const context = readContext(base);
        const kept = keptSite();
        for (const kind of Object.values(sideFiles))
          for (const { path, write } of kind(context))
            if (isInShard(shard, path)) await kept.put(path.slice(1), write);
      },
    },
  };
}
