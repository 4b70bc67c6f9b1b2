/**
 * What tells American spelling from British, and what stands for both. Words that only look alike (`horizon`, `flour`) change
 * too: as index and query are read by the same rules, that does no harm as long as no other word comes of it.
 */
export const spellings: readonly (readonly [variant: RegExp, one: string])[] = [
  [/(?<=\p{L}{2}[iy])z/giu, 's'],
  [/(?<=\p{L}{2}o)u(?=r(?:s?(?!\p{L})|[aefhily]))/giu, ''],
  [/(?<=(?:def|off|lic|pret)en)c/giu, 's'],
  [/(?<=practi)c(?=[ei])/giu, 's'],
  [/(?<=\p{L}{2}[bt])re(?=s?(?!\p{L}))/giu, 'er'],
  [/(?<=log)ue(?=s?(?!\p{L}))/giu, ''],
  [/(?<=gram)me(?=s?(?!\p{L}))/giu, ''],
  [/(?<=dg)e(?=ment)/giu, ''],
  [/(?<=il)l(?=ful)/giu, ''],
];

/** A text with words that are spelled in America as elsewhere, so that either spelling finds the other. */
export function oneSpelling(text: string): string {
  return spellings.reduce(
    (result, [variant, one]) =>
      // Letters keep their case: where it changes within a word, two words are read.
      result.replace(variant, (found) => (found === found.toUpperCase() ? one.toUpperCase() : one)),
    text,
  );
}
