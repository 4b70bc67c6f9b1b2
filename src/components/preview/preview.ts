/**
 * Shows what a link leads to: kind, title and first piece of evidence, taken from the record's own page, which then is in
 * the browser's cache when the reader follows the link. One preview at a time, none inside another; Escape closes it.
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
  const summary = await summaryOf(link.href);
  if (!summary) return false;
  if (current !== link) return true;
  box ??= createBox();
  const target = box;
  target.replaceChildren(summary.cloneNode(true));
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

function summaryOf(href: string): Promise<DocumentFragment | undefined> {
  const address = href.replace(/#.*$/, '');
  let summary = fetched.get(address);
  if (!summary) {
    summary = fetch(address)
      .then((response) => (response.ok ? response.text() : ''))
      .then((html) => extract(html, address))
      .catch(() => undefined);
    fetched.set(address, summary);
  }
  return summary;
}

function extract(html: string, address: string): DocumentFragment | undefined {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const title = page.querySelector('h1')?.textContent?.trim();
  if (!title) return undefined;
  const fragment = document.createDocumentFragment();
  const noun = page.querySelector('.noun')?.textContent?.trim();
  const said = page.querySelector('.card .said')?.textContent?.trim();
  const words = page.querySelector('.card .quotation, .card .gist, .entry-head .lede')?.textContent?.trim();
  const status = page.querySelector('.status-box .status')?.textContent?.trim();
  if (noun) fragment.append(line('noun', [noun, status].filter(Boolean).join(' · ')));
  const heading = line('preview-title', '');
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title;
  heading.append(link);
  fragment.append(heading);
  if (words) fragment.append(line('preview-words', [said, words].filter(Boolean).join(' ')));
  return fragment;
}

function line(className: string, text: string): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  paragraph.className = className;
  paragraph.textContent = text.replace(/\s+/g, ' ');
  return paragraph;
}

/** Below the link, above it when there is no room, never wider than the page. */
function place(element: HTMLElement, link: HTMLAnchorElement): void {
  const [first] = link.getClientRects();
  const at = first ?? link.getBoundingClientRect();
  const { width, height } = element.getBoundingClientRect();
  const room = document.documentElement.clientWidth;
  const left = Math.max(8, Math.min(at.left, room - width - 8));
  const below = at.bottom + 6;
  const top = below + height > innerHeight ? Math.max(8, at.top - height - 6) : below;
  element.style.insetInlineStart = `${left + scrollX}px`;
  element.style.insetBlockStart = `${top + scrollY}px`;
}
