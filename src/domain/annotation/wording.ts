/** The text with its first letter in upper case. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A word of a list as it is said, e.g. `primary document`. */
export function spoken(word: string): string {
  return word.replaceAll('-', ' ');
}
