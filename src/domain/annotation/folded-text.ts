import { countWhile } from './code-points.ts';

/** A canonical text after folding, with the way back. Offsets are UTF-16 units of either text. */
export interface FoldedText {
  readonly text: string;
  /**
   * The stretch of the canonical text behind a stretch of the folded one; `undefined` when it begins or ends inside
   * what was one character there (half of a ligature).
   */
  toCanonical(start: number, end: number): { start: number; end: number } | undefined;
}

/** The second tier of comparison: what differs only in quote marks, dashes, ligatures or spacing becomes equal. */
export function fold(canonical: string): string {
  return canonical.replace(foldable, (...found) => replacement(found.at(-1) as Piece));
}

/** As `fold`, keeping the offsets. */
export function foldWithOffsets(canonical: string): FoldedText {
  const changes: Change[] = [];
  const parts: string[] = [];
  let from = 0;
  let length = 0;
  for (const match of canonical.matchAll(foldable)) {
    const put = replacement(match.groups as Piece);
    parts.push(canonical.slice(from, match.index), put);
    length += match.index - from;
    from = match.index + match[0].length;
    changes.push({ at: length, width: put.length, start: match.index, end: from });
    length += put.length;
  }
  parts.push(canonical.slice(from));
  return {
    text: parts.join(''),
    toCanonical(start, end) {
      const first = before(changes, (change) => change.at <= start);
      const last = before(changes, (change) => change.at < end);
      const [a, b] = [startBehind(first, start), endBehind(last, end)];
      return a === undefined || b === undefined ? undefined : { start: a, end: b };
    },
  };
}

/** One replaced stretch: `width` units from `at` in the folded text stand for `start` to `end` of the canonical one. */
interface Change {
  readonly at: number;
  readonly width: number;
  readonly start: number;
  readonly end: number;
}

type Piece = Readonly<Record<'single' | 'double' | 'dash' | 'ligature' | 'space', string | undefined>>;

/*
 * Taken from the Unicode properties Quotation_Mark and Dash, as lists for the reason given in canonical-text.ts. Primes
 * are not quote marks, and single and double marks stay apart, since 5' and 5" are different numbers.
 */
const single = "'‘’‚‛‹›ʼ`´＇";
const double = '"“”„‟«»〝〞〟＂';
const dash = '\\-‐‑‒–—―−⸺⸻﹘﹣－';
const ligature = 'ﬀ-ﬆĲĳ';

/*
 * A space is dropped only beside a mark, never between words or digits: "not able" is not "notable", "3. 5" not "3.5".
 * A run of dashes typed without spaces is one dash.
 */
const foldable = new RegExp(
  [
    `(?<single>[${single}])`,
    `(?<double>[${double}])`,
    `(?<dash>[${dash}]+)`,
    `(?<ligature>[${ligature}])`,
    `(?<space> (?=[${single}${double}${dash})\\]}]|[,.;:!?…](?!\\p{Nd}))|(?<=[${single}${double}${dash}(\\[{]) )`,
  ].join('|'),
  'gu',
);

function replacement(piece: Piece): string {
  if (piece.single) return "'";
  if (piece.double) return '"';
  if (piece.dash) return '-';
  return piece.ligature?.normalize('NFKC') ?? '';
}

function before(changes: readonly Change[], holds: (change: Change) => boolean): Change {
  const count = countWhile(changes.length, (index) => holds(changes[index] as Change));
  return changes[count - 1] ?? { at: 0, width: 0, start: 0, end: 0 };
}

function startBehind(change: Change, offset: number): number | undefined {
  if (change.width > 0 && offset === change.at) return change.start;
  return endBehind(change, offset);
}

function endBehind(change: Change, offset: number): number | undefined {
  const past = offset - change.at - change.width;
  return past < 0 ? undefined : change.end + past;
}
