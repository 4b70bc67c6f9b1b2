import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CitationRun } from '#domain/bibliography/format-citation.ts';
import { sha256 } from './sha256.ts';
import { writeFileAtomically } from './write-file.ts';

/** Where npm writes down which versions it has installed. */
const installedPackages = 'node_modules/.package-lock.json';

/**
 * Results of other people's programs that cost more to make than to keep, from build to build, each under all that it is
 * made from. A build that makes every page forgets those it has not asked for; another version of a package, all of them.
 */
export class KeptResults<Result> {
  readonly #path: string;
  readonly #packages: string;
  readonly #before: ReadonlyMap<string, Result>;
  readonly #used = new Map<string, Result>();

  /** @param name of the file in the cache folder: raise its number when results of the same key change */
  constructor(name: string, cache = process.env['KB_CACHE'] || 'node_modules/.astro') {
    this.#path = resolve(cache, 'kept', `${name}.json`);
    this.#packages = packagesDigest();
    this.#before = readKept(this.#path, this.#packages);
  }

  /** The result of that key, made if it is not there. */
  get(key: string, make: () => Result): Result {
    const name = sha256(key);
    let result = this.#used.get(name) ?? this.#before.get(name);
    if (result === undefined) result = make();
    this.#used.set(name, result);
    return result;
  }

  /**
   * Writes down what was asked for, if it is not what was there.
   *
   * @param isPartial whether the build has made but some of the pages, others being taken from an earlier one or left to other
   *   parts: then what it had no need of is kept, as they may have
   */
  save(isPartial: boolean): void {
    const results = isPartial ? new Map([...this.#before, ...this.#used]) : this.#used;
    const isAlike =
      results.size === this.#before.size && [...results.keys()].every((key) => this.#before.has(key));
    if (isAlike) return;
    const content = { packages: this.#packages, results: Object.fromEntries(results) };
    writeFileAtomically(this.#path, JSON.stringify(content));
  }
}

/** What cannot be read was not written by us, or not to its end: it is made anew. */
function readKept<Result>(path: string, packages: string): ReadonlyMap<string, Result> {
  try {
    const kept = JSON.parse(readFileSync(path, 'utf8')) as {
      packages: string;
      results: Record<string, Result>;
    };
    return new Map(kept.packages === packages ? Object.entries(kept.results) : []);
  } catch {
    return new Map();
  }
}

/** Which packages are installed, in which versions. */
export function packagesDigest(): string {
  try {
    return sha256(readFileSync(join(process.cwd(), installedPackages), 'utf8'));
  } catch {
    return 'unknown';
  }
}

/** What one build keeps. */
export interface BuildResults {
  /** Drawings by Graphviz, as SVG. */
  readonly drawings: KeptResults<string>;
  /** Works formatted by a citation style. */
  readonly references: KeptResults<readonly CitationRun[]>;
}

let ofBuild: BuildResults | undefined;

export function keptResults(): BuildResults {
  ofBuild ??= { drawings: new KeptResults('drawings-1'), references: new KeptResults('references-3') };
  return ofBuild;
}

export function saveKeptResults(isPartial: boolean): void {
  ofBuild?.drawings.save(isPartial);
  ofBuild?.references.save(isPartial);
  ofBuild = undefined;
}
