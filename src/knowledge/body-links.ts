import type { EntryKey } from './entry.ts';
import { entryAt } from './permalink.ts';

/** A Markdown link in a body. */
export interface BodyLink {
  /** The address as written. */
  readonly href: string;
  /** The entry it leads to, when the address has the form of one. */
  readonly target: EntryKey | undefined;
  /** The sentence it stands in, as plain text; empty when the link leads to no entry. */
  readonly sentence: string;
  /** Offset of the address in the body. */
  readonly offset: number;
}

// Lengths are bounded so that a text of many beginnings and no end is read in time.
const link = /\[([^\]\n]{0,1000})\]\(([^)\s]{1,2000})(?:\s{1,9}"[^"\n]{0,1000}")?\)/g;

/** Where a paragraph, a heading or the item of a list begins. */
const blockStart = /\n[ \t]*\r?\n|\n[ \t]*(?=(?:[-*+]|\d+[.)])[ \t])|^#{1,6} .*\n/gm;
/** A full stop behind an initial or a usual abbreviation ends no sentence. */
const sentenceEnd =
  /(?<!\b(?:[A-Z]|Dr|Mrs?|Ms|St|No|Sec|Rep|Sen|vs|cf|e\.g|i\.e)(?=\.))[.?!]["”’)*_]*(?=\s|$)/g;

/** The links of a body with the sentences around them. Reads the text as it stands: cheap enough for every entry. */
export function bodyLinks(body: string): BodyLink[] {
  const links: BodyLink[] = [];
  if (!body.includes('](')) return links;
  for (const match of body.matchAll(link)) {
    const href = match[2] ?? '';
    const target = entryAt(href);
    links.push({
      href,
      target,
      sentence: target ? sentenceAround(body, match.index, match.index + match[0].length) : '',
      offset: match.index + match[0].indexOf('](') + 2,
    });
  }
  return links;
}

/** A sentence is looked for so far on both sides of its link; what is longer is cut. */
const farthest = 1500;

function sentenceAround(body: string, start: number, end: number): string {
  const reach = Math.max(0, start - farthest);
  const before = body.slice(reach, start);
  const block = lastEnd(before, blockStart);
  const from = reach + block + lastEnd(before.slice(block), sentenceEnd);
  const after = body.slice(end, end + farthest);
  const blockEnd = firstStart(after, blockStart) ?? after.length;
  const stop = sentenceEnd.exec(after.slice(0, blockEnd));
  sentenceEnd.lastIndex = 0;
  const until = end + (stop ? stop.index + stop[0].length : blockEnd);
  return sentenceText(body.slice(from, until));
}

function sentenceText(markdown: string): string {
  return markdown
    .replace(link, '$1')
    .replace(/^\s*(?:[-*+]|\d+[.)]|>)\s+/gm, '')
    .replace(/[*`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function lastEnd(text: string, pattern: RegExp): number {
  let end = 0;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}

function firstStart(text: string, pattern: RegExp): number | undefined {
  return text.matchAll(pattern).next().value?.index;
}
