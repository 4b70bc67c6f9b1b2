import { socialImageSize, type SocialCard } from '#knowledge/views/social-card.ts';
import { breakLines } from './break-lines.ts';
import { readFace, type Face } from './face.ts';

/** A line of text with the place where it begins, on its baseline. */
export interface PlacedLine {
  readonly face: Face;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export const margin = 80;
const measure = socialImageSize.width - 2 * margin;

const small = readFace('source-sans-3', 400, 30);

/** A title stands in the largest size in which all of it has room, else in the last one, shortened. */
const titles = [
  { face: readFace('source-serif-4', 600, 56), leading: 68, most: 4 },
  { face: readFace('source-serif-4', 600, 44), leading: 54, most: 6 },
] as const;

/**
 * Places what a card says. A text in letters that our typefaces lack is left out, since boxes in their place would say
 * nothing; where that is the title, the name of the site stands for it.
 */
export function layOut({ noun, title, detail, site }: SocialCard): PlacedLine[] {
  const heading = drawable(title, titles[0].face) ?? drawable(site, titles[0].face) ?? '';
  const line = (y: number) => (text: string, index: number) => ({
    face: small,
    text,
    x: margin,
    y: y + index * 40,
  });
  const one = (text: string | undefined, most: number): readonly string[] =>
    breakLines(drawable(text, small) ?? '', small.widthOf, measure, most).lines;
  return [
    ...one(noun, 1).map(line(98)),
    ...titleLines(heading),
    ...one(detail, 2).map(line(476)),
    ...one(site, 1).map(line(586)),
  ];
}

function titleLines(title: string): PlacedLine[] {
  const tries = titles.map(({ face, leading, most }) => ({
    face,
    leading,
    ...breakLines(title, face.widthOf, measure, most),
  }));
  const chosen = tries.find(({ isWhole }) => isWhole) ?? tries.at(-1);
  if (!chosen) return [];
  const { face, leading, lines } = chosen;
  return lines.map((text, index) => ({ face, text, x: margin, y: 176 + index * leading }));
}

/** The text as it can be drawn: composed letters, no characters that are not seen; `undefined` when letters are lacking. */
function drawable(text: string | undefined, face: Face): string | undefined {
  const seen = text?.normalize('NFC').replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ');
  return seen !== undefined && face.has(seen) ? seen : undefined;
}
