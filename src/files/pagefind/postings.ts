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
      const inContent: number[] = [];
      const inMeta: number[] = [];
      packContent(numbers, at, end, inContent);
      packMeta(numbers, at, end, inMeta);
      pages.array(3);
      pages.number(page - last);
      for (const places of [inContent, inMeta]) {
        pages.array(places.length);
        for (const number of places) pages.number(number);
      }
      last = page;
      at = end;
      count += 1;
      size += inContent.length + inMeta.length + 1;
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

function packContent(numbers: readonly number[], start: number, end: number, packed: number[]): void {
  let places: [weight: number, place: number][] = [];
  for (let at = start; at < end; at += 3) {
    const weight = numbers[at + 1] as number;
    if (weight >= 0) places.push([weight, numbers[at + 2] as number]);
  }
  const [first] = places;
  if (first && places.some(([weight]) => weight !== first[0]))
    places = places.sort(([a, placeA], [b, placeB]) => rank(a) - rank(b) || placeA - placeB);
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
}

function rank(weight: number): number {
  return weight === usualWeight ? 0 : weight;
}

function packMeta(numbers: readonly number[], start: number, end: number, packed: number[]): void {
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
}
