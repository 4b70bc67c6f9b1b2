import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sideFiles } from '#export/side-files.ts';
import { isInShard } from '#knowledge/shard.ts';
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
      'astro:build:done': ({ dir }) => {
        const context = readContext(base);
        const made = new Set<string>();
        for (const kind of Object.values(sideFiles))
          for (const { path, write } of kind(context)) {
            if (!isInShard(shard, path)) continue;
            const place = join(fileURLToPath(dir), path);
            const folder = dirname(place);
            if (!made.has(folder)) mkdirSync(folder, { recursive: true });
            made.add(folder);
            writeFileSync(place, write());
          }
      },
    },
  };
}
