/** Previews of linked records: the module is fetched when a link to one is first pointed at, focused or tapped. */
const entryPath = /\/(?:questions|positions|claims|sources|actors|measures|terms)\/[^/]+\/$/;

function entryLink(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('main a[href]') : null;
  if (!link || link.origin !== location.origin || link.pathname === location.pathname) return undefined;
  return entryPath.test(link.pathname) && !link.closest('[data-preview]') ? link : undefined;
}

for (const type of ['pointerover', 'focusin'])
  document.addEventListener(
    type,
    (event) => {
      const link = entryLink(event.target);
      const isTouch = event instanceof PointerEvent && event.pointerType !== 'mouse';
      if (link && !isTouch) void import('./preview.ts').then(({ showSoon }) => showSoon(link));
    },
    { passive: true },
  );

document.addEventListener('contextmenu', (event) => {
  const link = entryLink(event.target);
  if (!link || !matchMedia('(pointer: coarse)').matches) return;
  event.preventDefault();
  void import('./preview.ts').then(({ show }) => show(link));
});

export {};
