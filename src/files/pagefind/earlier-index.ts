import { hash } from 'node:crypto';
import { linkSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { gzipSync } from 'node:zlib';
import type { IndexedWord } from './words.ts';

/** What an index was built with that another can use again. */
export interface EarlierIndex {
  /** The folder that holds the index. */
  readonly folder: string;
  /** Which Pagefind was asked, and of which language. */
  readonly asked: string;
  /** By which words each token is found. */
  readonly words: ReadonlyMap<string, readonly IndexedWord[]>;
  /** What each file holds, in short, and what it is called. */
  readonly files: ReadonlyMap<string, string>;
}

/** Of which version the Pagefind is that is installed. */
export function pagefindVersion(): string {
  const path = new URL('../package.json', import.meta.resolve('pagefind'));
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}

const noteName = 'index.bin';

/** @param folder in which an index lies, with what was noted of it; what cannot be read is as if it were not there */
export function readEarlierIndex(folder: string, files: string): EarlierIndex | undefined {
  try {
    const note = deserialize(readFileSync(join(folder, noteName))) as Omit<EarlierIndex, 'folder'>;
    return { ...note, folder: join(folder, files) };
  } catch {
    return undefined;
  }
}

export function noteIndex(folder: string, { asked, words, files }: Omit<EarlierIndex, 'folder'>): void {
  writeFileSync(join(folder, noteName), serialize({ asked, words, files }));
}

/** What Pagefind puts before the content of its files. */
export const signature = Buffer.from('pagefind_dcd');

/** Writes files as Pagefind reads them, signed and compressed; one that an earlier index has held is that file. */
export class PagefindFiles {
  readonly #folder: string;
  readonly #earlier: EarlierIndex | undefined;
  readonly #written = new Map<string, string>();

  constructor(folder: string, earlier?: EarlierIndex) {
    this.#folder = folder;
    this.#earlier = earlier;
  }

  get written(): ReadonlyMap<string, string> {
    return this.#written;
  }

  write(name: string, bytes: Uint8Array, level = 6): void {
    const digest = `${level} ${hash('sha256', bytes, 'base64')}`;
    this.#written.set(digest, name);
    if (this.#link(this.#earlier?.files.get(digest), name)) return;
    const signed = Buffer.concat([signature, bytes]);
    const file = gzipSync(signed, { level, chunkSize: Math.max(signed.length, 64) });
    writeFileSync(join(this.#folder, name), file);
  }

  #link(earlier: string | undefined, name: string): boolean {
    if (earlier === undefined || !this.#earlier) return false;
    try {
      linkSync(join(this.#earlier.folder, earlier), join(this.#folder, name));
      return true;
    } catch {
      return false;
    }
  }
}
