import { bibliographyFormats } from '#domain/bibliography/formats.ts';
import { sourceItem } from '#knowledge/views/cited-item.ts';
import type { DataFile } from './data-files.ts';

/** All sources, for reference managers: a file in each format that they read. */
export const bibliographies: readonly DataFile[] = bibliographyFormats.map(
  ({ name, extension, mediaType, write }) => ({
    group: 'collections',
    // `sources.json` is the collection with all that is recorded of it.
    path: `/data/sources.${extension === 'json' ? 'csl.json' : extension}`,
    title: `All sources, ${name}`,
    use: 'Reference managers and text processors.',
    mediaType,
    write: ({ knowledgeBase }) =>
      write([...knowledgeBase.entries.sources.values()].map(({ id, data }) => sourceItem(id, data))),
  }),
);
