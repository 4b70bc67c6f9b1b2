import { writeState } from './address.ts';
import { dialogFrame, leadKeys } from './dialog-frame.ts';
import { element } from '../element.ts';
import { SearchEngine, type Findings, type Result } from './engine.ts';
import { spread } from './filters.ts';
import { indexLinks, notices, recentSearches } from './notices.ts';
import { isTelling } from './query.ts';
import type { Hit } from './ranking.ts';
import { RecentSearches } from './recent.ts';
import { resultItem } from './result-item.ts';
import { countResults, plural, unavailable } from './words.ts';

/** So many results in all, and of one collection before the others have had their share. */
const most = 12;
const mostOfOne = 4;
/** Milliseconds of rest after a key before searching. The index is fetched at once. */
const rest = 90;
/** The same after the first letters of a word: they are searched for when nothing follows. */
const longRest = 500;

let dialog: SearchDialog | undefined;

/**
 * Opens the search dialog over the page.
 *
 * @param base the site's base path
 * @param typed what the reader has typed already
 */
export function openSearch(base: string, typed = ''): void {
  dialog ??= new SearchDialog(base);
  dialog.open(typed);
}

class SearchDialog {
  readonly #base: string;
  readonly #engine: SearchEngine;
  readonly #recent: RecentSearches;
  readonly #frame: ReturnType<typeof dialogFrame>;
  #opener: Element | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  #shown = '';

  constructor(base: string) {
    this.#base = base;
    this.#engine = new SearchEngine(base, document.documentElement.lang);
    this.#recent = new RecentSearches(base);
    this.#frame = dialogFrame(base);
    const { dialog, form, field, close } = this.#frame;
    close.addEventListener('click', () => dialog.close());
    form.addEventListener('submit', () => this.#recent.add(field.value));
    field.addEventListener('input', () => this.#typed());
    dialog.addEventListener('keydown', (event) => leadKeys(this.#frame, event));
    dialog.addEventListener('click', ({ target }) => this.#clicked(target));
    dialog.addEventListener('close', () => {
      if (this.#opener instanceof HTMLElement) this.#opener.focus();
    });
    document.body.append(dialog);
  }

  open(typed: string): void {
    const { dialog, field } = this.#frame;
    if (!dialog.open) {
      this.#opener = document.activeElement;
      dialog.showModal();
      if (field.value === '') this.#showNothing();
    }
    field.focus();
    this.#engine.warm();
    if (typed === '') {
      field.select();
      return;
    }
    field.value = typed;
    this.#typed();
  }

  #clicked(target: EventTarget | null): void {
    const { dialog } = this.#frame;
    const isBackdrop = target === dialog;
    const isLink = target instanceof Element && target.closest('a[href]') !== null;
    if (isLink) this.#recent.add(this.#shown);
    if (isBackdrop || isLink) dialog.close();
  }

  #typed(): void {
    clearTimeout(this.#timer);
    const { value } = this.#frame.field;
    this.#engine.warm(value);
    const last = value.split(/\s/).at(-1) ?? '';
    const wait = last === '' || isTelling(last) ? rest : longRest;
    this.#timer = setTimeout(() => void this.#search(value), wait);
  }

  async #search(text: string, asTyped = false): Promise<void> {
    const turn = ++this.#turn;
    if (text.trim() === '') {
      this.#showNothing();
      return;
    }
    try {
      const nouns = await this.#engine.nouns();
      const shows = (hits: readonly Hit[]) =>
        spread(hits, ({ id }) => String(nouns.get(id)), mostOfOne, most);
      const findings = await this.#engine.find(text, { asTyped, shows });
      const results = await Promise.all(
        shows(findings.hits).map((hit) => this.#engine.read(hit, findings.shown)),
      );
      if (turn !== this.#turn) return;
      const all = Map.groupBy(findings.hits, ({ id }) => String(nouns.get(id)));
      this.#show(findings, results, all, asTyped);
    } catch {
      if (turn === this.#turn)
        this.#replace([element('p', {}, unavailable), indexLinks(this.#base)], unavailable);
    }
  }

  /** @param all everything that was found, by collection */
  #show(
    findings: Findings,
    results: readonly Result[],
    all: ReadonlyMap<string, readonly Hit[]>,
    asTyped: boolean,
  ): void {
    const { asked, shown, hits } = findings;
    const address = (noun?: string): string =>
      `${this.#base}search/${writeState({ text: asked, asTyped, ...(noun && { selection: { collection: [noun] } }) })}`;
    const groups = [...Map.groupBy(results, ({ noun }) => noun)].map(([noun, found]) => {
      const count = all.get(noun)?.length ?? 0;
      const name =
        count > found.length
          ? element('a', { href: address(noun) }, `${plural(noun)} (${count})`)
          : plural(noun);
      return element(
        'section',
        {},
        element('h2', {}, name),
        element('ul', { class: 'results' }, ...found.map(resultItem)),
      );
    });
    const above = notices(
      findings,
      () => void this.#search(asked, true),
      (text) => this.open(text),
    );
    const help = hits.length === 0 ? [indexLinks(this.#base)] : [];
    const said = shown === asked ? countResults(hits.length) : `${countResults(hits.length)} for ${shown}`;
    this.#replace([...above, ...groups, ...help], said, hits.length === 0 ? undefined : address());
    if (hits.length > 0)
      this.#frame.all.textContent = `${hits.length > results.length ? 'All ' : ''}${countResults(hits.length)}, with filters`;
    this.#shown = shown;
  }

  #showNothing(): void {
    this.#turn++;
    this.#shown = '';
    const recent = recentSearches(this.#recent, `${this.#base}search/`, () => {
      this.#showNothing();
      this.#frame.field.focus();
    });
    this.#replace([recent ?? indexLinks(this.#base)], '');
  }

  /** @param all where the search page shows the same */
  #replace(nodes: readonly Node[], said: string, all?: string): void {
    const { field, found, status, all: link } = this.#frame;
    const reached = found.contains(document.activeElement) ? document.activeElement : undefined;
    found.replaceChildren(...nodes);
    found.scrollTop = 0;
    // Whoever goes through the results already stays at the one that was reached, if it is still there.
    if (reached) (linkTo(found, reached.getAttribute('href')) ?? field).focus();
    status.textContent = said;
    link.hidden = all === undefined;
    if (all === undefined) link.removeAttribute('href');
    else link.href = all;
  }
}

function linkTo(found: Element, address: string | null): HTMLAnchorElement | undefined {
  return [...found.querySelectorAll('a')].find((link) => link.getAttribute('href') === address);
}
