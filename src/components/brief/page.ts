import { arrange, headingWithout, type BriefGroup } from '#export/brief/arrange.ts';
import type { Brief } from '#export/brief/brief.ts';
import { composeBrief } from '#export/brief/compose.ts';
import { readFragment, writeFragment } from '#export/brief/fragment.ts';
import { addPicks, emptyTray, pickKey, tidyTitle, type BriefPick, type Tray } from '#export/brief/tray.ts';
import { countEntries } from './count-entries.ts';
import { documentView, originView } from './document-view.ts';
import { EntryLoader, type FoundEntries } from './entries.ts';
import { exportButtons } from './exports.ts';
import { KeptTray } from './kept-tray.ts';
import { emptyView, missingView, notKeptView, ownBriefView } from './notices.ts';
import { refocus } from './refocus.ts';
import { trayList } from './tray-list.ts';
import { briefWords, collectionNouns } from './words.ts';

/**
 * The brief page. What the brief holds stands in the address; the reader's own is kept in their browser as well. A brief
 * that came by a link becomes their own at the first change, or when they say so; while they have another, only when they say so.
 */
class BriefPage {
  readonly #root: HTMLElement;
  readonly #kept = new KeptTray(location.pathname);
  readonly #loader = new EntryLoader(location.pathname);
  #tray: Tray = emptyTray;
  /** Whether the brief shown is the reader's own. */
  #isOwn = true;
  #groups: readonly BriefGroup[] = [];
  #brief: Brief | undefined;
  /** What Undo brings back. */
  #before: Tray | undefined;
  #turn = 0;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  start(): void {
    const title = this.#part<HTMLInputElement>('title');
    title.addEventListener('input', () => this.#change({ ...this.#tray, title: tidyTitle(title.value) }));
    const short = this.#part<HTMLInputElement>('short');
    short.addEventListener('change', () => this.#change({ ...this.#tray, isShort: short.checked }));
    this.#part('exports').append(
      ...exportButtons(
        () => this.#brief,
        (text) => this.#say(text),
      ),
    );
    this.#part('clear').addEventListener('click', () => {
      this.#change(emptyTray, 'Everything was removed.', true);
      this.#part('undo').focus();
    });
    this.#part('undo').addEventListener('click', () => this.#change(this.#before ?? this.#tray, 'Undone.'));
    this.#part<HTMLDetailsElement>('order').open = matchMedia('(width >= 64rem)').matches;
    addEventListener('hashchange', () => this.#readAddress());
    addEventListener('storage', () => {
      if (this.#isOwn) this.#set(this.#kept.read());
      else this.#drawTools();
    });
    // A page that the browser held for going back to was told of no change in the meantime.
    addEventListener('pageshow', ({ persisted }) => persisted && this.#readAddress());
    this.#part('tools').hidden = false;
    this.#readAddress();
  }

  #part<Kind extends HTMLElement>(name: string): Kind {
    return this.#root.querySelector(`[data-brief-${name}]`) as Kind;
  }

  #readAddress(): void {
    const id = location.hash.slice(1);
    if (id !== '' && document.getElementById(id)) {
      // A place on this page was gone to, a source or the text; the address goes on naming the brief.
      this.#writeAddress();
      return;
    }
    const { tray: named, added, unread } = readFragment(location.hash);
    const own = this.#kept.read();
    // Gone back to or loaded again, the reader's own brief is as they have left it elsewhere since.
    const tray = wasOwn() && own.picks.length > 0 ? undefined : named;
    this.#isOwn = !tray || writeFragment(own) === writeFragment(tray);
    const said = [
      added.length > 0 && `${countEntries(added.length)} added.`,
      unread > 0 && `${unread === 1 ? 'One part' : `${unread} parts`} of the address could not be read.`,
    ];
    this.#set(addPicks(tray ?? own, added), said.filter(Boolean).join(' '));
  }

  #writeAddress(): void {
    const fragment = writeFragment(this.#tray);
    const state: PageState = { isOwn: this.#isOwn };
    history.replaceState(state, '', location.pathname + location.search + (fragment && `#${fragment}`));
  }

  /** The reader changes the brief. @param canUndo whether what there was before is offered back */
  #change(tray: Tray, said = '', canUndo = false): void {
    if (this.#kept.read().picks.length === 0) this.#isOwn = true;
    this.#set(tray, said, canUndo);
  }

  #set(tray: Tray, said = '', canUndo = false): void {
    this.#before = canUndo ? this.#tray : undefined;
    this.#part('undo').hidden = !canUndo;
    this.#tray = tray;
    if (this.#isOwn) this.#kept.write(tray);
    this.#writeAddress();
    this.#say(said);
    void this.#show();
  }

  #say(text: string): void {
    this.#part('status').textContent = text;
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const found = await this.#loader.find(this.#tray.picks);
      if (turn === this.#turn) this.#draw(found);
    } catch {
      if (turn === this.#turn) this.#say('The entries could not be loaded. Reload the page to try again.');
    }
  }

  #draw({ entries, missing }: FoundEntries): void {
    this.#groups = arrange(entries);
    // Entries are named by their present ids, those under one question stand together.
    this.#tray = {
      ...this.#tray,
      picks: [...this.#groups.flatMap((group) => group.entries), ...missing.map(({ pick }) => pick)].map(
        ({ collection, id }) => ({ collection, id }),
      ),
    };
    if (this.#isOwn) this.#kept.write(this.#tray);
    this.#writeAddress();
    const home = new URL(this.#root.dataset['brief'] ?? '/', location.href).href;
    const { site: siteName = '', asOf = '' } = this.#root.dataset;
    const brief = composeBrief(this.#tray, entries, briefWords, {
      siteName,
      home,
      asOf,
      address: location.href,
    });
    this.#brief = entries.length > 0 ? brief : undefined;
    document.title = `${brief.title} · ${siteName}`;
    this.#part('heading').textContent = brief.title;
    this.#part('origin').replaceChildren(...(entries.length > 0 ? originView(brief) : []));
    const lost = missingView(missing, home, (pick) => this.#remove(pick, pickKey(pick)));
    const text = entries.length > 0 ? documentView(brief) : [emptyView(home)];
    this.#part('text').replaceChildren(...(lost ? [lost] : []), ...text);
    this.#drawTools();
  }

  #drawTools(): void {
    // Of an empty brief nothing can be named or taken away.
    this.#part('form').hidden = this.#brief === undefined;
    const title = this.#part<HTMLInputElement>('title');
    if (document.activeElement !== title) title.value = this.#tray.title;
    this.#part<HTMLInputElement>('short').checked = this.#tray.isShort;
    this.#part('count').textContent = String(this.#tray.picks.length);
    this.#part('order').hidden = this.#tray.picks.length === 0;
    this.#part('question').replaceChildren(...(this.#isOwn ? [] : [this.#originView()]));
    const groups = this.#groups.map(({ question: asked, entries }) => ({
      heading: asked?.label ?? headingWithout(entries),
      rows: entries.map(({ collection, id, label }) => ({
        pick: { collection, id },
        label,
        noun: collectionNouns[collection],
      })),
    }));
    refocus(this.#part('list'), () =>
      this.#part('list').replaceChildren(
        trayList(groups, {
          moveRow: (group, from, to) => this.#moveRow(group, from, to),
          moveGroup: (from, to) => this.#moveGroup(from, to),
          remove: (pick, label) => this.#remove(pick, label),
        }),
      ),
    );
  }

  /** What there is to do about a brief that came by a link. */
  #originView(): HTMLElement {
    const own = this.#kept.read();
    const keep = (tray: Tray, said: string): void => {
      this.#isOwn = this.#kept.write(tray);
      this.#set(
        tray,
        this.#isOwn ? said : 'This browser lets nothing be kept. The address makes the brief again.',
      );
      this.#part('title').focus();
    };
    const keepThis = (): void => keep(this.#tray, 'This is your brief now.');
    if (own.picks.length === 0) return notKeptView(keepThis);
    return ownBriefView(own.picks.length, {
      goBack: () => keep(own, 'This is your own brief again.'),
      addThese: () => keep(addPicks(own, this.#tray.picks), 'They were added to your own brief.'),
      keepThis,
    });
  }

  #moveRow(group: number, from: number, to: number): void {
    const entries = this.#groups[group]?.entries ?? [];
    const label = entries[from]?.label ?? '';
    if (!entries[to]) this.#say(`“${label}” is ${to < 0 ? 'first' : 'last'} already.`);
    else
      this.#order(
        this.#groups.map((other, place) => (place === group ? moved(entries, from, to) : other.entries)),
        `“${label}” is number ${to + 1} of ${entries.length} now.`,
      );
  }

  #moveGroup(from: number, to: number): void {
    const group = this.#groups[from];
    const label = group?.question?.label ?? headingWithout(group?.entries ?? []);
    if (!this.#groups[to]) this.#say(`“${label}” is ${to < 0 ? 'first' : 'last'} already.`);
    else
      this.#order(
        moved(this.#groups, from, to).map(({ entries }) => entries),
        `“${label}” is group ${to + 1} of ${this.#groups.length} now.`,
      );
  }

  #order(groups: readonly (readonly BriefPick[])[], said: string): void {
    const ordered = new Set(groups.flat().map(pickKey));
    const missing = this.#tray.picks.filter((pick) => !ordered.has(pickKey(pick)));
    this.#change({ ...this.#tray, picks: [...groups.flat(), ...missing] }, said);
  }

  #remove(removed: BriefPick, label: string): void {
    const picks = this.#tray.picks.filter((pick) => pickKey(pick) !== pickKey(removed));
    this.#change(
      { ...this.#tray, picks },
      `“${label}” was removed; ${countEntries(picks.length)} left.`,
      true,
    );
  }
}

/** What the browser remembers of the page in its history, besides the address. */
interface PageState {
  /** Whether the brief shown was the reader's own. */
  readonly isOwn: boolean;
}

function wasOwn(): boolean {
  return (history.state as PageState | null)?.isOwn ?? false;
}

function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const item = items[from];
  const others = items.filter((_, place) => place !== from);
  return item === undefined ? others : [...others.slice(0, to), item, ...others.slice(to)];
}

const root = document.querySelector<HTMLElement>('[data-brief]');
if (root) new BriefPage(root).start();
