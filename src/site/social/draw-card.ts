import { socialImageSize, type SocialCard } from '#knowledge/views/social-card.ts';
import { drawGlyphs, type DrawnGlyph } from './draw-glyphs.ts';
import type { Face } from './face.ts';
import { layOut, margin } from './lay-out.ts';
import { blankPicture, encodePng, raise, type Picture } from './png.ts';

/** By number: paper, the shade between, ink, and a colour for the edge; those of the light design in `styles/tokens.css`. */
const colours = [
  [0xfd, 0xfc, 0xf9],
  [0x8d, 0x8c, 0x89],
  [0x1d, 0x1b, 0x18],
  [0x17, 0x48, 0x7a],
] as const;
const edge = 3;

/** Draws cards as PNG, each letter of a face only once. */
export async function drawCards(cards: readonly SocialCard[]): Promise<(card: SocialCard) => Buffer> {
  const used = new Map<Face, Set<string>>();
  for (const { face, text } of cards.flatMap(layOut)) {
    const characters = used.get(face) ?? new Set();
    for (const character of text) characters.add(character);
    used.set(face, characters);
  }
  const drawn = new Map<Face, ReadonlyMap<string, DrawnGlyph>>();
  for (const [face, characters] of used) drawn.set(face, await drawGlyphs(face, characters));
  return (card) => drawCard(card, drawn);
}

function drawCard(card: SocialCard, drawn: ReadonlyMap<Face, ReadonlyMap<string, DrawnGlyph>>): Buffer {
  const { width } = socialImageSize;
  const picture = blankPicture(socialImageSize);
  fill(picture, { from: 0, to: width }, { from: 0, to: 12 }, edge);
  fill(picture, { from: margin, to: width - margin }, { from: 538, to: 540 }, 1);
  for (const { face, text, x, y } of layOut(card)) {
    let pen = x;
    for (const character of text) {
      const glyph = drawn.get(face)?.get(character);
      if (!glyph) continue;
      stamp(picture, glyph, pen, y);
      pen += glyph.advance;
    }
  }
  return encodePng(picture, colours);
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function fill(picture: Picture, columns: Span, rows: Span, colour: number): void {
  for (let y = rows.from; y < rows.to; y++)
    for (let x = columns.from; x < columns.to; x++) raise(picture, x, y, colour);
}

function stamp(
  picture: Picture,
  { left, top, width, height, levels }: DrawnGlyph,
  pen: number,
  baseline: number,
): void {
  let place = 0;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const level = levels[place++] ?? 0;
      if (level > 0) raise(picture, pen + left + x, baseline + top + y, level);
    }
}
