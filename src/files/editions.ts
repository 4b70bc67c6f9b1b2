import { join, posix } from 'node:path';
import { compareText } from '#knowledge/compare-text.ts';
import { checksumOf, formatEdition } from '#knowledge/edition.ts';
import type { ContentFile } from '#knowledge/entry-file.ts';
import { hiddenValue } from '#knowledge/hidden-character.ts';
import { edition as schema, type Edition } from '#schema/edition.ts';
import { readMachineFiles } from './content-folder.ts';
import { readMachineJson, type FileProblem } from './machine-json.ts';
import { sha256 } from './sha256.ts';
import { writeFileAtomically } from './write-file.ts';

/** The committed editions, the newest first, and what is wrong with the files that hold none or another than was written. */
export interface ReadEditions {
  readonly editions: readonly Edition[];
  readonly problems: readonly FileProblem[];
}

/** Reads `content/editions/`. Never throws for what a file holds. An edition that was tampered with counts all the same. */
export function readEditions(content: string): ReadEditions {
  const editions: Edition[] = [];
  const problems: FileProblem[] = [];
  for (const { path: file, text } of editionFiles(content)) {
    const read = readMachineJson(text, schema, 'an edition');
    if (typeof read === 'string') {
      problems.push({ file, message: read });
      continue;
    }
    const fault = faultOf(read, file, editions.at(-1));
    if (fault !== undefined) problems.push({ file, message: fault });
    editions.push(read);
  }
  return { editions: editions.reverse(), problems };
}

/** Path under `content/` of the file of an edition. */
export function editionFile(label: string): string {
  return `editions/${label}.json`;
}

export function writeEdition(content: string, edition: Edition): void {
  writeFileAtomically(join(content, editionFile(edition.label)), formatEdition(edition));
}

/** Labels in their order are editions in theirs. */
function editionFiles(content: string): ContentFile[] {
  return readMachineFiles(content, 'editions').sort((a, b) => compareText(labelIn(a.path), labelIn(b.path)));
}

function labelIn(path: string): string {
  return posix.basename(path, '.json');
}

function faultOf(edition: Edition, file: string, before: Edition | undefined): string | undefined {
  if (edition.label !== labelIn(file))
    return `the file is named for another edition than \`${edition.label}\``;
  if (edition.checksum !== checksumOf(edition, sha256))
    return 'it is not what was written: its checksum differs';
  const { previous } = edition;
  if (previous?.label !== before?.label)
    return `it follows ${previous ? `edition \`${previous.label}\`` : 'no edition'}, but ${before ? `edition \`${before.label}\`` : 'none'} stands before it`;
  if (previous && before && previous.checksum !== before.checksum)
    return `edition \`${previous.label}\`, which it follows, is not what it was`;
  if (edition.label > edition.date) return `it was made on ${edition.date}, before what its label says`;
  if (before && edition.date < before.date)
    return `it was made on ${edition.date}, before edition \`${before.label}\`, which it follows`;
  const hidden = hiddenValue([
    edition.software,
    Object.values(edition.records).map(({ fields }) => fields?.values),
  ]);
  return hidden && `it holds ${hidden.name}`;
}
