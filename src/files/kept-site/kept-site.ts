import { linkSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  factNumber,
  factOf,
  factsSeen,
  seeAgain,
  sizeOfTrace,
  traceOf,
  traced,
  type Subject,
  type Trace,
} from '#knowledge/trace.ts';
import { sha256 } from '../sha256.ts';
import { readManifest, writeManifest, type Manifest } from './manifest.ts';

/** What is needed to take from an earlier build what would be made again just as it is. */
export interface KeptSiteSettings {
  /** The site's folder: as the earlier build left it, and where the new one will be. */
  readonly folder: string;
  /** Where the new one is made meanwhile. */
  readonly unfinished: string;
  /** Where builds write down what they made. */
  readonly manifest: string;
  readonly ground: string;
  readonly subjects: ReadonlyMap<string, Subject>;
}

/**
 * The files of a site that are made one by one from what views look at. A file is taken from the earlier build when nothing
 * that was looked at for it says anything else, and nobody has touched it since.
 */
export class KeptSite {
  readonly #settings: KeptSiteSettings;
  readonly #before: Before | undefined;
  readonly #folders = new Set<string>();
  readonly #paths: string[] = [];
  readonly #times: number[] = [];
  readonly #sizes: number[] = [];
  readonly #traces: Trace[] = [];
  #hasTaken = false;

  /** Whether a file was taken from the earlier build. */
  get hasTaken(): boolean {
    return this.#hasTaken;
  }

  constructor(settings: KeptSiteSettings) {
    this.#settings = settings;
    const manifest = readManifest(settings.manifest);
    if (manifest?.ground === settings.ground && manifest.folder === settings.folder)
      this.#before = new Before(manifest, settings.subjects);
  }

  /** Puts a file into the site. @param path under the site's folder, without a slash in front */
  async put(path: string, make: () => unknown): Promise<void> {
    const place = join(this.#settings.unfinished, path);
    const folder = dirname(place);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    const kept = this.#before?.find(path);
    if (kept && this.#link(path, place, kept)) return this.#note(path, kept.time, kept.size, kept.trace);
    // What a page shows is looked at before its templates are asked, so that what comes later looks at nothing.
    let trace = 0;
    const made = traced(make, (found) => {
      trace = found;
    });
    writeFileSync(place, String(made instanceof Promise ? await made : made));
    const { mtimeMs, size } = statSync(place);
    this.#note(path, mtimeMs, size, trace);
  }

  /** What the earlier build has written into a file that would be made again just so; whoever reads it looks at all it is made from. */
  textOf(path: string): string | undefined {
    const kept = this.#before?.find(path);
    if (!kept || !this.#isUntouched(path, kept)) return undefined;
    seeAgain(kept.trace);
    return readFileSync(join(this.#settings.folder, path), 'utf8');
  }

  /** Another name for a file costs nothing, whatever its size. */
  #link(path: string, place: string, kept: KeptFile): boolean {
    if (!this.#isUntouched(path, kept)) return false;
    try {
      linkSync(join(this.#settings.folder, path), place);
    } catch {
      // Some file systems give a file but one name.
      return false;
    }
    this.#hasTaken = true;
    return true;
  }

  /** Whether a file lies there as it was left. */
  #isUntouched(path: string, { time, size }: KeptFile): boolean {
    const found = statSync(join(this.#settings.folder, path), { throwIfNoEntry: false });
    return found?.mtimeMs === time && found.size === size;
  }

  #note(path: string, time: number, size: number, trace: Trace): void {
    this.#paths.push(path);
    this.#times.push(time);
    this.#sizes.push(size);
    this.#traces.push(trace);
  }

  /** To be called when the site stands in its place. */
  save(): void {
    const { manifest, ground, folder } = this.#settings;
    /** Facts by their numbers in this build, and the place each has in the manifest. */
    const places = new Map<number, number>();
    const starts = new Uint32Array(this.#traces.length + 1);
    for (const [file, trace] of this.#traces.entries())
      starts[file + 1] = (starts[file] ?? 0) + sizeOfTrace(trace);
    const seen = new Uint32Array(starts.at(-1) ?? 0);
    let at = 0;
    for (const trace of this.#traces)
      for (const fact of factsSeen(trace)) {
        const place = places.get(fact) ?? places.size;
        places.set(fact, place);
        seen[at++] = place;
      }
    const facts = [...places.keys()].map((number) => {
      const { subject, key } = factOf(number);
      return [subject.name, key, digest(subject, key)] as const;
    });
    writeManifest(manifest, {
      ground,
      folder,
      facts,
      paths: this.#paths,
      times: Float64Array.from(this.#times),
      sizes: Float64Array.from(this.#sizes),
      starts,
      seen,
    });
  }
}

interface KeptFile {
  readonly time: number;
  readonly size: number;
  readonly trace: Trace;
}

/** What the earlier build has made, held against the corpus as it is. */
class Before {
  readonly #manifest: Manifest;
  readonly #subjects: ReadonlyMap<string, Subject>;
  readonly #files: ReadonlyMap<string, number>;
  /** Of each fact its number in this build, or that it says something else; found out when first asked. */
  readonly #facts: (number | undefined)[];
  readonly #isKnown: Uint8Array;

  constructor(manifest: Manifest, subjects: ReadonlyMap<string, Subject>) {
    this.#manifest = manifest;
    this.#subjects = subjects;
    this.#files = new Map(manifest.paths.map((path, index) => [path, index]));
    this.#facts = new Array<number | undefined>(manifest.facts.length);
    this.#isKnown = new Uint8Array(manifest.facts.length);
  }

  /** A file of which nothing that it was made from has changed. */
  find(path: string): KeptFile | undefined {
    const { times, sizes, starts, seen } = this.#manifest;
    const file = this.#files.get(path);
    if (file === undefined) return undefined;
    const numbers: number[] = [];
    for (let at = starts[file] ?? 0; at < (starts[file + 1] ?? 0); at++) {
      const number = this.#present(seen[at] ?? -1);
      if (number === undefined) return undefined;
      numbers.push(number);
    }
    return { time: times[file] ?? 0, size: sizes[file] ?? 0, trace: traceOf(numbers) };
  }

  #present(place: number): number | undefined {
    if (!this.#isKnown[place]) {
      this.#isKnown[place] = 1;
      const [name, key, before] = this.#manifest.facts[place] ?? ['', '', ''];
      const subject = this.#subjects.get(name);
      if (subject && digest(subject, key) === before) this.#facts[place] = factNumber(subject, key);
    }
    return this.#facts[place];
  }
}

/** 64 bits: some ten thousand facts change together by chance once in 10^11 builds. */
function digest(subject: Subject, key: string): string {
  return subject.digestOf(key, sha256).slice(0, 16);
}
