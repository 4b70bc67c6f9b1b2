import { readState, writeState, type SearchState } from './address.ts';
import { element } from './element.ts';
import { SearchEngine, type Findings, type Hit } from './engine.ts';
import { FilterControls } from './filter-controls.ts';
import { countValues, isEmpty, narrow } from './filters.ts';
import { indexLinks, notices } from './notices.ts';
import { RecentSearches } from './recent.ts';
import { resultItem } from './result-item.ts';
import { countResults, unavailable } from './words.ts';

/** So many results are shown at first and with each "more". */
const batch = 20;
/** Milliseconds of rest after a key before searching. */
const rest = 120;

const page = document.querySelector<HTMLElement>('[data-search-page]');
if (page) startSearchPage(page);

/** The search page: what is asked stands in its address, so that it can be kept, sent and gone back to. */
function startSearchPage(root: HTMLElement): void {
  const part = <Kind extends HTMLElement>(name: string): Kind => root.querySelector(`[data-search-${name}]`) as Kind;
  const form = part<HTMLFormElement>('form');
  const field = part<HTMLInputElement>('field');
  const filters = part<HTMLDetailsElement>('filters');
  const status = part('status');
  const notes = part('notices');
  const list = part('results');
  const more = part<HTMLButtonElement>('more');
  const reset = part<HTMLButtonElement>('reset');
  const base = root.dataset['searchPage'] ?? '/';
  const engine = new SearchEngine(base);
  const recent = new RecentSearches(base);
  const controls = new FilterControls(part('controls'), (selection) => go({ ...state, selection }, 'push'));
  const title = document.title;

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
  more.addEventListener('click', () => void showMore(batch, true));
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) recent.add(field.value);
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
    field.value = next.text;
    const address = location.pathname + writeState(next);
    const isNew = address !== location.pathname + location.search;
    if (isNew && how === 'push') history.pushState(null, '', address);
    else if (isNew) history.replaceState(null, '', address);
    void show();
  }

  async function show(): Promise<void> {
    const mine = ++turn;
    const { text, selection, asTyped } = state;
    document.title = text.trim() === '' ? title : `${text.trim()} · ${title}`;
    try {
      const isAsking = text.trim() !== '';
      const filtering = await engine.filtering();
      const findings = isAsking ? await engine.find(text, asTyped) : await everything(engine);
      if (mine !== turn) return;
      const { table, rows } = filtering;
      const hits = isAsking || !isEmpty(selection) ? narrow(findings.hits, table, rows, selection) : [];
      controls.show(countValues(findings.hits, table, rows, selection), selection);
      reset.hidden = isEmpty(selection);
      left = { hits, query: findings.shown };
      notes.replaceChildren(...(isAsking ? notices(findings, actions(text)) : []), ...help(findings, hits.length));
      say(isAsking || !isEmpty(selection) ? countResults(hits.length) : '');
      list.replaceChildren();
      await showMore(shownBefore() || batch);
    } catch {
      if (mine !== turn) return;
      list.replaceChildren();
      more.hidden = true;
      say(unavailable);
      notes.replaceChildren(indexLinks(base, 'Everything stands in these lists too:'));
    }
  }

  /** @param isAsked whether the reader asked for more, and so is led to the first new result */
  async function showMore(count: number, isAsked = false): Promise<void> {
    const mine = turn;
    const { hits, query } = left;
    const from = list.childElementCount;
    const results = await Promise.all(hits.slice(from, from + count).map((hit) => engine.read(hit, query)));
    if (mine !== turn) return;
    const items = results.map(resultItem);
    list.append(...items);
    const rest = hits.length - list.childElementCount;
    more.hidden = rest <= 0;
    more.textContent = `Show ${Math.min(rest, batch)} more`;
    if (hits.length > 0) say(rest > 0 ? `${countResults(hits.length)}, the first ${list.childElementCount} shown` : countResults(hits.length));
    if (!isAsked) return;
    items[0]?.querySelector('a')?.focus();
    history.replaceState({ shown: list.childElementCount }, '');
  }

  /** How many were shown before the reader left this page and came back. */
  function shownBefore(): number {
    const kept: unknown = history.state;
    return typeof kept === 'object' && kept !== null && 'shown' in kept && typeof kept.shown === 'number' ? kept.shown : 0;
  }

  function say(text: string): void {
    if (status.textContent !== text) status.textContent = text;
  }

  function actions(text: string): Parameters<typeof notices>[1] {
    return {
      searchAsTyped: () => go({ ...state, text, asTyped: true }, 'push'),
      searchFor: (other) => go({ ...state, text: other, asTyped: false }, 'push'),
    };
  }

  function help(findings: Findings, shown: number): HTMLElement[] {
    if (shown > 0) return [];
    if (findings.hits.length > 0 && !isEmpty(state.selection))
      return [element('p', {}, `${countResults(findings.hits.length)} without these filters.`)];
    if (state.text.trim() !== '')
      return [element('p', {}, 'Try fewer or other words, or look in the lists.'), indexLinks(base, 'Everything here, by kind:')];
    const searches = recent.list().map((text) => element('li', {}, element('a', { href: writeState({ text }) }, text)));
    const earlier = searches.length > 0 && element('div', {}, element('h2', {}, 'Your recent searches'), element('ul', { class: 'search-recent' }, ...searches));
    return [...(earlier ? [earlier] : []), indexLinks(base, 'Everything here, by kind:')];
  }
}

async function everything(engine: SearchEngine): Promise<Findings> {
  return { asked: '', shown: '', hits: await engine.all(), unknown: [], partial: false };
}

export {};
