import { extname } from 'node:path';

/** What a saved file holds. */
export interface ExtractedText {
  /** What the page calls itself: the titles in its head and its main headings. */
  readonly pageTitles: readonly string[];
  /** The article, one line a paragraph. */
  readonly text: string;
  /** All text of the page, where there is more than the article. */
  readonly wholeText?: string | undefined;
}

/** The kinds of saved files that can be read, by their extension. */
export const readableKinds = ['.html', '.htm', '.pdf', '.txt'] as const;

/** The text of a saved file; `undefined` when it is of no kind that can be read. */
export async function extractText(name: string, bytes: Uint8Array): Promise<ExtractedText | undefined> {
  switch (extname(name).toLowerCase()) {
    case '.html':
    case '.htm':
      return tidy((await import('./extract-html.ts')).extractHtml(bytes));
    case '.pdf':
      return tidy(await (await import('./extract-pdf.ts')).extractPdf(bytes));
    case '.txt':
      return tidy({ pageTitles: [], text: new TextDecoder().decode(bytes) });
    default:
      return undefined;
  }
}

/** Unix line ends, no spaces at line ends, one line end at the end; the words stay as they are. */
function tidy({ text, ...extracted }: ExtractedText): ExtractedText {
  const lines = text.replace(/\r\n?/g, '\n').replace(/[^\S\n]+$/gm, '');
  return { ...extracted, text: `${lines.replace(/\n{3,}/g, '\n\n').trim()}\n` };
}
