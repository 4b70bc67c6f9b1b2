import { sideFiles, type SideFile } from '#export/side-files.ts';
import { load } from './load.ts';

/** What a route of side files is given. */
export interface SideFileProps {
  readonly file: SideFile;
}

/*
 * Routes for the dev server only. A build writes side files without Astro (see `side-file-writer.ts`), to which every one of them
 * costs as much as a small page.
 */

/** The files beside the pages of entries. */
export function entryFilePaths() {
  if (!import.meta.env.DEV) return [];
  const { brief: _, ...besidePages } = sideFiles;
  return Object.values(besidePages)
    .flatMap((files) => files(load()))
    .map((file) => {
      const [, collection = '', id = '', name = ''] = file.path.split('/');
      return { params: { collection, id, file: name }, props: { file } };
    });
}

/** What briefs show of entries. */
export function briefFilePaths() {
  if (!import.meta.env.DEV) return [];
  return sideFiles.brief(load()).map((file) => ({
    params: { file: file.path.replace('/brief/data/', '') },
    props: { file },
  }));
}

export function sideFileResponse({ file }: SideFileProps): Response {
  const type = file.path.endsWith('.json') ? 'application/json' : 'text/plain';
  return new Response(file.write(), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}
