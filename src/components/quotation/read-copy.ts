const blocks =
  'address, article, blockquote, br, dd, div, dt, figcaption, h1, h2, h3, h4, h5, h6, li, p, pre, section, td, th, tr';

/**
 * The text of a file that a reader drops or chooses: a text file as it is, a saved page without its markup. Nothing in the page
 * is run or loaded.
 *
 * @returns `undefined` for files that are neither, a PDF say
 */
export async function readCopy(file: File): Promise<string | undefined> {
  if (/\.x?html?$/i.test(file.name) || file.type === 'text/html') return textOfPage(await file.text());
  const isText = file.type === '' || file.type.startsWith('text/');
  const text = isText ? await file.text() : undefined;
  return text?.includes('\0') ? undefined : text;
}

function textOfPage(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const unread of page.querySelectorAll('script, style, noscript, template')) unread.remove();
  for (const block of page.querySelectorAll(blocks)) block.after('\n');
  return page.body.textContent ?? '';
}
