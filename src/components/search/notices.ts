import { writeState } from './address.ts';
import { element, textButton } from '../element.ts';
import type { Findings } from './engine.ts';
import type { OtherSite } from './indexes.ts';
import type { RecentSearches } from './recent.ts';
import { indexes } from './words.ts';

/**
 * What was done with the query, where it is not what was asked: words put right, passed over, or not all found.
 *
 * @param searchAsTyped searches for the words as they were typed
 * @param search searches for other words
 */
export function notices(
  { asked, shown, hits, unknown, guess, less, whole }: Findings,
  searchAsTyped: () => void,
  search: (text: string) => void,
): HTMLElement[] {
  const found: HTMLElement[] = [];
  if (shown !== asked) {
    const asTyped = textButton(`Search for “${asked}” as typed`, searchAsTyped);
    found.push(element('p', {}, 'Results for ', element('strong', {}, shown), '. ', asTyped));
  }
  if (unknown.length > 0) {
    const words = unknown.map((word) => `“${asTypedIn(asked, word)}”`).join(' or ');
    found.push(
      element('p', {}, `No entry has ${words}${guess === undefined ? ', nor a word like it' : ''}.`),
    );
  } else if (hits.length === 0 && asked !== '') found.push(element('p', {}, 'Nothing found.'));
  if (guess !== undefined)
    found.push(
      element(
        'p',
        {},
        'Did you mean ',
        textButton(`“${guess}”`, () => search(guess)),
        '?',
      ),
    );
  if (less) found.push(element('p', {}, lessFound[less]));
  if (whole !== undefined) {
    const first = whole === 1 ? 'One entry has' : `${whole} entries have`;
    found.push(element('p', {}, `${first} all the main words; the others have some of them.`));
  }
  return found;
}

const lessFound = {
  order: 'No entry has these words in this order; these have them in another.',
  some: 'No entry has all the main words; these have some of them.',
} as const;

/** Which other knowledge bases did not answer: what is shown comes without them. */
export function silentSites(sites: readonly OtherSite[]): HTMLElement[] {
  return sites.map(({ name }) => element('p', {}, `${name} could not be reached and is left out.`));
}

/** Where everything stands that search would find. @param base the site's base path */
export function indexLinks(base: string): HTMLElement {
  return element(
    'div',
    { class: 'search-indexes' },
    element('p', {}, 'Everything here, by kind:'),
    element(
      'ul',
      { class: 'jump' },
      ...indexes.map(({ plural, path }) => element('li', {}, element('a', { href: base + path }, plural))),
    ),
  );
}

/** The reader's own recent searches as links, with a way to forget them; `undefined` when there are none. */
export function recentSearches(
  recent: RecentSearches,
  searchPage: string,
  onForgotten: () => void,
): HTMLElement | undefined {
  const links = recent
    .list()
    .map((text) => element('li', {}, element('a', { href: searchPage + writeState({ text }) }, text)));
  if (links.length === 0) return undefined;
  const forget = textButton('Forget these', () => {
    recent.clear();
    onForgotten();
  });
  return element(
    'section',
    {},
    element('h2', {}, 'Your recent searches'),
    element('ul', { class: 'search-recent' }, ...links),
    forget,
  );
}

/** A word as whoever asked wrote it, with its capitals. */
function asTypedIn(asked: string, word: string): string {
  const at = asked.toLowerCase().indexOf(word);
  return at < 0 ? word : asked.slice(at, at + word.length);
}
