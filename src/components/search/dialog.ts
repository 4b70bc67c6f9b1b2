import { writeState } from './address.ts';
import { element } from './element.ts';
import { SearchEngine, type Filtering, type Findings, type Hit } from './engine.ts';
import { countValues, spread } from './filters.ts';
import { indexLinks, notices } from './notices.ts';
import { RecentSearches } from './recent.ts';
import { resultItem } from './result-item.ts';
import { countResults, plural, unavailable } from './words.ts';

/** So many results in all, and of one collection before the others have had their share. */
const most = 12;
const mostOfOne = 4;
/** Milliseconds of rest after a key before searching. The index is fetched at once. */
const rest = 90;

let dialog: SearchDialog | undefined;

/** Opens the search dialog over the page. @param base the site's base path */
export function openSearch(base: string): void {
  dialog ??= new SearchDialog(base);
  dialog.open();
}

class SearchDialog {
  readonly #base: string;
  readonly #engine: SearchEngine;
  readonly #recent: RecentSearches;
  readonly #input = element('input', {
    type: 'search',
    name: 'q',
    'aria-label': 'Search',
    placeholder: 'Words, names or a “quoted phrase”',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    autofocus: true,
  });
  readonly #status = element('p', { class: 'visually-hidden', role: 'status' });
  readonly #results = element('div', { class: 'search-found' });
  readonly #all = element('a', { class: 'search-all' });
  readonly #dialog: HTMLDialogElement;
  #opener: Element | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  #filtering: Filtering | undefined;

  constructor(base: string) {
    this.#base = base;
    this.#engine = new SearchEngine(base);
    this.#recent = new RecentSearches(base);
    const close = element('button', { type: 'button', class: 'search-close' }, 'Close');
    const form = element('form', { role: 'search', action: `${base}search/` }, this.#input, close);
    const keys = element('p', { class: 'search-keys', 'aria-hidden': 'true' });
    keys.append(key('↑'), key('↓'), ' to move  ', key('Enter'), ' to open  ', key('Esc'), ' to close');
    this.#dialog = element(
      'dialog',
      { class: 'search-dialog', 'aria-label': 'Search' },
      element('div', { class: 'search-frame' }, form, this.#status, this.#results, element('div', { class: 'search-foot' }, this.#all, keys)),
    );
    close.addEventListener('click', () => this.#dialog.close());
    form.addEventListener('submit', () => this.#recent.add(this.#input.value));
    this.#input.addEventListener('input', () => this.#typed());
    this.#dialog.addEventListener('keydown', (event) => this.#move(event));
    this.#dialog.addEventListener('close', () => (this.#opener instanceof HTMLElement ? this.#opener.focus() : undefined));
    this.#dialog.addEventListener('click', ({ target }) => {
      if (target === this.#dialog) this.#dialog.close();
      if (!(target instanceof Element) || !target.closest('a[href]')) return;
      this.#recent.add(this.#input.value);
      this.#dialog.close();
    });
    document.body.append(this.#dialog);
  }

  open(): void {
    if (!this.#dialog.open) {
      this.#opener = document.activeElement;
      this.#dialog.showModal();
      if (this.#input.value === '') this.#showNothing();
    }
    this.#input.focus();
    this.#input.select();
    this.#engine.warm();
  }

  #typed(): void {
    clearTimeout(this.#timer);
    const text = this.#input.value;
    this.#engine.warm(text);
    this.#timer = setTimeout(() => void this.#search(text), rest);
  }

  async #search(text: string, asTyped = false): Promise<void> {
    const turn = ++this.#turn;
    if (text.trim() === '') {
      this.#showNothing();
      return;
    }
    try {
      const findings = await this.#engine.find(text, asTyped);
      const hits = this.#pick(findings.hits);
      const results = await Promise.all(hits.map((hit) => this.#engine.read(hit, findings.shown)));
      if (turn !== this.#turn) return;
      this.#show(findings, results, asTyped);
      this.#loadFilters();
    } catch {
      if (turn === this.#turn) this.#replace([element('p', {}, unavailable), this.#indexes()], unavailable, '');
    }
  }

  #pick(hits: readonly Hit[]): readonly Hit[] {
    const filtering = this.#filtering;
    if (!filtering) return hits.slice(0, most);
    const { of } = filtering.table.filters.collection;
    return spread(hits, ({ id }) => String(of[filtering.rows.get(id) ?? -1]), mostOfOne, most);
  }

  /** After the first results, so that these do not wait for it: how many results of each collection there are. */
  #loadFilters(): void {
    this.#engine.filtering().then((filtering) => {
      this.#filtering = filtering;
    }, () => undefined);
  }

  #show(findings: Findings, results: readonly Awaited<ReturnType<SearchEngine['read']>>[], asTyped: boolean): void {
    const counts = new Map(
      (this.#filtering ? countValues(findings.hits, this.#filtering.table, this.#filtering.rows, {}).collection : []).map(
        ({ value, count }) => [value, count],
      ),
    );
    const groups = [...Map.groupBy(results, ({ noun }) => noun)].map(([noun, found]) => {
      const count = counts.get(noun);
      const address = `${this.#base}search/${writeState({ text: findings.asked, asTyped, selection: { collection: [noun] } })}`;
      const heading = element('h2', {}, count === undefined || count <= found.length ? plural(noun) : element('a', { href: address }, `${plural(noun)} (${count})`));
      return element('section', {}, heading, element('ul', { class: 'results' }, ...found.map(resultItem)));
    });
    const total = findings.hits.length;
    const shown = [
      ...notices(findings, {
        searchAsTyped: () => void this.#search(findings.asked, true),
        searchFor: (text) => {
          this.#input.value = text;
          this.#input.focus();
          void this.#search(text);
        },
      }),
      ...groups,
      ...(total === 0 ? [this.#indexes()] : []),
    ];
    const said = `${countResults(total)}${findings.shown === findings.asked ? '' : ` for ${findings.shown}`}`;
    this.#replace(shown, said, total === 0 ? '' : `${total > results.length ? `All ${countResults(total)}` : countResults(total)}, with filters`);
    this.#all.href = `${this.#base}search/${writeState({ text: findings.asked, asTyped })}`;
  }

  #showNothing(): void {
    this.#turn++;
    const searches = this.#recent.list();
    const clear = element('button', { type: 'button', class: 'text-button' }, 'Forget these');
    clear.addEventListener('click', () => {
      this.#recent.clear();
      this.#showNothing();
      this.#input.focus();
    });
    const again = searches.map((text) => {
      const link = element('a', { href: `${this.#base}search/${writeState({ text })}` }, text);
      return element('li', {}, link);
    });
    const recent = element('section', {}, element('h2', {}, 'Your recent searches'), element('ul', { class: 'search-recent' }, ...again), clear);
    this.#replace(searches.length > 0 ? [recent] : [this.#indexes()], '', '');
  }

  #replace(nodes: readonly Node[], status: string, all: string): void {
    this.#results.replaceChildren(...nodes);
    this.#results.scrollTop = 0;
    this.#status.textContent = status;
    this.#all.textContent = all;
    this.#all.hidden = all === '';
    if (all === '') this.#all.removeAttribute('href');
  }

  #indexes(): HTMLElement {
    return indexLinks(this.#base, 'Everything here, by kind:');
  }

  /** Arrows go through the field and the links; anything typed goes to the field. */
  #move(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === 'Escape') {
      // A search field would take the first Escape to empty itself.
      event.preventDefault();
      this.#dialog.close();
      return;
    }
    const links = [...this.#dialog.querySelectorAll<HTMLElement>('a[href]')];
    const stops = [this.#input, ...links];
    const place = stops.indexOf(document.activeElement as HTMLElement);
    const inField = place === 0;
    const next =
      event.key === 'ArrowDown' ? place + 1 : event.key === 'ArrowUp' ? place - 1 : !inField && event.key === 'Home' ? 1 : !inField && event.key === 'End' ? stops.length - 1 : undefined;
    if (next !== undefined && place >= 0) {
      event.preventDefault();
      stops[(next + stops.length) % stops.length]?.focus();
    } else if (place > 0 && (event.key.length === 1 ? event.key !== ' ' : event.key === 'Backspace')) this.#input.focus();
  }
}

function key(name: string): HTMLElement {
  return element('kbd', {}, name);
}
