import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '#files/content-folder.ts';
import { renderBody } from './render-body.ts';

/**
 * What this knowledge base adds to a page of the software's own: `content/pages/<name>.mdx`, rendered like an entry's
 * body. Empty when there is none.
 */
export function pageText(name: string): string {
  const path = join(contentFolder(), 'pages', `${name}.mdx`);
  return existsSync(path) ? renderBody(readFileSync(path, 'utf8').trim(), import.meta.env.BASE_URL) : '';
}
