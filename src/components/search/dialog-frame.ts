import { element } from '../element.ts';

/** The parts of the search dialog, empty and closed. */
export interface DialogFrame {
  readonly dialog: HTMLDialogElement;
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly close: HTMLButtonElement;
  /** Read out by screen readers when it changes. */
  readonly status: HTMLElement;
  readonly found: HTMLElement;
  /** Leads to the search page. */
  readonly all: HTMLAnchorElement;
}

/** @param base the site's base path */
export function dialogFrame(base: string): DialogFrame {
  const field = element('input', {
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
  const close = element('button', { type: 'button', class: 'search-close' }, 'Close');
  const form = element('form', { action: `${base}search/` }, field, close);
  const status = element('p', { class: 'visually-hidden', role: 'status' });
  const found = element('div', { class: 'search-found' });
  const all = element('a', { class: 'search-all' });
  const keys = element('p', { class: 'search-keys', 'aria-hidden': 'true' });
  keys.append(key('↑'), key('↓'), ' to move  ', key('Enter'), ' to open  ', key('Esc'), ' to close');
  const foot = element('div', { class: 'search-foot' }, all, keys);
  const inside = element('div', { class: 'search-frame' }, element('search', {}, form), status, found, foot);
  const dialog = element('dialog', { class: 'search-dialog', 'aria-label': 'Search' }, inside);
  return { dialog, form, field, close, status, found, all };
}

/**
 * Leads the keys in the dialog: arrows go through the field and the results, whatever is typed goes into the field, Escape
 * closes (a search field by itself would take the first Escape to empty itself).
 */
export function leadKeys({ dialog, field }: DialogFrame, event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.key === 'Escape') {
    event.preventDefault();
    dialog.close();
    return;
  }
  const stops = [field, ...dialog.querySelectorAll<HTMLElement>(':is(li, .search-foot) > a[href]')];
  const place = stops.indexOf(document.activeElement as HTMLElement);
  if (place < 0) return;
  const next = nextStop(event.key, place, stops.length);
  if (next !== undefined) {
    event.preventDefault();
    stops[next]?.focus();
  } else if (place > 0 && (event.key === 'Backspace' || (event.key.length === 1 && event.key !== ' ')))
    field.focus();
}

function nextStop(pressed: string, place: number, count: number): number | undefined {
  if (pressed === 'ArrowDown') return (place + 1) % count;
  if (pressed === 'ArrowUp') return (place - 1 + count) % count;
  // In the field, these belong to the text.
  if (place === 0) return undefined;
  if (pressed === 'Home') return 1;
  return pressed === 'End' ? count - 1 : undefined;
}

function key(name: string): HTMLElement {
  return element('kbd', {}, name);
}
