/**
 * The words of a body without its markup, on one line: what is indexed for search. A heading ends with a colon, so that
 * it does not run into the text it stands over; the cells of a table are kept apart by dots.
 */
export function plainText(markdown: string): string {
  return markdown
    .replace(/^[ \t]*(?:```|~~~).*$/gm, '')
    .replace(/<\/?[A-Z]\w{0,99}[^>\n]{0,999}>/g, ' ')
    .replace(/^#{1,6}[ \t]+(.*)$/gm, (_, line: string) => {
      const heading = line.replace(/(?<![ \t#])[ \t#]+$/, '');
      return /[.?!:]$/.test(heading) ? heading : `${heading}:`;
    })
    .replace(/^(?=.*-)(?=.*\|)[ \t|:-]+$/gm, '')
    .replace(/^[ \t]*\|(.*)\|[ \t]*$/gm, (_, cells: string) => cells.replaceAll('|', ' · '))
    .replace(/^[ \t]*(?:(?:[-*+]|\d+[.)]|>)[ \t]+)+/gm, '')
    .replace(/\[\^[^\]\n]{1,200}\]:?/g, '')
    .replace(/!?\[([^\]\n]{0,1000})\]\([^)\s]{0,2000}(?:\s{1,9}"[^"\n]{0,1000}")?\)/g, '$1')
    .replace(/(?<!\\)[*`]|~~|(?<![\p{L}\p{N}\\])_+|_+(?![\p{L}\p{N}])/gu, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The paragraph that a body begins with, in plain words; `undefined` where it begins with something else, such as a heading or a list. */
export function openingOf(markdown: string): string | undefined {
  const [first = ''] = markdown.trim().split(/\r?\n[ \t]*\r?\n/, 1);
  return /^(?:[#>|<{]|[-*+][ \t]|\d+[.)][ \t]|```|~~~|\[\^)/.test(first)
    ? undefined
    : plainText(first) || undefined;
}
