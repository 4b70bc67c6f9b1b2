/** The id that words make: `Ada B. Lovelace` gives `ada-b-lovelace`. Empty where no letter or digit of ours is left. */
export function proposedId(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
