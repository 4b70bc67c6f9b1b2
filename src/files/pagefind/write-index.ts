import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { resultId } from '#knowledge/search-part.ts';
import { CborWriter } from './cbor.ts';
import { PagefindFiles, type EarlierIndex } from './earlier-index.ts';
import type { ReadRecord, Texts } from './texts.ts';
import { WordIndex, type Chunk } from './word-index.ts';
import { askedOf, wordsOfTokens, type IndexedWord } from './words.ts';

export interface IndexOptions {
  readonly language: string;
  /** What tells results and files of this index from those of another that a browser may still keep. */
  readonly mark: string;
  /** How many pages and places of words one file of the index has; Pagefind's own are of 20,000. */
  readonly chunkSize: number;
  /** Of what an earlier index has held, nothing is made again. */
  readonly earlier?: EarlierIndex | undefined;
}

/**
 * Writes an index for Pagefind's browser part. Pagefind itself is asked only how it reads each distinct token: its own
 * index of ten thousand records takes more than twice as long. Results are numbered, where Pagefind gives each a hash: the list of them, which
 * everybody fetches who searches, is less than half as large.
 *
 * @param tokens those of the records, by their numbers
 * @returns what the next index can use again
 */
export async function writePagefindIndex(
  records: readonly ReadRecord[],
  tokens: readonly string[],
  folder: string,
  { language, mark, chunkSize, earlier }: IndexOptions,
): Promise<Omit<EarlierIndex, 'folder'>> {
  const texts = records.map(({ texts }) => texts);
  const fields = [...new Set(texts.flatMap(({ meta }) => [...meta.keys()]))].sort();
  const words = await wordsOfTokens(tokens, { language, folder }, earlier);
  const chunks = indexWords(texts, fields, words).chunks(chunkSize);
  const entry = takeEntry(folder);
  const files = new PagefindFiles(folder, earlier);
  for (const [number, record] of records.entries())
    files.write(`fragment/${resultId(number, mark)}.pf_fragment`, fragment(record));
  for (const [number, { bytes }] of chunks.entries())
    files.write(`index/${resultId(number, mark)}.pf_index`, bytes);
  files.write(`pagefind.${mark}.pf_meta`, describe(entry.version, texts, chunks, fields, mark), 9);
  const languages = { [language]: { ...entry.language, hash: mark, page_count: records.length } };
  writeFileSync(join(folder, entryFile), JSON.stringify({ ...entry.others, languages }));
  return {
    asked: askedOf(language),
    words: new Map(tokens.map((token, place) => [token, words[place] ?? []])),
    files: files.written,
  };
}

const entryFile = 'pagefind-entry.json';

function indexWords(
  texts: readonly Texts[],
  fields: readonly string[],
  words: readonly (readonly IndexedWord[])[],
): WordIndex {
  const index = new WordIndex();
  const found = words.map((ofToken) =>
    ofToken.map((word) => ({ postings: index.postings(word), weight: word.weight })),
  );
  for (const [page, { content, meta }] of texts.entries())
    for (const [field, list] of [content, ...fields.map((name) => meta.get(name) ?? [])].entries())
      for (let place = 0; place < list.length; place++)
        for (const { postings, weight } of found[list[place] as number] ?? [])
          postings.add(page, field === 0 ? weight : -field, place);
  return index;
}

/** What Pagefind says of the index it was asked with, which then goes. */
function takeEntry(folder: string): { version: string; language: object; others: object } {
  const { languages, ...others } = JSON.parse(readFileSync(join(folder, entryFile), 'utf8'));
  for (const part of ['fragment', 'index', 'filter'])
    rmSync(join(folder, part), { recursive: true, force: true });
  for (const name of readdirSync(folder)) if (name.endsWith('.pf_meta')) rmSync(join(folder, name));
  for (const part of ['fragment', 'index']) mkdirSync(join(folder, part));
  return { version: others.version, language: Object.values(languages)[0] as object, others };
}

/** The result as the browser shows it. */
function fragment({ url, filters, meta, texts: { content, shown } }: ReadRecord): Buffer {
  const word_count = Math.max(content.length, 1);
  return Buffer.from(JSON.stringify({ url, content: shown, word_count, filters, meta, anchors: [] }));
}

/** The list of results, and in which file of the index which words are. */
function describe(
  version: string,
  texts: readonly Texts[],
  chunks: readonly Chunk[],
  fields: readonly string[],
  mark: string,
): Buffer {
  const to = new CborWriter();
  to.array(6);
  to.text(version);
  to.array(texts.length);
  for (const [number, { content }] of texts.entries()) {
    to.array(3);
    to.text(resultId(number, mark));
    to.number(roughly(content.length));
    to.text('');
  }
  to.array(chunks.length);
  for (const [number, chunk] of chunks.entries()) {
    to.array(3);
    for (const text of [chunk.from, chunk.to, resultId(number, mark)]) to.text(text);
  }
  to.array(0);
  to.array(0);
  to.array(fields.length);
  for (const field of fields) to.text(field);
  return to.take();
}

/**
 * A length to a sixteenth, which ranks as well: longer texts count a little less. Fewer different numbers make the list of results
 * a fifth smaller.
 */
function roughly(length: number): number {
  const step = 2 ** Math.max(0, Math.floor(Math.log2(Math.max(length, 1))) - 3);
  return Math.max(1, Math.round(length / step) * step);
}
