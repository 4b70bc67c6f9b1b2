/** Longer ones are no words that somebody meant. */
const most = 120;

/** The words of the last step of a path, `claims/milk-goes-first/`: `milk goes first`; empty when it has none. */
export function wordsOf(path: string): string {
  const step = path.split('/').findLast((part) => part !== '') ?? '';
  const words = decoded(step)
    .replace(/\.html?$/, '')
    .replaceAll(/[^\p{L}\p{N}\p{M}'’]+/gu, ' ')
    .trim();
  return /\p{L}/u.test(words) ? words.slice(0, most) : '';
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
