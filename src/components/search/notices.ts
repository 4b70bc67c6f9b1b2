import { element } from './element.ts';
import type { Findings } from './engine.ts';
import { indexes } from './words.ts';

/** What a reader can do besides reading results. */
export interface NoticeActions {
  /** Search for the words as they were typed. */
  searchAsTyped(): void;
  /** Search for other words. */
  searchFor(text: string): void;
}

/** What was done with the query, where it is not what was asked: words put right, passed over, or not all found. */
export function notices({ asked, shown, hits, unknown, partial }: Findings, actions: NoticeActions): HTMLElement[] {
  const found: HTMLElement[] = [];
  if (shown !== asked)
    found.push(
      element('p', {}, 'Results for ', element('strong', {}, shown), '. ', button(`Search for “${asked}” as typed`, actions.searchAsTyped)),
    );
  if (unknown.length > 0)
    found.push(element('p', {}, `No entry has ${unknown.map((word) => `“${word}”`).join(' or ')}, nor a word like it.`));
  else if (hits.length === 0) found.push(element('p', {}, 'Nothing found.'));
  if (partial) found.push(element('p', {}, 'No entry has all of these words; these have some of them.'));
  if (/["“”„«»]/.test(asked) && (hits.length === 0 || partial)) {
    const loose = asked.replace(/["“”„«»]/g, ' ').replace(/\s+/g, ' ').trim();
    found.push(element('p', {}, button('Search without the quotation marks', () => actions.searchFor(loose))));
  }
  return found;
}

/** Where everything stands that search would find. */
export function indexLinks(base: string, lead: string): HTMLElement {
  return element(
    'div',
    { class: 'search-indexes' },
    element('p', {}, lead),
    element('ul', { class: 'jump' }, ...indexes.map(({ plural, path }) => element('li', {}, element('a', { href: base + path }, plural)))),
  );
}

function button(text: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'text-button' }, text);
  made.addEventListener('click', act);
  return made;
}
