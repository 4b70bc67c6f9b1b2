import type { AstroIntegration } from 'astro';
import { escapeUTF8 } from 'entities';
import { contentFolder } from '#files/content-folder.ts';
import { brokenEntry } from './broken-entry.ts';
import { ContentCheck } from './content-check.ts';
import { handover } from './handover.ts';

/** The watcher tells nothing of a second writing that follows the first so soon, in milliseconds, with some to spare. */
const deafAfterEvent = 100;

/**
 * Shows an edit in `content/` at once: the dev server forgets its routes and corpus, and open pages reload. What is wrong
 * with the content is said in the terminal and, where it would not be published, over the page; an entry that cannot be read
 * has a page that says why.
 */
export function contentWatch(): AstroIntegration {
  return {
    name: 'content-watch',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const folder = contentFolder();
        const toBrowsers = server.environments['client']?.hot;
        const check = new ContentCheck((said, hasErrors) => {
          logger[hasErrors ? 'error' : 'info'](said);
          if (hasErrors) toBrowsers?.send(overPage(said));
        });
        const forget = (): void => {
          handover.contentChangedAt = Date.now();
          for (const environment of Object.values(server.environments))
            environment.hot.send('astro:content-changed', {});
        };
        let settled: NodeJS.Timeout | undefined;
        server.middlewares.use(brokenEntry(folder, server.config.base, () => check.said));
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(folder)) return;
          forget();
          clearTimeout(settled);
          settled = setTimeout(() => {
            forget();
            toBrowsers?.send({ type: 'full-reload' });
            check.run();
          }, deafAfterEvent);
        });
        check.run();
      },
    },
  };
}

/**
 * What Astro's overlay shows, as a message that is prepared already: it puts it into the page as HTML, and would make links
 * of Markdown in what a check quotes, `javascript:` among them.
 */
function overPage(said: string): { type: 'error'; err: { message: string; stack: string; title: string } } {
  const err = { title: 'The content has errors', message: escapeUTF8(said), stack: '' };
  return { type: 'error', err, ...{ __isEnhancedAstroErrorPayload: true } };
}
