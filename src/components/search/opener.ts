/**
 * Opens the search dialog from the box, `/` and Ctrl or ⌘ K. Everything else is fetched on first use. On the search page
 * itself the keys lead to its own field.
 */
const opener = document.querySelector<HTMLAnchorElement>('[data-search-opener]');
const field = document.querySelector<HTMLInputElement>('[data-search-field]');
const loadDialog = (): Promise<typeof import('./dialog.ts')> => import('./dialog.ts');

function open(): void {
  if (field) {
    field.focus();
    field.select();
    return;
  }
  loadDialog().then(
    ({ openSearch }) => openSearch(opener?.dataset['base'] ?? '/'),
    () => opener && location.assign(opener.href),
  );
}

opener?.addEventListener('click', (event) => {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  open();
});
if (!field)
  opener?.addEventListener('pointerenter', () => void loadDialog().catch(() => undefined), { once: true });

document.addEventListener('keydown', (event) => {
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
