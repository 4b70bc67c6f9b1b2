import { readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { writeFileAtomically } from '../write-file.ts';

/** What a build writes down of the files it made: by which facts each was made, and how it lies in the site's folder. */
export interface Manifest {
  /** All that is not a fact of the corpus and that every file depends on, in short. */
  readonly ground: string;
  /** The site's folder. */
  readonly folder: string;
  /** Of each fact its subject, its key and what it said, in short. */
  readonly facts: readonly (readonly [subject: string, key: string, digest: string])[];
  /** Under the site's folder. */
  readonly paths: readonly string[];
  /** Of each file when it was written, in milliseconds, and how many bytes it has. */
  readonly times: Float64Array;
  readonly sizes: Float64Array;
  /** Of each file where its facts begin in `seen`; they end where the next file's begin. */
  readonly starts: Uint32Array;
  /** Facts by their place in `facts`. */
  readonly seen: Uint32Array;
}

/** `undefined` where there is none, or one that cannot be read: then everything is made anew. */
export function readManifest(path: string): Manifest | undefined {
  try {
    const file = readFileSync(path);
    const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.length);
    const [size = 0, ...lengths] = new Float64Array(bytes, 0, 1 + rows.length);
    let at = align(Float64Array.BYTES_PER_ELEMENT * (1 + rows.length) + size);
    const head = deserialize(file.subarray(Float64Array.BYTES_PER_ELEMENT * (1 + rows.length), at));
    const numbers = rows.map(([name, Row], index) => {
      const row = new Row(bytes, at, lengths[index]);
      at = align(at + row.byteLength);
      return [name, row];
    });
    return { ...head, ...Object.fromEntries(numbers) } as Manifest;
  } catch {
    return undefined;
  }
}

/**
 * Rows of numbers are written as they lie in memory: made into one text with the rest, those of a large site would take it once
 * more.
 */
export function writeManifest(path: string, manifest: Manifest): void {
  const { ground, folder, facts, paths } = manifest;
  const head = serialize({ ground, folder, facts, paths });
  const lengths = Float64Array.from([head.length, ...rows.map(([name]) => manifest[name].length)]);
  const pieces = [bytesOf(lengths), head, ...rows.map(([name]) => bytesOf(manifest[name]))];
  writeFileAtomically(
    path,
    pieces.flatMap((piece) => [piece, new Uint8Array(align(piece.length) - piece.length)]),
  );
}

const rows = [
  ['times', Float64Array],
  ['sizes', Float64Array],
  ['starts', Uint32Array],
  ['seen', Uint32Array],
] as const;

function bytesOf(row: Float64Array | Uint32Array): Uint8Array {
  return new Uint8Array(row.buffer, row.byteOffset, row.byteLength);
}

/** Numbers of eight bytes begin at multiples of eight. */
function align(bytes: number): number {
  return Math.ceil(bytes / 8) * 8;
}
