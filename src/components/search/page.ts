import { readState, writeState, type SearchState } from './address.ts';
import { element } from '../element.ts';
import { nothing, SearchEngine, type Findings } from './engine.ts';
import { FilterControls } from './filter-controls.ts';
import { countValues, isEmpty, narrow, type Filtering, type Selection } from './filters.ts';
import { indexLinks, notices, recentSearches, silentSites } from './notices.ts';
import { chosenSites } from './other-sites.ts';
import { pageFrame, type PageFrame } from './page-frame.ts';
import type { Hit } from './ranking.ts';
import { RecentSearches } from './recent.ts';
import { resultItem } from './result-item.ts';
import { countResults, unavailable } from './words.ts';

/** So many results are shown at first and with each "more". */
const batch = 20;
/** Milliseconds of rest after a key before searching. */
const rest = 120;

/** The search page: what is asked stands in its address, so that it can be kept, sent and gone back to. */
class SearchPage {
  readonly #base: string;
  readonly #frame: PageFrame;
  readonly #engine: SearchEngine;
  readonly #recent: RecentSearches;
  readonly #controls: FilterControls;
  readonly #title = document.title;
  #state = readState(location.search);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  /** All there is to show, and the query that found it. */
  #found: { readonly hits: readonly Hit[]; readonly query: string } = { hits: [], query: '' };

  constructor(root: HTMLElement) {
    this.#base = root.dataset['searchPage'] ?? '/';
    this.#frame = pageFrame(root);
    this.#engine = new SearchEngine(
      this.#base,
      document.documentElement.lang,
      chosenSites(root, () => this.#state),
    );
    this.#recent = new RecentSearches(this.#base);
    const { controls, field, filters } = this.#frame;
    this.#controls = new FilterControls(controls, (selection) => this.#change({ selection }));
    filters.open = matchMedia('(width >= 64rem)').matches;
    this.#listen();
    field.value = this.#state.text;
    this.#engine.warm();
    void this.#show();
  }

  #listen(): void {
    const { form, field, reset, more, results } = this.#frame;
    field.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#engine.warm(field.value);
      this.#timer = setTimeout(() => this.#change({ text: field.value, asTyped: false }, 'replace'), rest);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#timer);
      this.#recent.add(field.value);
      this.#change({ text: field.value });
    });
    reset.addEventListener('click', () => {
      this.#change({ selection: {} });
      field.focus();
    });
    more.addEventListener('click', () => void this.#showMore());
    results.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a')) this.#recent.add(this.#found.query);
    });
    addEventListener('popstate', () => {
      this.#state = readState(location.search);
      field.value = this.#state.text;
      void this.#show();
    });
  }

  /** Asks for something else, whose address takes the place of the present one, or follows it. */
  #change(change: Partial<SearchState>, how: 'push' | 'replace' = 'push'): void {
    const { field } = this.#frame;
    this.#state = { ...this.#state, ...change };
    if (field.value !== this.#state.text) field.value = this.#state.text;
    const address = location.pathname + writeState(this.#state);
    const isNew = address !== location.pathname + location.search;
    if (isNew && how === 'push') history.pushState(null, '', address);
    else if (isNew) history.replaceState(null, '', address);
    void this.#show();
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    const { selection } = this.#state;
    const text = this.#state.text.trim();
    document.title = text === '' ? this.#title : `${text} · ${this.#title}`;
    const isFiltered = !isEmpty(selection);
    const filtering = this.#engine.filtering();
    filtering.catch(() => undefined);
    try {
      const first = shownBefore() || batch;
      const findings = await this.#find(isFiltered ? 0 : first);
      const hits = isFiltered ? narrow(findings.hits, await filtering, selection) : findings.hits;
      const silent = await this.#engine.unreachable();
      const query = findings.shown;
      const items = await this.#readItems(hits.slice(0, first), query);
      if (turn !== this.#turn) return;
      this.#found = { hits, query };
      this.#showCounts(filtering, text === '' ? undefined : findings.hits, selection);
      this.#frame.reset.hidden = !isFiltered;
      this.#frame.notices.replaceChildren(
        ...notices(
          findings,
          () => this.#change({ asTyped: true }),
          (other) => this.#change({ text: other, asTyped: false }),
        ),
        ...this.#help(findings, hits.length),
        ...silentSites(silent),
      );
      this.#frame.results.replaceChildren(...items);
      this.#showRest(text !== '' || isFiltered);
    } catch {
      if (turn === this.#turn) this.#showUnavailable();
    }
  }

  /** Without words, the filters alone choose. @param count how many of the best are shown as they come */
  async #find(count: number): Promise<Findings> {
    const { text, selection, asTyped } = this.#state;
    if (text.trim() === '') return { ...nothing, hits: isEmpty(selection) ? [] : await this.#engine.all() };
    return this.#engine.find(text, { asTyped, shows: (hits) => hits.slice(0, count) });
  }

  #showUnavailable(): void {
    const { results, more, notices: above } = this.#frame;
    results.replaceChildren();
    more.hidden = true;
    this.#say(unavailable);
    above.replaceChildren(indexLinks(this.#base));
  }

  /** Results do not wait for the numbers beside the filters, unless a filter is chosen. @param hits `undefined` for all there are */
  #showCounts(filtering: Promise<Filtering>, hits: readonly Hit[] | undefined, selection: Selection): void {
    const turn = this.#turn;
    filtering.then(
      (found) => {
        if (turn !== this.#turn) return;
        const counted = hits ?? Array.from(found.rows.keys(), (id) => ({ id }));
        this.#controls.show(countValues(counted, found, selection), selection);
      },
      () => undefined,
    );
  }

  /** Leads the reader to the first of the new results. */
  async #showMore(): Promise<void> {
    const { results } = this.#frame;
    const { hits, query } = this.#found;
    const turn = this.#turn;
    const from = results.childElementCount;
    const items = await this.#readItems(hits.slice(from, from + batch), query);
    if (turn !== this.#turn) return;
    results.append(...items);
    items[0]?.querySelector('a')?.focus();
    history.replaceState({ shown: results.childElementCount }, '');
    this.#showRest(true);
  }

  #readItems(hits: readonly Hit[], query: string): Promise<HTMLLIElement[]> {
    return Promise.all(hits.map(async (hit) => resultItem(await this.#engine.read(hit, query))));
  }

  #showRest(isAsking: boolean): void {
    const { more, results } = this.#frame;
    const all = this.#found.hits.length;
    const shown = results.childElementCount;
    more.hidden = all <= shown;
    more.textContent = `Show ${Math.min(all - shown, batch)} more`;
    const count = countResults(all);
    if (!isAsking) this.#say('');
    else this.#say(all > shown ? `${count}, the first ${shown} shown` : count);
  }

  #say(text: string): void {
    const { status } = this.#frame;
    if (status.textContent !== text) status.textContent = text;
  }

  #help(findings: Findings, shown: number): HTMLElement[] {
    if (shown > 0) return [];
    if (findings.hits.length > 0 && !isEmpty(this.#state.selection))
      return [element('p', {}, `${countResults(findings.hits.length)} without these filters.`)];
    const lists = indexLinks(this.#base);
    if (this.#state.text.trim() !== '')
      return [element('p', {}, 'Try fewer or other words, or look in the lists.'), lists];
    const searches = recentSearches(this.#recent, location.pathname, () => void this.#show());
    return searches ? [searches, lists] : [lists];
  }
}

/** How many were shown before the reader left this page and came back; 0 for one who has not been here. */
function shownBefore(): number {
  const kept: unknown = history.state;
  return typeof kept === 'object' && kept !== null && 'shown' in kept && typeof kept.shown === 'number'
    ? kept.shown
    : 0;
}

const page = document.querySelector<HTMLElement>('[data-search-page]');
if (page) new SearchPage(page);
