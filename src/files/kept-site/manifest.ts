import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
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
    return deserialize(readFileSync(path)) as Manifest;
  } catch {
    return undefined;
  }
}

export function writeManifest(path: string, manifest: Manifest): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileAtomically(path, serialize(manifest));
}
