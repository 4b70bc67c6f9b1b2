import { readState, writeState, type SearchState } from './address.ts';
import { element } from './element.ts';
import { nothing, SearchEngine, type Findings } from './engine.ts';
import { FilterControls } from './filter-controls.ts';
import { countValues, isEmpty, narrow, type Filtering, type Selection } from './filters.ts';
import { indexLinks, notices, recentSearches, silentSites } from './notices.ts';
import { chosenSites } from './other-sites.ts';
import type { Hit } from './ranking.ts';
import { RecentSearches } from './recent.ts';
import { resultItem } from './result-item.ts';
import { countResults, everythingByKind, unavailable } from './words.ts';

/** So many results are shown at first and with each "more". */
const batch = 20;
/** Milliseconds of rest after a key before searching. */
const rest = 120;

const page = document.querySelector<HTMLElement>('[data-search-page]');
if (page) startSearchPage(page);

/** The search page: what is asked stands in its address, so that it can be kept, sent and gone back to. */
function startSearchPage(root: HTMLElement): void {
  const part = <Kind extends HTMLElement>(name: string): Kind =>
    root.querySelector(`[data-search-${name}]`) as Kind;
  const form = part<HTMLFormElement>('form');
  const field = part<HTMLInputElement>('field');
  const filters = part<HTMLDetailsElement>('filters');
  const status = part('status');
  const notes = part('notices');
  const list = part('results');
  const more = part<HTMLButtonElement>('more');
  const reset = part<HTMLButtonElement>('reset');
  const base = root.dataset['searchPage'] ?? '/';
  const engine = new SearchEngine(
    base,
    document.documentElement.lang,
    chosenSites(root, () => state),
  );
  const recent = new RecentSearches(base);
  const controls = new FilterControls(part('controls'), (selection) => go({ ...state, selection }, 'push'));
  const title = document.title;
  const searchAsTyped = (): void => go({ ...state, asTyped: true }, 'push');

  let state = readState(location.search);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;
  let left: { hits: readonly Hit[]; query: string } = { hits: [], query: '' };

  filters.open = matchMedia('(width >= 64rem)').matches;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    engine.warm(field.value);
    timer = setTimeout(() => go({ ...state, text: field.value, asTyped: false }, 'replace'), rest);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    recent.add(field.value);
    go({ ...state, text: field.value }, 'push');
  });
  reset.addEventListener('click', () => {
    go({ ...state, selection: {} }, 'push');
    field.focus();
  });
  more.addEventListener('click', () => void showMore());
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) recent.add(left.query);
  });
  addEventListener('popstate', () => {
    state = readState(location.search);
    field.value = state.text;
    void show();
  });

  field.value = state.text;
  engine.warm();
  void show();

  function go(next: SearchState, how: 'push' | 'replace'): void {
    state = next;
    if (field.value !== next.text) field.value = next.text;
    const address = location.pathname + writeState(next);
    const isNew = address !== location.pathname + location.search;
    if (isNew && how === 'push') history.pushState(null, '', address);
    else if (isNew) history.replaceState(null, '', address);
    void show();
  }

  async function show(): Promise<void> {
    const mine = ++turn;
    const text = state.text.trim();
    const { selection, asTyped } = state;
    document.title = text === '' ? title : `${text} · ${title}`;
    const isFiltered = !isEmpty(selection);
    const filtering = engine.filtering();
    filtering.catch(() => undefined);
    try {
      const first = shownBefore() || batch;
      const shows = (hits: readonly Hit[]): readonly Hit[] => (isFiltered ? [] : hits.slice(0, first));
      const findings =
        text === '' ? await browse(selection) : await engine.find(state.text, { asTyped, shows });
      const hits = isFiltered ? narrow(findings.hits, await filtering, selection) : findings.hits;
      const silent = await engine.unreachable();
      const query = findings.shown;
      const items = await readItems(hits.slice(0, first), query);
      if (mine !== turn) return;
      left = { hits, query };
      showCounts(filtering, text === '' ? undefined : findings.hits, selection);
      reset.hidden = !isFiltered;
      notes.replaceChildren(
        ...notices(findings, searchAsTyped, (text) => go({ ...state, text, asTyped: false }, 'push')),
        ...help(findings, hits.length),
        ...silentSites(silent),
      );
      list.replaceChildren(...items);
      showRest(text !== '' || isFiltered);
    } catch {
      if (mine !== turn) return;
      list.replaceChildren();
      more.hidden = true;
      say(unavailable);
      notes.replaceChildren(indexLinks(base, everythingByKind));
    }
  }

  /** Results do not wait for the numbers beside the filters, unless a filter is chosen. @param hits `undefined` for all there are */
  function showCounts(
    filtering: Promise<Filtering>,
    hits: readonly Hit[] | undefined,
    selection: Selection,
  ): void {
    const mine = turn;
    filtering.then(
      (found) => {
        if (mine !== turn) return;
        const counted = hits ?? Array.from(found.rows.keys(), (id) => ({ id }));
        controls.show(countValues(counted, found, selection), selection);
      },
      () => undefined,
    );
  }

  /** Leads the reader to the first of the new results. */
  async function showMore(): Promise<void> {
    const mine = turn;
    const from = list.childElementCount;
    const items = await readItems(left.hits.slice(from, from + batch), left.query);
    if (mine !== turn) return;
    list.append(...items);
    items[0]?.querySelector('a')?.focus();
    history.replaceState({ shown: list.childElementCount }, '');
    showRest(true);
  }

  function readItems(hits: readonly Hit[], query: string): Promise<HTMLLIElement[]> {
    return Promise.all(hits.map(async (hit) => resultItem(await engine.read(hit, query))));
  }

  function showRest(isAsking: boolean): void {
    const all = countResults(left.hits.length);
    const shown = list.childElementCount;
    const rest = left.hits.length - shown;
    more.hidden = rest <= 0;
    more.textContent = `Show ${Math.min(rest, batch)} more`;
    if (!isAsking) say('');
    else say(rest > 0 ? `${all}, the first ${shown} shown` : all);
  }

  /** Without words, the filters alone choose. */
  async function browse(selection: Selection): Promise<Findings> {
    const hits = isEmpty(selection) ? [] : await engine.all();
    return { ...nothing, hits };
  }

  /** How many were shown before the reader left this page and came back. */
  function shownBefore(): number {
    const kept: unknown = history.state;
    return typeof kept === 'object' && kept !== null && 'shown' in kept && typeof kept.shown === 'number'
      ? kept.shown
      : 0;
  }

  function say(text: string): void {
    if (status.textContent !== text) status.textContent = text;
  }

  function help(findings: Findings, shown: number): HTMLElement[] {
    if (shown > 0) return [];
    if (findings.hits.length > 0 && !isEmpty(state.selection))
      return [element('p', {}, `${countResults(findings.hits.length)} without these filters.`)];
    const lists = indexLinks(base, everythingByKind);
    if (state.text.trim() !== '')
      return [element('p', {}, 'Try fewer or other words, or look in the lists.'), lists];
    const searches = recentSearches(recent, location.pathname, () => void show());
    return searches ? [searches, lists] : [lists];
  }
}
