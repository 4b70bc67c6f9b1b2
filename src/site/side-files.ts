import { sideFiles, type SideFile, type SideFileKind } from '#export/side-files.ts';
import { load } from './load.ts';

/** What a route of side files is given. */
export interface SideFileProps {
  readonly file: SideFile;
}

/**
 * The addresses of a kind of side files, for the dev server. A build writes them without Astro (see `side-file-writer.ts`),
 * to which every one of them costs as much as a small page.
 *
 * @param only a part of the paths, where the kind has several routes
 */
export function sideFilePaths(
  kind: SideFileKind,
  only = '',
): { params: { collection: string; id: string }; props: SideFileProps }[] {
  if (!import.meta.env.DEV) return [];
  return sideFiles[kind](load())
    .filter(({ path }) => path.includes(only))
    .map((file) => {
      const [, collection = '', id = ''] =
        /^\/(?:brief\/data\/)?([^/]+)\/([^/]+?)(?:\.json|\/)/.exec(file.path) ?? [];
      return { params: { collection, id }, props: { file } };
    });
}

export function sideFileResponse({ file }: SideFileProps): Response {
  const type = file.path.endsWith('.json') ? 'application/json' : 'text/plain';
  return new Response(file.write(), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}
