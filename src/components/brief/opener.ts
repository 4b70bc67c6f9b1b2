/**
 * Adds an entry to the reader's brief without leaving its page. What that takes is fetched when it is used, or when there
 * is a brief already; without it the link leads to the brief page, which adds the entry as well.
 */
const link = document.querySelector<HTMLAnchorElement>('[data-brief-add]');
const loadAdder = (): Promise<typeof import('./add.ts')> => import('./add.ts');

if (link) {
  link.addEventListener('click', (event) => {
    if (!link.dataset['briefAdd'] || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    loadAdder().then(
      ({ addToBrief }) => addToBrief(link),
      () => location.assign(link.href),
    );
  });
  try {
    if (localStorage.getItem(`brief:${link.pathname}`))
      loadAdder().then(
        ({ showInBrief }) => showInBrief(link),
        () => undefined,
      );
  } catch {
    // Storage is refused: there is no brief then.
  }
}

export {};
