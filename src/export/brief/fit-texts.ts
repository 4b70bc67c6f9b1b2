import { shorten } from '../shorten.ts';

/** Texts cut so that together they have no more than so many characters: the long ones alike, the short ones not at all. */
export function fitTexts(texts: readonly string[], most: number): string[] {
  const lengths = texts.map(({ length }) => length).sort((a, b) => a - b);
  let left = most;
  let longest = Number.POSITIVE_INFINITY;
  lengths.forEach((length, place) => {
    const share = Math.floor(left / (lengths.length - place));
    if (longest === Number.POSITIVE_INFINITY && length > share) longest = share;
    left -= length;
  });
  return texts.map((text) => (text.length <= longest ? text : shorten(text, longest)));
}
