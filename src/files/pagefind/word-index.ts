import { CborWriter } from './cbor.ts';
import { Postings } from './postings.ts';
import type { IndexedWord } from './words.ts';

/** The words between `from` and `to`, one file of the index. */
export interface Chunk {
  readonly from: string;
  readonly to: string;
  readonly bytes: Buffer;
}

/** All words of an index, and where they stand. */
export class WordIndex {
  readonly #words = new Map<string, Word>();

  /** Where the pages of a word, or of one of its forms, are to be noted. */
  postings({ word, form }: IndexedWord): Postings {
    let known = this.#words.get(word);
    if (!known) {
      known = { pages: new Postings(), forms: new Map() };
      this.#words.set(word, known);
    }
    if (form === undefined) return known.pages;
    const ofForm = known.forms.get(form) ?? new Postings();
    known.forms.set(form, ofForm);
    return ofForm;
  }

  /** @param size at which a chunk is full, by Pagefind's measure: places and pages */
  chunks(size: number): Chunk[] {
    const [words, pages, full] = [new CborWriter(), new CborWriter(), new CborWriter()];
    const chunks: Chunk[] = [];
    let names: string[] = [];
    let filled = 0;
    const finish = (): void => {
      full.array(1);
      full.array(names.length);
      full.append(words);
      words.clear();
      chunks.push({ from: names[0] ?? '', to: names.at(-1) ?? '', bytes: full.take() });
      names = [];
      filled = 0;
    };
    for (const [name, word] of sortedByBytes(this.#words)) {
      names.push(name);
      words.array(3);
      words.text(name);
      filled += word.pages.write(words, pages) + word.forms.size;
      words.array(word.forms.size);
      for (const [form, postings] of word.forms) {
        words.array(2);
        words.text(form);
        filled += postings.write(words, pages);
      }
      if (filled >= size) finish();
    }
    if (names.length > 0) finish();
    return chunks.map((chunk, index) => ({ ...chunk, ...borders(chunks, index) }));
  }
}

interface Word {
  readonly pages: Postings;
  readonly forms: Map<string, Postings>;
}

/** Neighbours are told apart by as many letters as it takes. */
function borders(chunks: readonly Chunk[], index: number): Pick<Chunk, 'from' | 'to'> {
  const { from, to } = chunks[index] as Chunk;
  const before = chunks[index - 1]?.to;
  const after = chunks[index + 1]?.from;
  const first = before === undefined ? from : distinct(from, before);
  const last = after === undefined ? to : distinct(to, after);
  return { from: first, to: compareBytes(last, first) < 0 ? to : last };
}

function distinct(word: string, other: string): string {
  const [letters, others] = [[...word], [...other]];
  let same = 0;
  while (same < letters.length && letters[same] === others[same]) same += 1;
  return letters.slice(0, same + 1).join('');
}

/** As Rust orders texts: by their bytes in UTF-8. */
function sortedByBytes(words: ReadonlyMap<string, Word>): (readonly [name: string, word: Word])[] {
  return Array.from(words, (entry) => ({ bytes: bytesOf(entry[0]), entry }))
    .sort((a, b) => (a.bytes < b.bytes ? -1 : Number(a.bytes > b.bytes)))
    .map(({ entry }) => entry);
}

function compareBytes(a: string, b: string): number {
  const [one, two] = [bytesOf(a), bytesOf(b)];
  return one < two ? -1 : Number(one > two);
}

/** A letter for each byte. */
function bytesOf(text: string): string {
  return Buffer.from(text).toString('latin1');
}
