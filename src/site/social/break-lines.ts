/** Text in lines. */
export interface BrokenText {
  readonly lines: readonly string[];
  /** Whether all of the text is there. */
  readonly isWhole: boolean;
}

/** How wide a text is, in pixels. */
export type WidthOf = (text: string) => number;

/**
 * Breaks a text into lines no wider than `width`: at spaces, after hyphens and slashes, and within a word that is wider
 * than a line. What does not go into the lines allowed is left out, and the last one ends with an ellipsis.
 */
export function breakLines(text: string, widthOf: WidthOf, width: number, most: number): BrokenText {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text, widthOf, width)) {
    if (widthOf((line + piece).trimEnd()) <= width) line += piece;
    else {
      lines.push(line.trimEnd());
      line = piece;
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  if (lines.length <= most) return { lines, isWhole: true };
  const last = shorten(lines[most - 1] ?? '', widthOf, width);
  return { lines: [...lines.slice(0, most - 1), last], isWhole: false };
}

function piecesOf(text: string, widthOf: WidthOf, width: number): string[] {
  const words = text
    .trim()
    .replaceAll(/\s+/g, ' ')
    .split(/(?<=[ \-–—/])/);
  return words.flatMap((word) => (widthOf(word.trimEnd()) <= width ? [word] : divide(word, widthOf, width)));
}

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

function divide(word: string, widthOf: WidthOf, width: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const { segment } of characters.segment(word)) {
    if (part !== '' && widthOf((part + segment).trimEnd()) > width) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
}

function shorten(line: string, widthOf: WidthOf, width: number): string {
  const words = line.split(' ');
  while (words.length > 1 && widthOf(`${words.join(' ')} …`) > width) words.pop();
  let rest = words.join(' ');
  while (rest !== '' && widthOf(`${rest} …`) > width) rest = rest.replace(/.$/su, '');
  return `${rest} …`;
}
