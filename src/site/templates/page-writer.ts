import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { saveKeptResults } from '#files/kept-results.ts';
import { keptSite } from '#files/kept-site/open-kept-site.ts';
import { setSiteFolder, takeLaterPages } from '../handover.ts';
import { shard } from '../shard.ts';

/** Renders and writes the pages that Astro has not made itself. */
export function pageWriter(): AstroIntegration {
  return {
    name: 'page-writer',
    hooks: {
      'astro:config:done': ({ config }) => setSiteFolder(fileURLToPath(config.outDir)),
      'astro:build:done': async () => {
        const kept = keptSite();
        for (const { path, html } of takeLaterPages())
          await kept.put(`${path.slice(1)}index.html`, () => {
            const made = html();
            return made instanceof Promise ? made.then(withDoctype) : withDoctype(made);
          });
        saveKeptResults(kept.hasTaken || shard !== undefined);
      },
    },
  };
}

function withDoctype(html: unknown): string {
  return `<!DOCTYPE html>${String(html)}`;
}
