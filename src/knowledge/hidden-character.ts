/** A character that says something else than what a reader of the file sees. */
export interface HiddenCharacter {
  /** In the text. */
  readonly offset: number;
  /** E.g. `U+202E, which turns the direction of writing`. */
  readonly name: string;
}

/**
 * Turned directions of writing make a text read otherwise than it is; tags, which nobody sees, say something to programs alone;
 * control characters and halves of characters make files that other programs refuse; a replacement character stands where the
 * bytes were no UTF-8.
 *
 * Marks of direction (U+200E, U+200F) and joiners are left alone: Arabic, Persian and Hindi are written with them; likewise a few tags
 * behind a black flag, with one that ends them, which make the flags of Scotland and Wales.
 *
 * @see https://trojansource.codes/
 */
const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F\x80-\x9F\u202A-\u202E\u2066-\u2069\uFFFD]|\uDB40[\uDC00-\uDC7F]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const flag = /\uD83C\uDFF4(?:\uDB40[\uDC30-\uDC39\uDC61-\uDC7A]){3,6}\uDB40\uDC7F/;
/** Flags are passed over as wholes: to look back from each tag would take as long as there are tags, for each. */
const flagOrHidden = new RegExp(`(?<flag>${flag.source})|${hidden.source}`, 'g');

/** The first one of a text, if there is any. */
export function hiddenCharacter(text: string): HiddenCharacter | undefined {
  const match = hidden.test(text)
    ? text.matchAll(flagOrHidden).find(({ groups }) => groups?.['flag'] === undefined)
    : undefined;
  if (!match) return undefined;
  const code = match[0].codePointAt(0) ?? 0;
  return {
    offset: match.index,
    name: `U+${code.toString(16).toUpperCase().padStart(4, '0')}, ${kindOf(code)}`,
  };
}

/** The first value of a record that holds one, which in the file may stand as an escape, with the path to it. */
export function hiddenValue(
  value: unknown,
  path: readonly PropertyKey[] = [],
): { readonly path: readonly PropertyKey[]; readonly name: string } | undefined {
  if (typeof value === 'string') {
    const found = hiddenCharacter(value);
    return found && { path, name: found.name };
  }
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    const found = hiddenCharacter(key) ? { path: at, name: 'a key' } : hiddenValue(inner, at);
    if (found) return found;
  }
  return undefined;
}

function kindOf(code: number): string {
  if (code === 0xfffd) return 'which stands for bytes that are no UTF-8';
  if (code >= 0xd800 && code <= 0xdfff) return 'which is half a character';
  if (code >= 0xe0000) return 'a tag, which nobody sees';
  return code >= 0x2000 ? 'which turns the direction of writing' : 'a control character';
}
