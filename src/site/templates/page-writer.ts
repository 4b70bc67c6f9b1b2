import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { saveKeptResults } from '#files/kept-results.ts';
import { setSiteFolder, siteFolder, takeLaterPages } from '../handover.ts';

/** Renders and writes the pages that Astro has not made itself. */
export function pageWriter(): AstroIntegration {
  return {
    name: 'page-writer',
    hooks: {
      'astro:config:done': ({ config }) => setSiteFolder(fileURLToPath(config.outDir)),
      'astro:build:done': async () => {
        const site = siteFolder();
        for (const { path, html } of takeLaterPages()) {
          const made = html();
          const text = String(made instanceof Promise ? await made : made);
          const folder = join(site, path);
          mkdirSync(folder, { recursive: true });
          writeFileSync(join(folder, 'index.html'), `<!DOCTYPE html>${text}`);
        }
        saveKeptResults();
      },
    },
  };
}
