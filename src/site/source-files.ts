import type { Distribution } from '#export/json-ld/site.ts';
import type { CslData } from '#domain/bibliography/csl-data.ts';
import { bibliographyFormats } from '#domain/bibliography/formats.ts';

/** A file with all sources, for reference managers. */
export interface SourceFile extends Distribution {
  readonly extension: string;
  readonly write: (items: readonly CslData[]) => string;
}

export const sourceFiles: readonly SourceFile[] = bibliographyFormats.map(
  ({ name, extension: ending, mediaType, write }) => {
    // `sources.json` is the collection with all that is recorded of it.
    const extension = ending === 'json' ? 'csl.json' : ending;
    return {
      extension,
      path: `/data/sources.${extension}`,
      name: `All sources, ${name}`,
      type: mediaType,
      write,
    };
  },
);
