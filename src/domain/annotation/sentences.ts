import type { Place } from './code-points.ts';

/**
 * The sentences of a text, and of long ones the parts that could be sentences: a report often packs several statements of
 * the original into one. Lines are apart. Offsets are UTF-16 units; spaces around a sentence are left out.
 */
export function sentencesOf(text: string): Place[] {
  const places: Place[] = [];
  let start = 0;
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[0].length;
    const isBullet = match[0].includes('•');
    if (match[0].startsWith('.') && isAbbreviation(text, match.index)) continue;
    add(places, text, start, isBullet ? match.index : end);
    start = end;
  }
  add(places, text, start, text.length);
  return places;
}

/** As many whole sentences from the beginning of a text as have no more than so many characters; the first in any case. */
export function leadingSentences(text: string, most: number): string {
  if (text.length <= most) return text;
  let leading: string | undefined;
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    if (isAbbreviation(text, match.index)) continue;
    if (leading !== undefined && end > most) break;
    leading = text.slice(0, end);
  }
  return leading ?? text;
}

const sentenceEnd = /[.!?…]+["'”’)\]]*(?=\s|$)/gu;

/**
 * A mark that ends a sentence, with closing quotes and brackets; a semicolon; a comma before a word that joins two
 * clauses; a line break; a list's bullet.
 */
const boundary =
  /[.!?…]+["'”’)\]]*(?=\s|$)|;(?=\s)|,(?=\s(?:and|but|yet|so|while|whereas|where)\s)|\n+|\s•(?=\s)/gu;

/** Initials and the usual short forms, whose full stop ends no sentence. */
const abbreviation =
  /(?:^|[\s("'“‘])(?:(?:\p{Lu}\.)*\p{Lu}|Dr|Mrs?|Ms|Prof|St|No|Sec|Rep|Sen|Gov|Inc|Ltd|Co|vs|cf|al|e\.g|i\.e|approx)$/u;

function isAbbreviation(text: string, at: number): boolean {
  return (
    abbreviation.test(text.slice(Math.max(0, at - 12), at)) &&
    /^\.\s+[\p{Ll}\p{Lu}\p{N}]/u.test(text.slice(at))
  );
}

function add(places: Place[], text: string, start: number, end: number): void {
  const part = text.slice(start, end);
  const trimmed = part.trim();
  if (!/[\p{L}\p{N}]/u.test(trimmed)) return;
  const from = start + part.indexOf(trimmed);
  places.push({ start: from, end: from + trimmed.length });
}
