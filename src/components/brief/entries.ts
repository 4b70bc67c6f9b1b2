import { pickKey, type BriefPick } from '#export/brief/tray.ts';
import type { BriefEntry, BriefFile, BriefGone } from '#knowledge/views/brief-view.ts';

/** What was found of the picks of a brief. */
export interface FoundEntries {
  readonly entries: readonly BriefEntry[];
  readonly missing: readonly MissingEntry[];
}

/** A pick that leads to nothing, and what became of it, where that is known. */
export interface MissingEntry {
  readonly pick: BriefPick;
  readonly gone: BriefGone | undefined;
}

/** Fetches entries one by one, only those of the brief, each once. */
export class EntryLoader {
  readonly #folder: string;
  readonly #files = new Map<string, Promise<BriefFile | undefined>>();

  /** @param folder the address of the brief page, with a slash at the end */
  constructor(folder: string) {
    this.#folder = `${folder}data/`;
  }

  /** @throws when the network fails; then the next call tries again */
  async find(picks: readonly BriefPick[]): Promise<FoundEntries> {
    const files = await Promise.all(picks.map(async (pick) => ({ pick, file: await this.#fetch(pick) })));
    const entries = new Map<string, BriefEntry>();
    const missing: MissingEntry[] = [];
    for (const { pick, file } of files)
      if (file && 'title' in file) entries.set(pickKey(file), file);
      else missing.push({ pick, gone: file });
    return { entries: [...entries.values()], missing };
  }

  #fetch(pick: BriefPick): Promise<BriefFile | undefined> {
    const key = pickKey(pick);
    const known = this.#files.get(key);
    if (known) return known;
    const file = fetchFile(`${this.#folder}${key}.json`);
    file.catch(() => this.#files.delete(key));
    this.#files.set(key, file);
    return file;
  }
}

async function fetchFile(address: string): Promise<BriefFile | undefined> {
  const response = await fetch(address);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as BriefFile;
}
