/**
 * Opens the search dialog from the box, `/` and Ctrl or ⌘ K. Everything else is fetched on first use. On the search page
 * itself the keys lead to its own field.
 */
const opener = document.querySelector<HTMLAnchorElement>('[data-search-opener]');
const field = document.querySelector<HTMLInputElement>('[data-search-field]');
/** What was typed while the dialog was being fetched; `undefined` when it is not. */
let early: string | undefined;
const loadDialog = (): Promise<typeof import('./dialog.ts')> => import('./dialog.ts');

function open(): void {
  if (field) {
    field.focus();
    field.select();
    return;
  }
  early ??= '';
  loadDialog().then(
    ({ openSearch }) => {
      openSearch(opener?.dataset['base'] ?? '/', early);
      early = undefined;
    },
    () => {
      early = undefined;
      if (opener) location.assign(opener.href);
    },
  );
}

/** Keeps a key for the field that is not there yet. @returns whether it is one that the field would take */
function keep(key: string): boolean {
  if (early === undefined) return false;
  if (key === 'Backspace') early = early.slice(0, -1);
  else if (key.length === 1) early += key;
  // Entered too early: the page behind must not take it.
  else if (key !== 'Enter') return false;
  return true;
}

opener?.addEventListener('click', (event) => {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  open();
});
if (!field)
  opener?.addEventListener('pointerenter', () => void loadDialog().catch(() => undefined), { once: true });

document.addEventListener('keydown', (event) => {
  if (!event.ctrlKey && !event.metaKey && !event.altKey && keep(event.key)) {
    event.preventDefault();
    return;
  }
  const isTyping =
    event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]');
  const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping;
  const isCommandK =
    event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
  if (!isSlash && !isCommandK) return;
  event.preventDefault();
  open();
});

export {};
