import {
  addPicks,
  emptyTray,
  mostPicks,
  pickKey,
  pickOf,
  tidyTitle,
  type BriefPick,
  type Tray,
} from './tray.ts';

/** What the address of the brief page says behind `#`. */
export interface Fragment {
  /** The whole brief. `undefined` when the address names none: then the reader's own is meant. */
  readonly tray: Tray | undefined;
  /** Entries to add to the reader's own brief. */
  readonly added: readonly BriefPick[];
  /** Parts that name nothing, or nothing that can be in a brief. */
  readonly unread: number;
}

/**
 * Writes a brief as the part of an address behind `#`: `claims/a,b,positions/c&short&title=Some%20words`. A collection
 * holds for the ids that follow it. This form is for ever: links to briefs stand in letters and files.
 */
export function writeFragment({ title, isShort, picks }: Tray): string {
  let collection = '';
  const ids = picks.map((pick) => {
    const isSame = pick.collection === collection;
    collection = pick.collection;
    return isSame ? pick.id : pickKey(pick);
  });
  const named = title === '' ? [] : [`title=${encodeURIComponent(title).replace(/[!'()*]/g, percent)}`];
  return [...(ids.length > 0 ? [ids.join(',')] : []), ...(isShort ? ['short'] : []), ...named].join('&');
}

/** The fragment that adds one entry to the reader's own brief. */
export function addFragment(pick: BriefPick): string {
  return `add=${pickKey(pick)}`;
}

/** Reads a fragment, with or without `#`. Whatever is written in it, only ids that are well formed come out. */
export function readFragment(fragment: string): Fragment {
  let picks: BriefPick[] = [];
  let added: BriefPick[] = [];
  let title = '';
  let isShort = false;
  let unread = 0;
  for (const part of fragment.replace(/^#/, '').split('&')) {
    const [, name, value = ''] = /^(add|title)=([\s\S]*)$/.exec(part) ?? [];
    if (name === 'title') title = tidyTitle(decode(value));
    else if (part === 'short') isShort = true;
    else {
      const read = readPicks(decode(name === 'add' ? value : part));
      unread += read.unread;
      if (name === 'add') added = [...added, ...read.picks];
      else picks = [...picks, ...read.picks];
    }
  }
  const tray = addPicks({ title, isShort, picks: [] }, picks);
  return {
    tray: picks.length > 0 || title !== '' ? tray : undefined,
    added: addPicks(emptyTray, added).picks,
    unread: unread + Math.max(0, new Set(picks.map(pickKey)).size - mostPicks),
  };
}

function readPicks(list: string): { picks: BriefPick[]; unread: number } {
  let collection = '';
  let unread = 0;
  const picks = list.split(',').flatMap((written) => {
    const name = written.trim();
    if (name === '') return [];
    const pick = pickOf(name.includes('/') ? name : `${collection}/${name}`);
    if (!pick) unread += 1;
    else collection = pick.collection;
    return pick ?? [];
  });
  return { picks, unread };
}

/** Mail programs and chats escape more than needed, or cut a link in the middle of an escape. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/%(?![0-9a-f]{2})/gi, '');
  }
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
