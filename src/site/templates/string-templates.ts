import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isByAstroAlone } from '../handover.ts';

/** Layers of ours that Node runs as they are. */
const own = /^#(?:domain|schema|knowledge|export|files)\//;

/**
 * What a build bundles its pages from: templates of components and layouts that give strings (see `string-runtime.ts`), and
 * the pure layers not at all. Those are the modules that run already, for checks, search index and side files, so that what
 * one of them has found out about the corpus the others need not find out again.
 */
export function stringTemplates(): AstroIntegration {
  const runtime = fileURLToPath(new URL('./string-runtime.ts', import.meta.url));
  const source = new URL('../../', import.meta.url);
  return {
    name: 'string-templates',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build' || isByAstroAlone) return;
        const plugin = {
          name: 'string-templates',
          enforce: 'pre' as const,
          resolveId(this: { environment: { name: string } }, id: string, importer = '') {
            if (
              id === 'astro/compiler-runtime' &&
              /\/src\/(?:components|layouts)\/[^?]*\.astro/.test(importer)
            )
              return runtime;
            if (own.test(id) && this.environment.name !== 'client')
              return { id: pathToFileURL(fileURLToPath(new URL(id.slice(1), source))).href, external: true };
            return undefined;
          },
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
