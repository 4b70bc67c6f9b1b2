import type { CborWriter } from './cbor.ts';
import { usualWeight } from './words.ts';

/** Where a word stands: page by page, in the content by weight and place, then in each field of the metadata by place. */
export class Postings {
  readonly #numbers: number[] = [];

  /** Pages in their order, and of each page the content before the fields. @param weight of the word in the content, or minus the number of the field */
  add(page: number, weight: number, place: number): void {
    this.#numbers.push(page, weight, place);
  }

  /**
   * Writes the pages as Pagefind reads them.
   *
   * @param pages a writer that is empty, for what is counted before it is written
   * @returns their size, by Pagefind's measure
   */
  write(to: CborWriter, pages: CborWriter): number {
    const numbers = this.#numbers;
    let [count, size, last] = [0, 0, 0];
    for (let at = 0; at < numbers.length;) {
      const page = numbers[at] as number;
      const end = endOfPage(numbers, at);
      pages.array(3);
      pages.number(page - last);
      size += 1 + writeContent(numbers, at, end, pages) + writeMeta(numbers, at, end, pages);
      last = page;
      at = end;
      count += 1;
    }
    to.array(count);
    to.append(pages);
    pages.clear();
    return size;
  }
}

function endOfPage(numbers: readonly number[], start: number): number {
  const page = numbers[start];
  let end = start;
  while (numbers[end] === page && end < numbers.length) end += 3;
  return end;
}

function writeContent(numbers: readonly number[], start: number, to: number, pages: CborWriter): number {
  let end = start;
  while (end < to && (numbers[end + 1] as number) >= 0) end += 3;
  const first = numbers[start + 1] as number;
  let isEven = first !== usualWeight;
  for (let at = start; at < end; at += 3) isEven &&= numbers[at + 1] === first;
  if (end === start || !isEven) return writeAll(pages, byWeight(numbers, start, end));
  // So it is with nearly all, and there are millions: nothing is set aside for them.
  pages.array((end - start) / 3 + 1);
  pages.number(-first - 1);
  let last = 0;
  for (let at = start; at < end; at += 3) {
    const place = numbers[at + 2] as number;
    pages.number(place - last);
    last = place;
  }
  return (end - start) / 3 + 1;
}

/** Places by distance from the one before, those of the usual weight first; a negative number says what weight comes next. */
function byWeight(numbers: readonly number[], start: number, end: number): number[] {
  const places: [weight: number, place: number][] = [];
  for (let at = start; at < end; at += 3) places.push([numbers[at + 1] as number, numbers[at + 2] as number]);
  places.sort(([a, placeA], [b, placeB]) => rank(a) - rank(b) || placeA - placeB);
  const packed: number[] = [];
  let weightNow = usualWeight;
  let last = 0;
  for (const [weight, place] of places) {
    if (weight !== weightNow) {
      packed.push(-weight - 1);
      weightNow = weight;
      last = 0;
    }
    packed.push(place - last);
    last = place;
  }
  return packed;
}

function rank(weight: number): number {
  return weight === usualWeight ? 0 : weight;
}

function writeMeta(numbers: readonly number[], start: number, end: number, pages: CborWriter): number {
  const packed: number[] = [];
  let field = 0;
  let last = 0;
  for (let at = start; at < end; at += 3) {
    const weight = numbers[at + 1] as number;
    if (weight >= 0) continue;
    const place = numbers[at + 2] as number;
    if (weight !== field) {
      packed.push(weight);
      field = weight;
      last = 0;
    }
    packed.push(place - last);
    last = place;
  }
  return writeAll(pages, packed);
}

function writeAll(pages: CborWriter, numbers: readonly number[]): number {
  pages.array(numbers.length);
  for (const number of numbers) pages.number(number);
  return numbers.length;
}
