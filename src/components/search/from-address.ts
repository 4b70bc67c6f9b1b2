import { wordsOf } from './address-words.ts';

/** Where nothing answers at an address, its words are searched for. */
const link = document.querySelector<HTMLAnchorElement>('[data-search-words]');
const words = wordsOf(location.pathname);
if (link && words !== '') {
  link.search = new URLSearchParams({ q: words }).toString();
  link.textContent = `Search for “${words}”`;
}
