/** What goes into an index: one result. */
export interface PagefindRecord {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  /** Shown with the result; the index itself narrows by nothing. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export interface ReadRecord extends PagefindRecord {
  readonly texts: Texts;
}

/** A record's texts as Pagefind's browser part counts places in them: tokens by their numbers. */
export interface Texts {
  readonly content: readonly number[];
  readonly meta: ReadonlyMap<string, readonly number[]>;
  /** The content as a result shows it. */
  readonly shown: string;
}

/** Languages written without spaces, in whose texts the browser part looks for the ends of words itself. */
export function isUnspaced(language: string): boolean {
  return /^(?:zh|ja|th)\b/.test(language);
}

/** @returns the records, and the distinct tokens in them, numbered as they come */
export function readTexts(
  records: readonly PagefindRecord[],
  language: string,
): { readonly read: readonly ReadRecord[]; readonly tokens: readonly string[] } {
  const numbers = new Map<string, number>();
  const numberOf = (token: string): number => {
    const known = numbers.get(token);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(token, number);
    return number;
  };
  const segmenter = isUnspaced(language) ? new Intl.Segmenter(language, { granularity: 'word' }) : undefined;
  const read = records.map((record) => {
    const { tokens, shown } = divide(record.content, segmenter);
    const meta = Object.entries(record.meta).map(
      ([name, text]) => [name, divide(text, segmenter).tokens.map(numberOf)] as const,
    );
    return { ...record, texts: { content: tokens.map(numberOf), meta: new Map(meta), shown } };
  });
  return { read, tokens: [...numbers.keys()] };
}

function divide(
  text: string,
  segmenter: Intl.Segmenter | undefined,
): { readonly tokens: readonly string[]; readonly shown: string } {
  const stretches = stretchesOf(text);
  if (!segmenter) return { tokens: stretches, shown: stretches.join(' ') };
  const words = stretches.map((stretch) => Array.from(segmenter.segment(stretch), ({ segment }) => segment));
  const shown = words.map((parts) => parts.join(endOfWord)).join(` ${endOfWord}`);
  return { tokens: words.flat(), shown };
}

/** White space of Unicode, as Rust splits at it. */
const space = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;
const unevenSpace = /[\t-\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]| {2}|^ | $|^$/;
const endOfWord = '\u200b';

/** What stands between spaces. Words that begin with three underscores would be instructions to Pagefind. */
function stretchesOf(text: string): string[] {
  const plain = text.replaceAll(endOfWord, '').replace(/_{3,}/g, '__');
  // Splitting at a pattern takes four times as long, and hardly a text needs it.
  return unevenSpace.test(plain) ? plain.split(space).filter((stretch) => stretch !== '') : plain.split(' ');
}
