/** Orders texts by their characters, the same in every locale; for days and ids, which are not read as words. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders words and names as an English reader looks for them. */
export const compareWords = new Intl.Collator('en').compare;
