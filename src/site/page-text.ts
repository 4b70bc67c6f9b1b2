import { contentFolder, readPageFiles } from '#files/content-folder.ts';
import { renderBody } from './render-body.ts';

/**
 * What this knowledge base adds to a page of the software's own: `content/pages/<name>.mdx`, rendered like an entry's
 * body. Empty when there is none.
 */
export function pageText(name: string): string {
  const page = readPageFiles(contentFolder()).find(({ path }) => path === `pages/${name}.mdx`);
  return page ? renderBody(page.text.trim(), import.meta.env.BASE_URL) : '';
}
