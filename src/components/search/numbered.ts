/**
 * The spellings of a query that names something by letters and a number: with these written as one (`K-12` is found as `K12`), and
 * parted by a space (`H.R. 1234`), each a phrase; at last as it was typed. The index has a word for what stands between two spaces.
 */
export function numberedSpellings(text: string): readonly string[] {
  return [...new Set([...(quotationMark.test(text) ? [] : phrased(text, most)), text])];
}

const quotationMark = /["“”„«»‟]/;
/** Each doubles the number of spellings. */
const most = 2;

const numbered =
  /(?<![\p{L}\p{N}.‐‑-])((?:\p{L}\.?)+)(?:[‐‑-]| +)?(\p{N}[\p{L}\p{N}]*(?:[.‐‑-]\p{N}[\p{L}\p{N}]*)*)(?![\p{L}\p{N}])/u;

function phrased(text: string, left: number): string[] {
  const found = left > 0 ? numbered.exec(text) : null;
  if (!found) return [text];
  const [whole, letters, number] = found;
  const before = text.slice(0, found.index);
  const behind = phrased(text.slice(found.index + whole.length), left - 1);
  return ['', ' '].flatMap((between) =>
    behind.map((others) => `${before}"${letters}${between}${number}"${others}`),
  );
}
