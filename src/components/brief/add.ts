import { addPicks, hasPick, pickOf } from '#export/brief/tray.ts';
import { KeptTray } from './kept-tray.ts';
import { countEntries } from './count-entries.ts';

/** Adds the entry of a link to the reader's brief and says so beside it. @param link carries the entry's key */
export function addToBrief(link: HTMLAnchorElement): void {
  const pick = pickOf(link.dataset['briefAdd'] ?? '');
  const kept = new KeptTray(link.pathname);
  if (!pick || !kept.write(addPicks(kept.read(), [pick]))) location.assign(link.href);
  else showInBrief(link);
}

/** Turns the link into one that opens the brief, if the entry is in it. */
export function showInBrief(link: HTMLAnchorElement): void {
  const pick = pickOf(link.dataset['briefAdd'] ?? '');
  const tray = new KeptTray(link.pathname).read();
  if (!pick || !hasPick(tray, pick)) return;
  delete link.dataset['briefAdd'];
  link.hash = '';
  link.textContent = 'Open it';
  const said = link.parentElement?.querySelector('output');
  if (said) said.textContent = `In your brief, which has ${countEntries(tray.picks.length)}.`;
}
