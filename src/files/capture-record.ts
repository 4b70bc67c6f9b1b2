import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { day } from '#schema/fields.ts';
import { sha256 } from './sha256.ts';
import { writeFileAtomically } from './write-file.ts';

/** What `kb capture` writes beside a captured text, into `<source>.capture.json` of the archive. */
export interface CaptureNote {
  readonly capturedOn: string;
  /** Name of the file the text was taken from. */
  readonly from: string;
}

const note = z.object({ capturedOn: day, from: z.string(), sha256: z.string().optional() });

/**
 * `undefined` when there is no note, none that can be read, or one of another text, as when a capture was interrupted
 * between the two files: the text counts all the same, only its day is not known.
 */
export function readCaptureNote(archive: string, source: string, text: string): CaptureNote | undefined {
  const path = notePath(archive, source);
  if (!existsSync(path)) return undefined;
  try {
    const { data } = note.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    const isOfText = data && (data.sha256 ?? sha256(text)) === sha256(text);
    return isOfText ? { capturedOn: data.capturedOn, from: data.from } : undefined;
  } catch {
    return undefined;
  }
}

/** @param text the captured text, by whose hash the note is known to be about it */
export function writeCaptureNote(archive: string, source: string, text: string, written: CaptureNote): void {
  const content = { ...written, sha256: sha256(text) };
  writeFileAtomically(notePath(archive, source), `${JSON.stringify(content, null, 2)}\n`);
}

function notePath(archive: string, source: string): string {
  return join(archive, `${source}.capture.json`);
}
