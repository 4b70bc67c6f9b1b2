import type { AstroIntegration } from 'astro';
import { isByAstroAlone } from '../handover.ts';

/** Lets the templates of components and layouts give strings in a build (see `string-runtime.ts`). */
export function stringTemplates(): AstroIntegration {
  const runtime = new URL('./string-runtime.ts', import.meta.url).pathname;
  return {
    name: 'string-templates',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build' || isByAstroAlone) return;
        const plugin = {
          name: 'string-templates',
          enforce: 'pre' as const,
          resolveId: (id: string, importer?: string) =>
            id === 'astro/compiler-runtime' &&
            /\/src\/(?:components|layouts)\/[^?]*\.astro/.test(importer ?? '')
              ? runtime
              : undefined,
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
