/**
 * What a name looks like, the same for names that a reader takes for one: without case, marks, points, spaces and what nobody
 * sees, in one form of each letter, with those Greek and Cyrillic letters that look like Latin ones as these.
 *
 * @see https://www.unicode.org/reports/tr39/#Confusable_Detection
 */
export function lookOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]|[\u115F\u1160\u3164]/gu, '')
    .replace(/./gu, (letter) => latin.get(letter) ?? letter);
}

const latin = new Map(
  Array.from(
    'аaеeоoрpсcхxуyіiјjѕsԁdһhкkмmтtвbнhοoαaνvρpιiκkτtυuηnχxγy'.matchAll(/(.)(.)/gu),
    ([, from = '', to = '']) => [from, to],
  ),
);

/**
 * The look where signs that many typefaces draw alike are taken for one as well: a capital I, a 1 and a bar for a small l, 0 for
 * O, rn for m. A capital L looks like none of these.
 */
export function shapeOf(name: string): string {
  const drawn = name
    .normalize('NFKD')
    .replaceAll('L', 'Ł')
    .replace(/[I|1ІΙӀǀ]/gu, 'l')
    .replaceAll('0', 'o')
    .replaceAll('rn', 'm');
  return lookOf(drawn);
}
