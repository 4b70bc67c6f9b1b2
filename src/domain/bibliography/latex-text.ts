/** Text as BibTeX and LaTeX take it. Letters of all scripts stay as they are: the file is UTF-8. */

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** Escapes what LaTeX would take for a command. */
export function escapeLatex(text: string): string {
  return text.replace(/[\\{}#$%&_^~]/g, (character) => commands[character] ?? character);
}

/**
 * A title in braces of its own: styles may put a title in lower case, and names, acronyms and words of other languages
 * in it must stay as they are.
 */
export function protectedTitle(text: string): string {
  return `{${escapeLatex(text)}}`;
}

/** An address: taken as it is by `\url`, so only what would end the field, or begin mathematics to some readers, is percent-encoded. */
export function escapeAddress(address: string): string {
  return address.replace(/[{}\\$]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
