import { dayIn, dayRead } from '#domain/bibliography/day-read.ts';

/** Puts a button to copy beside every text or file marked `data-copy`, whose value says what it is. */
export function start(details: HTMLDetailsElement): void {
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  details.append(status);
  for (const text of details.querySelectorAll<HTMLElement>('[data-copy]')) {
    const name = text.dataset['copy'] ?? '';
    fillDay(text, name);
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'cite-copy';
    button.append('Copy', hidden(` ${name}`));
    button.addEventListener('click', () => {
      copy(text).then(
        () => say(button, status, 'Copied', `${name}: copied.`),
        () => {
          getSelection()?.selectAllChildren(text);
          say(button, status, 'Selected', `${name}: selected. Copy it with your browser.`);
        },
      );
    });
    if (isFile(text)) text.after(button);
    else text.before(button);
  }
}

/** Whoever opens the citations reads the page: today, as its style writes a day. */
function fillDay(text: HTMLElement, style: string): void {
  const day = dayIn(style, new Date());
  for (const node of text.childNodes) if (node instanceof Text) node.data = node.data.replace(dayRead, day);
}

/** A text as plain text and, for italics, as rich text; of a file, what it holds, fetched now. */
async function copy(element: HTMLElement): Promise<void> {
  // The promise goes in, not what it gives: browsers let only what the reader just asked for into the clipboard.
  if (isFile(element))
    return navigator.clipboard.write([new ClipboardItem({ 'text/plain': contentOf(element.href) })]);
  const text = (element.textContent ?? '').trim();
  if (!element.querySelector('i')) return navigator.clipboard.writeText(text);
  const types = { 'text/plain': text, 'text/html': element.innerHTML.trim() };
  const blobs = Object.entries(types).map(([type, value]) => [type, new Blob([value], { type })] as const);
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}

function isFile(element: HTMLElement): element is HTMLAnchorElement {
  return element instanceof HTMLAnchorElement;
}

async function contentOf(address: string): Promise<Blob> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} fetching ${address}`);
  return new Blob([await response.text()], { type: 'text/plain' });
}

function say(button: HTMLElement, status: HTMLElement, short: string, whole: string): void {
  const label = button.firstChild;
  if (label) label.textContent = short;
  status.textContent = whole;
  setTimeout(() => {
    if (label) label.textContent = 'Copy';
  }, 2500);
}

function hidden(text: string): HTMLElement {
  const span = document.createElement('span');
  span.className = 'visually-hidden';
  span.textContent = text;
  return span;
}
