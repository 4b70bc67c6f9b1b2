import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { day } from '#schema/fields.ts';
import { writeFileAtomically } from './write-file.ts';

/** What `kb capture` writes beside a captured text, into `<source>.capture.json` of the archive. */
export interface CaptureNote {
  readonly capturedOn: string;
  /** Name of the file the text was taken from. */
  readonly from: string;
}

const note = z.object({ capturedOn: day, from: z.string() });

/** `undefined` when there is no note, or none that can be read: the text counts all the same. */
export function readCaptureNote(archive: string, source: string): CaptureNote | undefined {
  const path = notePath(archive, source);
  if (!existsSync(path)) return undefined;
  try {
    return note.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

export function writeCaptureNote(archive: string, source: string, written: CaptureNote): void {
  writeFileAtomically(notePath(archive, source), `${JSON.stringify(written, null, 2)}\n`);
}

function notePath(archive: string, source: string): string {
  return join(archive, `${source}.capture.json`);
}
