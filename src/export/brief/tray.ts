import type { BriefCollection } from '#knowledge/views/brief-view.ts';

/** What was picked for a brief, in order. */
export interface Tray {
  /** Empty when the reader gave none. */
  readonly title: string;
  /** One passage of each claim and two answers to it, instead of all that is recorded. */
  readonly isShort: boolean;
  readonly picks: readonly BriefPick[];
}

/** An entry that was picked. */
export interface BriefPick {
  readonly collection: BriefCollection;
  readonly id: string;
}

export const emptyTray: Tray = { title: '', isShort: false, picks: [] };

/** More than anybody reads, few enough to fetch one by one. */
export const mostPicks = 100;
export const longestTitle = 120;

/** A pick as one string, `claims/some-id`: its key, and how the address names it. */
export function pickKey({ collection, id }: BriefPick): string {
  return `${collection}/${id}`;
}

/** The pick that a key names; `undefined` when it can name none. */
export function pickOf(key: string): BriefPick | undefined {
  const [, collection, id] =
    /^(claims|positions|sources|measures)\/([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(key) ?? [];
  return collection && id && id.length <= 80 ? { collection: collection as BriefCollection, id } : undefined;
}

/** The tray with entries added at the end; what is in it already stays where it is. */
export function addPicks(tray: Tray, added: readonly BriefPick[]): Tray {
  const picks = new Map([...tray.picks, ...added].map((pick) => [pickKey(pick), pick]));
  return { ...tray, picks: [...picks.values()].slice(0, mostPicks) };
}

export function hasPick({ picks }: Tray, pick: BriefPick): boolean {
  return picks.some((other) => pickKey(other) === pickKey(pick));
}

/** A title on one line, without control characters, cut to its longest. */
export function tidyTitle(title: string): string {
  return [...title.replace(/[\p{C}\s]+/gu, ' ').trim()].slice(0, longestTitle).join('').trimEnd();
}
