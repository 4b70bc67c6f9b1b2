import sharp from 'sharp';
import type { Face } from './face.ts';

/** A letter in pixels. */
export interface DrawnGlyph {
  readonly advance: number;
  /** Where its pixels begin, from the pen and from the baseline. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** How much of each pixel it covers, from 0 to `fullLevel`. */
  readonly levels: Uint8Array;
}

/** One shade between paper and ink makes edges smooth enough; each further one makes pictures a tenth larger. */
export const fullLevel = 2;

/** So many letters are drawn at once, side by side: a drawing must not be wider than 32,767 pixels. */
const batch = 200;

/** Draws letters of a face. */
export async function drawGlyphs(
  face: Face,
  characters: Iterable<string>,
): Promise<ReadonlyMap<string, DrawnGlyph>> {
  const cells = [...characters].sort().flatMap((character) => cellOf(face, character) ?? []);
  const drawn = new Map<string, DrawnGlyph>();
  for (let start = 0; start < cells.length; start += batch)
    for (const [character, glyph] of await drawBatch(cells.slice(start, start + batch)))
      drawn.set(character, glyph);
  return drawn;
}

interface Cell extends Omit<DrawnGlyph, 'levels'> {
  readonly character: string;
  readonly path: string;
  readonly scale: number;
}

function cellOf(face: Face, character: string): Cell | undefined {
  const found = face.glyphOf(character);
  if (!found) return undefined;
  const { glyph, scale } = found;
  const { minX, maxX, minY, maxY } = glyph.bbox;
  const path = glyph.path.toSVG();
  const [left, top] = path === '' ? [0, 0] : [Math.floor(minX * scale), Math.floor(-maxY * scale)];
  return {
    character,
    path,
    scale,
    advance: face.widthOf(character),
    left,
    top,
    width: path === '' ? 0 : Math.ceil(maxX * scale) - left,
    height: path === '' ? 0 : Math.ceil(-minY * scale) - top,
  };
}

async function drawBatch(cells: readonly Cell[]): Promise<[string, DrawnGlyph][]> {
  let width = 0;
  const placed = cells.map((cell) => {
    const at = width;
    width += cell.width;
    return { cell, at };
  });
  const height = Math.max(...cells.map((cell) => cell.height));
  if (width === 0) return cells.map((cell) => [cell.character, { ...cell, levels: new Uint8Array() }]);
  const paths = placed.map(
    ({ cell: { path, scale, left, top }, at }) =>
      `<path transform="translate(${at - left} ${-top}) scale(${scale} ${-scale})" d="${path}"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${paths.join('')}</svg>`;
  const alpha = await sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer();
  return placed.map(({ cell, at }) => {
    const levels = new Uint8Array(cell.width * cell.height);
    for (let y = 0; y < cell.height; y++)
      for (let x = 0; x < cell.width; x++)
        levels[y * cell.width + x] = Math.round(((alpha[y * width + at + x] ?? 0) / 255) * fullLevel);
    return [cell.character, { ...cell, levels }];
  });
}
