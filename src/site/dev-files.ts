import type { AstroIntegration } from 'astro';
import { collectionNames } from '#schema/fields.ts';

/** Files that have a page's kind of route: what can be taken away, and what goes with an entry. Feeds have routes of their own. */
const file = new RegExp(
  `^(?:data/.+|brief/data/.+|(?:${collectionNames.join('|')})/[^/]+/(?!feed)[^/]+)\\.\\w+$`,
);

/**
 * Lets the dev server find files. Where pages end with a slash, Astro wants one behind every address whose route does not
 * name an extension; in a build these files are written without it.
 */
export function devFiles(): AstroIntegration {
  return {
    name: 'dev-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, _response, next) => {
          const [path = '', ...query] = (request.url ?? '').split('?');
          const base = server.config.base.replace(/\/?$/, '/');
          if (path.startsWith(base) && file.test(path.slice(base.length)))
            request.url = [`${path}/`, ...query].join('?');
          next();
        });
      },
    },
  };
}
