import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, type Font, type Glyph } from 'fontkitten';

/**
 * A typeface at one size. Widths are whole pixels: a letter then looks the same wherever it stands, so that it has to be
 * drawn only once and pictures full of letters pack well.
 */
export interface Face {
  readonly size: number;
  /** Whether it has a glyph for each character. */
  readonly has: (text: string) => boolean;
  readonly widthOf: (text: string) => number;
  /** The glyph of a character and the factor from its units to pixels; `undefined` for one that it lacks. */
  readonly glyphOf: (character: string) => { readonly glyph: Glyph; readonly scale: number } | undefined;
}

/** The files in which Fontsource has a typeface, those that are used most first. */
const subsets = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese', 'cyrillic-ext'] as const;

export function readFace(family: string, weight: number, size: number): Face {
  const glyphOf = (character: string): ReturnType<Face['glyphOf']> => {
    const code = character.codePointAt(0) ?? 0;
    for (const subset of subsets) {
      const font = readFont(`@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff2`);
      if (font.hasGlyphForCodePoint(code))
        return { glyph: font.glyphForCodePoint(code), scale: size / font.unitsPerEm };
    }
    return undefined;
  };
  const widths = new Map<string, number>();
  const advance = (character: string): number => {
    const known = widths.get(character);
    if (known !== undefined) return known;
    const found = glyphOf(character);
    const width = found ? Math.round(found.glyph.advanceWidth * found.scale) : Number.NaN;
    widths.set(character, width);
    return width;
  };
  return {
    size,
    glyphOf,
    has: (text) => [...text].every((character) => !Number.isNaN(advance(character))),
    widthOf: (text) => {
      let width = 0;
      for (const character of text) width += advance(character) || 0;
      return width;
    },
  };
}

const fonts = new Map<string, Font>();

function readFont(path: string): Font {
  const known = fonts.get(path);
  if (known) return known;
  const font = create(readFileSync(fileURLToPath(import.meta.resolve(path))));
  if (font.isCollection) throw new Error(`${path} holds more than one font`);
  fonts.set(path, font);
  return font;
}
