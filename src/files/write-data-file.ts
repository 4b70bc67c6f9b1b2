import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FileFacts } from '#export/file-facts.ts';

/** Pieces are gathered up to so many characters before they are written. */
const most = 1 << 20;

/**
 * Writes a file piece by piece and says what it has become.
 *
 * @param place `undefined` to find out only that
 */
export function writeDataFile(
  place: string | undefined,
  content: string | Iterable<string | Uint8Array>,
): FileFacts {
  const hash = createHash('sha256');
  const file = place === undefined ? undefined : openAnew(place);
  let bytes = 0;
  let gathered = '';
  const put = (piece: Uint8Array): void => {
    hash.update(piece);
    bytes += piece.length;
    if (file !== undefined) writeWhole(file, piece);
  };
  const putGathered = (): void => {
    if (gathered !== '') put(Buffer.from(gathered));
    gathered = '';
  };
  try {
    for (const piece of typeof content === 'string' ? [content] : content) {
      if (typeof piece === 'string') {
        gathered += piece;
        if (gathered.length >= most) putGathered();
      } else {
        putGathered();
        put(piece);
      }
    }
    putGathered();
  } finally {
    if (file !== undefined) closeSync(file);
  }
  return { bytes, sha256: hash.digest('hex') };
}

function openAnew(place: string): number {
  mkdirSync(dirname(place), { recursive: true });
  return openSync(place, 'w');
}

/** One call may take only a part. */
function writeWhole(file: number, bytes: Uint8Array): void {
  let written = 0;
  while (written < bytes.length) written += writeSync(file, bytes, written);
}
