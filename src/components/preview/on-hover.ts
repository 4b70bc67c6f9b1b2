/** Previews of linked records: the module is fetched when a link to one is first pointed at, focused or tapped. */
const entryPath = /\/(?:questions|positions|claims|sources|actors|measures|terms)\/[^/]+\/$/;

/** Links in running text, where a tap may first show what they lead to. Titles in lists lead there at once. */
const inText = '.prose, .card, .caveat, .status-box, .word-diff';

let isTouch = false;

function entryLink(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('main a[href]') : null;
  if (!link || link.origin !== location.origin || link.pathname === location.pathname) return undefined;
  return entryPath.test(link.pathname) ? link : undefined;
}

const load = (): Promise<typeof import('./preview.ts')> => import('./preview.ts');

for (const type of ['pointerover', 'focusin'])
  document.addEventListener(
    type,
    (event) => {
      if (event instanceof PointerEvent) isTouch = event.pointerType === 'touch';
      const link = isTouch ? undefined : entryLink(event.target);
      // The reader may have gone on to another page before the module came.
      if (link)
        load().then(
          ({ showSoon }) => showSoon(link),
          () => undefined,
        );
    },
    { passive: true },
  );
document.addEventListener('keydown', () => {
  isTouch = false;
});

// The second tap, on the link or on the preview, leads there.
document.addEventListener('click', (event) => {
  const link = isTouch ? entryLink(event.target) : undefined;
  if (!link?.closest(inText) || link.dataset['previewed'] !== undefined) return;
  event.preventDefault();
  const follow = (): void => location.assign(link.href);
  load().then(async ({ showTapped }) => (await showTapped(link)) || follow(), follow);
});

export {};
