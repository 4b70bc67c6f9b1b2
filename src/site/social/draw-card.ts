import { socialImageSize, type SocialCard } from '#knowledge/views/social-card.ts';
import { drawGlyphs, type DrawnGlyph } from './draw-glyphs.ts';
import type { Face } from './face.ts';
import { layOut, margin } from './lay-out.ts';
import { encodePng } from './png.ts';

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

const { width, height } = socialImageSize;

function drawCard(card: SocialCard, drawn: ReadonlyMap<Face, ReadonlyMap<string, DrawnGlyph>>): Buffer {
  const pixels = new Uint8Array(width * height);
  pixels.fill(edge, 0, 12 * width);
  for (const row of [538, 539]) pixels.fill(1, row * width + margin, (row + 1) * width - margin);
  for (const { face, text, x, y } of layOut(card)) {
    let pen = x;
    for (const character of text) {
      const glyph = drawn.get(face)?.get(character);
      if (!glyph) continue;
      stamp(pixels, glyph, pen, y);
      pen += glyph.advance;
    }
  }
  return encodePng(pixels, socialImageSize, colours);
}

function stamp(
  pixels: Uint8Array,
  { left, top, width: columns, height: rows, levels }: DrawnGlyph,
  pen: number,
  baseline: number,
): void {
  for (let row = 0; row < rows; row++) {
    const start = (baseline + top + row) * width + pen + left;
    for (let column = 0; column < columns; column++) {
      const level = levels[row * columns + column] ?? 0;
      if (level > (pixels[start + column] ?? 0)) pixels[start + column] = level;
    }
  }
}
