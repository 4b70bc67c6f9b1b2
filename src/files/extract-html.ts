import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { ExtractedText } from './extract-text.ts';

/**
 * The article of a saved web page, by Firefox's Reader View, one line a paragraph, list items behind a bullet. Runs no
 * script of the page and loads nothing.
 *
 * jsdom because it builds the tree as browsers do (parse5); the lighter linkedom could not be installed from the registry.
 */
export function extractHtml(bytes: Uint8Array): ExtractedText {
  // Broken style sheets in a saved page are nobody's concern here.
  const { document } = new JSDOM(bytes, { contentType: 'text/html', virtualConsole: new VirtualConsole() })
    .window;
  const pageTitles = [
    document.title,
    ...Array.from(
      document.querySelectorAll('meta[property="og:title"]'),
      (meta) => meta.getAttribute('content') ?? '',
    ),
    ...Array.from(document.querySelectorAll('h1'), (heading) => heading.textContent ?? ''),
  ].map(oneLine);
  for (const element of document.querySelectorAll('script, style, noscript, template')) element.remove();
  const wholeText = document.body ? linesOf(document.body).join('\n') : '';
  const heading = oneLine(document.querySelector('h1')?.textContent ?? '');
  const article = new Readability(document, {
    charThreshold: 0,
    serializer: (node) => linesOf(node),
  }).parse();
  const lines = article?.content ?? [];
  // Reader View takes the heading out, because it shows the title by itself.
  const withHeading = heading !== '' && !lines.slice(0, 3).includes(heading) ? [heading, ...lines] : lines;
  return { pageTitles: pageTitles.filter(Boolean), text: withHeading.join('\n'), wholeText };
}

const blocks = new Set(
  'address article aside blockquote body dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** The text of an element, one line for each block of it. */
function linesOf(root: globalThis.Node): string[] {
  const lines: string[] = [];
  let open = '';
  const close = (): void => {
    const line = oneLine(open);
    if (line !== '' && line !== '•') lines.push(line.startsWith('•') ? `  ${line}` : line);
    open = '';
  };
  const visit = (node: globalThis.Node): void => {
    if (node.nodeType === node.TEXT_NODE) {
      open += node.textContent ?? '';
      return;
    }
    const name = node.nodeName.toLowerCase();
    const isBlock = blocks.has(name);
    if (isBlock) {
      // A paragraph inside a list item stays on the item's line.
      if (oneLine(open) !== '•') close();
      if (name === 'li') open = '• ';
    } else if (name === 'br') close();
    for (const child of node.childNodes) visit(child);
    if (isBlock) close();
  };
  visit(root);
  close();
  return lines;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
