import type { Distribution } from '#export/json-ld/site.ts';
import { toBibtex } from '#domain/bibliography/bibtex.ts';
import { toCslJson, type CslData } from '#domain/bibliography/csl-data.ts';
import { toRis } from '#domain/bibliography/ris.ts';

/** A file with all sources, for reference managers. */
export interface SourceFile extends Distribution {
  readonly extension: string;
  readonly write: (items: readonly CslData[]) => string;
}

export const sourceFiles: readonly SourceFile[] = [
  {
    extension: 'bib',
    path: '/data/sources.bib',
    name: 'All sources, BibTeX',
    type: 'application/x-bibtex',
    write: toBibtex,
  },
  {
    extension: 'ris',
    path: '/data/sources.ris',
    name: 'All sources, RIS',
    type: 'application/x-research-info-systems',
    write: toRis,
  },
  {
    extension: 'csl.json',
    path: '/data/sources.csl.json',
    name: 'All sources, CSL-JSON',
    type: 'application/vnd.citationstyles.csl+json',
    write: toCslJson,
  },
];
