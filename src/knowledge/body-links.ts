import { collectionNames, type CollectionName } from '#schema/fields.ts';
import { entryKey, type EntryKey } from './entry.ts';

/** A Markdown link in a body. */
export interface BodyLink {
  /** The address as written. */
  readonly href: string;
  /** The entry it leads to, when the address has the form of one. */
  readonly target: EntryKey | undefined;
  /** The sentence it stands in, as plain text. */
  readonly sentence: string;
  /** Offset of the address in the body. */
  readonly offset: number;
}

const link = /\[([^\]\n]*)\]\(([^)\s]+)\)/g;
const entryAddress = new RegExp(`^/(${collectionNames.join('|')})/([a-z0-9-]+)/(?:#.*)?$`);

/** The links of a body with the sentences around them. Reads the text as it stands: cheap enough for every entry. */
export function bodyLinks(body: string): BodyLink[] {
  const links: BodyLink[] = [];
  if (!body.includes('](')) return links;
  for (const match of body.matchAll(link)) {
    const href = match[2] ?? '';
    const entry = entryAddress.exec(href);
    links.push({
      href,
      target: entry ? entryKey(entry[1] as CollectionName, entry[2] as string) : undefined,
      sentence: sentenceAround(body, match.index, match.index + match[0].length),
      offset: match.index + match[0].indexOf('](') + 2,
    });
  }
  return links;
}

function sentenceAround(body: string, start: number, end: number): string {
  const paragraphStart = body.lastIndexOf('\n\n', start) + 1;
  const before = body.slice(paragraphStart, start);
  const from = paragraphStart + Math.max(...['. ', '? ', '! ', '.\n'].map((mark) => before.lastIndexOf(mark) + (before.includes(mark) ? 2 : 1)), 0);
  const after = /[.?!](?=\s|$)|\n\n/.exec(body.slice(end));
  const until = after ? end + after.index + 1 : body.length;
  return body
    .slice(from, until)
    .replace(link, '$1')
    .replace(/[*_`]|^\s*(?:[-*]|\d+\.)\s+/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}
