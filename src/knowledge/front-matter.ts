/** Front matter and body of an entry's text; `undefined` when it has no front matter. */
export function splitFrontMatter(text: string): EntryText | undefined {
  const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:\r?\n|(?<=\n))---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return undefined;
  const [whole, frontMatter = ''] = match;
  return { frontMatter, body: text.slice(whole.length), bodyLine: whole.split('\n').length };
}

/** Whether a text begins as one that has front matter. */
export function isOpened(text: string): boolean {
  return /^\uFEFF?---[ \t]*(?:\r?\n|$)/.test(text);
}

/** An entry's text in its two parts. */
export interface EntryText {
  readonly frontMatter: string;
  readonly body: string;
  /** Line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
}
