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

/** A file that is not what its name says: the message is why, in a sentence. */
export class UnreadableFile extends Error {}

/**
 * The text of a saved file; `undefined` when it is of no kind that can be read.
 *
 * @throws {UnreadableFile}
 */
export async function extractText(name: string, bytes: Uint8Array): Promise<ExtractedText | undefined> {
  switch (extname(name).toLowerCase()) {
    case '.html':
    case '.htm':
      return tidy((await import('./extract-html.ts')).extractHtml(bytes));
    case '.pdf':
      return tidy(await pdfText(bytes));
    case '.txt':
      return tidy({ pageTitles: [], text: utf8Text(bytes) });
    default:
      return undefined;
  }
}

async function pdfText(bytes: Uint8Array): Promise<ExtractedText> {
  const { extractPdf } = await import('./extract-pdf.ts');
  try {
    return await extractPdf(bytes);
  } catch (error) {
    const [why = ''] = String(error instanceof Error ? error.message : error).split('\n');
    throw new UnreadableFile(`it is no PDF, or a broken one (${why.replace(/\.$/, '')}); save it again`);
  }
}

/** Another encoding cannot be told for sure; what is guessed wrong would be quoted wrong. */
function utf8Text(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile('it is not in UTF-8; save it as UTF-8');
  }
}

/** Unix line ends, no spaces at line ends, one line end at the end; the words stay as they are. */
function tidy({ text, ...extracted }: ExtractedText): ExtractedText {
  const lines = text.replace(/\r\n?/g, '\n').replace(/[^\S\n]+$/gm, '');
  return { ...extracted, text: `${lines.replace(/\n{3,}/g, '\n\n').trim()}\n` };
}
