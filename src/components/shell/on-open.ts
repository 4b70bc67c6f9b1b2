/**
 * What a folded section needs is fetched when it is first opened: `<details data-on-open="name">`. Each module exports
 * `start(details)`.
 */
const modules: Readonly<Record<string, () => Promise<{ start(details: HTMLDetailsElement): void }>>> = {
  copy: () => import('../bibliography/copy.ts'),
  'check-quotation': () => import('../quotation/check-quotation.ts'),
};

const started = new WeakSet<HTMLDetailsElement>();

// `toggle` does not bubble, but it can be caught on the way down.
document.addEventListener(
  'toggle',
  (event) => {
    const details = event.target;
    if (!(details instanceof HTMLDetailsElement) || !details.open || started.has(details)) return;
    const load = modules[details.dataset['onOpen'] ?? ''];
    if (!load) return;
    started.add(details);
    load().then(
      ({ start }) => start(details),
      () => started.delete(details),
    );
  },
  true,
);

export {};
