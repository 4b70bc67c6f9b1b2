import { getDocumentProxy } from 'unpdf';
import { wordKey } from '#domain/annotation/capture.ts';
import { wordsOf } from '#domain/annotation/words.ts';
import type { ExtractedText } from './extract-text.ts';

/**
 * The text of a PDF, one line a paragraph as far as full stops tell, without running heads and page numbers. A picture
 * of text gives nothing. By Mozilla's PDF.js in unpdf's build for Node, which needs no canvas and loads nothing.
 */
export async function extractPdf(bytes: Uint8Array): Promise<ExtractedText> {
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const pages: string[][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    pages.push(
      text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    );
  }
  const { info } = await document.getMetadata();
  const title: unknown = (info as Readonly<Record<string, unknown>>)['Title'];
  await document.destroy();
  const lines = withoutRunningHeads(pages).flat();
  return {
    pageTitles: typeof title === 'string' && title !== '' ? [title] : [],
    text: paragraphs(lines).join('\n'),
  };
}

/** Lines that open or close a page and stand there, numbers apart, on more than half of the pages. */
function withoutRunningHeads(pages: readonly (readonly string[])[]): string[][] {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const line of new Set(edges(page).map(shape))) counts.set(line, (counts.get(line) ?? 0) + 1);
  const isRunning = (line: string): boolean =>
    /^(?:page )?[\divxlc]+(?: of \d+)?$/i.test(line) ||
    (pages.length > 2 && (counts.get(shape(line)) ?? 0) > pages.length / 2);
  return pages.map((page) =>
    page.filter((line, index) => !((index < 2 || index >= page.length - 2) && isRunning(line))),
  );
}

function edges(page: readonly string[]): string[] {
  return [...page.slice(0, 2), ...page.slice(2).slice(-2)];
}

function shape(line: string): string {
  return line.replace(/\d+/g, '#');
}

/** Joins the lines of a paragraph: a line that ends with a full stop and is shorter than most ends one. */
function paragraphs(lines: readonly string[]): string[] {
  const vocabulary = new Set(lines.flatMap((line) => wordsOf(line).map((word) => wordKey(word.text))));
  const width = Math.max(...lines.map((line) => line.length), 0);
  const joined: string[] = [];
  let open = '';
  for (const line of lines) {
    open = open === '' ? line : join(open, line, vocabulary);
    if (/[.?!:]["'”’)\]]*$/.test(line) && line.length < width * 0.85) {
      joined.push(open);
      open = '';
    }
  }
  return open === '' ? joined : [...joined, open];
}

/** A hyphen at the end of a line is the word's own only where the text elsewhere says so. */
function join(before: string, after: string, vocabulary: ReadonlySet<string>): string {
  const head = /(\p{L}+)-$/u.exec(before)?.[1];
  const tail = /^\p{Ll}+/u.exec(after)?.[0];
  if (head === undefined || tail === undefined) return `${before} ${after}`;
  const isCompound = vocabulary.has(wordKey(`${head}-${tail}`)) && !vocabulary.has(wordKey(head + tail));
  return isCompound ? before + after : before.slice(0, -1) + after;
}
