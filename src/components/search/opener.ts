/** Opens the search dialog from the box, `/` and Ctrl or ⌘ K. Everything else is fetched on first use. */
const opener = document.querySelector<HTMLAnchorElement>('[data-search-opener]');

function open(): void {
  void import('./dialog.ts').then(({ openSearch }) => {
    openSearch(opener?.dataset['base'] ?? '/');
  });
}

opener?.addEventListener('click', (event) => {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  open();
});

document.addEventListener('keydown', (event) => {
  const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]');
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !typing;
  const commandK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
  if (!slash && !commandK) return;
  event.preventDefault();
  open();
});
