import type { AstroIntegration } from 'astro';
import { contentFolder } from '#files/content-folder.ts';

/** Shows an edit in `content/` at once: the dev server forgets its routes and corpus, and open pages reload. */
export function contentWatch(): AstroIntegration {
  return {
    name: 'content-watch',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const folder = contentFolder();
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(folder)) return;
          (globalThis as { contentChangedAt?: number }).contentChangedAt = Date.now();
          for (const environment of Object.values(server.environments))
            environment.hot.send('astro:content-changed', {});
          server.environments['client']?.hot.send({ type: 'full-reload' });
        });
      },
    },
  };
}
