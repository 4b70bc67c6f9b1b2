import { toBibtex } from './bibtex.ts';
import { toCslJson, type CslData } from './csl-data.ts';
import { toRis } from './ris.ts';

/** A format that reference managers read. */
export interface BibliographyFormat {
  readonly name: string;
  /** Of the files that go with a record. */
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (items: readonly CslData[]) => string;
}

export const bibliographyFormats: readonly BibliographyFormat[] = [
  { name: 'BibTeX', extension: 'bib', mediaType: 'application/x-bibtex', write: toBibtex },
  { name: 'RIS', extension: 'ris', mediaType: 'application/x-research-info-systems', write: toRis },
  {
    name: 'CSL-JSON',
    extension: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: toCslJson,
  },
];
