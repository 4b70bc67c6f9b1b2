/**
 * Shows what a link leads to: the small piece of HTML that the build has put beside the record's page. One preview at a
 * time, none inside another; Escape closes it.
 */
const wait = 250;

let box: HTMLElement | undefined;
let current: HTMLAnchorElement | undefined;
/** The link whose preview was closed by key: it stays closed until pointer or focus have left the link. */
let dismissed: HTMLAnchorElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
const fetched = new Map<string, Promise<DocumentFragment | undefined>>();

/** Shows the preview when the pointer or the focus stays on the link. */
export function showSoon(link: HTMLAnchorElement): void {
  if (link === current || link === dismissed) return;
  clearTimeout(timer);
  timer = setTimeout(() => void show(link), wait);
  const leave = (): void => {
    clearTimeout(timer);
    dismissed = undefined;
    timer = setTimeout(() => {
      if (!box?.matches(':hover') && !link.matches(':hover, :focus')) hide();
    }, wait);
  };
  link.addEventListener('pointerleave', leave, { once: true });
  link.addEventListener('blur', leave, { once: true });
}

/** Shows the preview at once and leads to it, so that a screen reader reads it. @returns whether there is something to show */
export async function showTapped(link: HTMLAnchorElement): Promise<boolean> {
  const isShown = await show(link);
  if (isShown && current === link) box?.querySelector('a')?.focus({ preventScroll: true });
  return isShown;
}

async function show(link: HTMLAnchorElement): Promise<boolean> {
  hide();
  current = link;
  const fragment = await fragmentOf(link);
  if (!fragment) return false;
  if (current !== link) return true;
  box ??= createBox();
  const target = box;
  target.replaceChildren(fragment.cloneNode(true));
  // The link may lead to a place within the record.
  target.querySelector('a')?.setAttribute('href', link.href);
  target.hidden = false;
  link.dataset['previewed'] = '';
  place(target, link);
  return true;
}

function hide(): void {
  clearTimeout(timer);
  delete current?.dataset['previewed'];
  current = undefined;
  if (box) box.hidden = true;
}

function createBox(): HTMLElement {
  const element = document.createElement('aside');
  element.className = 'preview';
  element.dataset['preview'] = '';
  element.setAttribute('aria-label', 'Preview of the linked record');
  element.hidden = true;
  element.addEventListener('pointerleave', () => {
    if (!current?.matches(':hover, :focus')) hide();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !current) return;
    dismissed = current;
    if (element.contains(document.activeElement)) current.focus({ preventScroll: true });
    hide();
  });
  document.addEventListener('pointerdown', (event) => {
    if (!(event.target instanceof Node)) return;
    if (!element.contains(event.target) && !current?.contains(event.target)) hide();
  });
  document.body.append(element);
  return element;
}

function fragmentOf(link: HTMLAnchorElement): Promise<DocumentFragment | undefined> {
  const address = `${link.pathname}preview.txt`;
  let fragment = fetched.get(address);
  if (!fragment) {
    fragment = fetch(address)
      .then(async (response) => (response.ok ? parse(await response.text()) : undefined))
      .catch(() => undefined);
    fetched.set(address, fragment);
  }
  return fragment;
}

/** Parsed apart from the page, so that nothing in it could be fetched or run on the way. */
function parse(html: string): DocumentFragment | undefined {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  if (!body.querySelector('.preview-title a')) return undefined;
  const fragment = document.createDocumentFragment();
  fragment.append(...body.childNodes);
  return fragment;
}

/** Below the link, or above it where there is room only there; never upon it, never wider than the page. */
function place(element: HTMLElement, link: HTMLAnchorElement): void {
  const [first = link.getBoundingClientRect()] = link.getClientRects();
  const { width, height } = element.getBoundingClientRect();
  const left = Math.max(8, Math.min(first.left, document.documentElement.clientWidth - width - 8));
  const below = link.getBoundingClientRect().bottom + 6;
  const above = first.top - height - 6;
  const top = below + height > innerHeight && above >= 0 ? above : below;
  element.style.insetInlineStart = `${left + scrollX}px`;
  element.style.insetBlockStart = `${top + scrollY}px`;
}
