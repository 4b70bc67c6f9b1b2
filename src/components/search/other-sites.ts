import { readState, writeState, type SearchState } from './address.ts';
import type { OtherSite } from './indexes.ts';

/**
 * The other knowledge bases that the reader chose to search as well. Choosing goes to the address that says so, so that it
 * can be kept and gone back from, and loads the page again: Pagefind cannot let go of an index.
 *
 * @param stateNow what the page shows when the reader chooses
 */
export function chosenSites(root: HTMLElement, stateNow: () => SearchState): readonly OtherSite[] {
  const { also } = readState(location.search);
  const boxes = [...root.querySelectorAll<HTMLInputElement>('[data-search-also]')];
  for (const box of boxes) {
    box.checked = also.includes(box.value);
    box.addEventListener('change', () => {
      const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value);
      location.assign(location.pathname + writeState({ ...stateNow(), also: chosen }));
    });
  }
  addEventListener('popstate', () => {
    if (readState(location.search).also.join() !== also.join()) location.reload();
  });
  return boxes
    .filter(({ checked }) => checked)
    .map(({ value, dataset }) => ({ name: value, address: dataset['searchAlso'] as string }));
}
