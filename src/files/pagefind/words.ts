import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { oneSpelling, spellings } from '#domain/annotation/spelling.ts';
import { readCbor } from './cbor.ts';
import { pagefindVersion, signature, type EarlierIndex } from './earlier-index.ts';
import { isUnspaced } from './texts.ts';

/** A word under which Pagefind finds a token: its stem, or that of one of its parts. */
export interface IndexedWord {
  readonly word: string;
  /** As it is written, where that has accents and the word is without them. */
  readonly form: string | undefined;
  readonly weight: number;
}

/** Which words a token is found by, depends on this beside the token itself. */
export function askedOf(language: string): string {
  return `${pagefindVersion()} ${language} ${spellings}`;
}

/**
 * By which words Pagefind would find each token, however it is spelled; those that an earlier index has not had are asked for. The folder then holds
 * Pagefind's browser part, and its index of a page of those tokens.
 *
 * @param tokens texts without white space
 */
export async function wordsOfTokens(
  tokens: readonly string[],
  ask: { readonly language: string; readonly folder: string },
  earlier?: EarlierIndex,
): Promise<readonly (readonly IndexedWord[])[]> {
  const known = earlier?.asked === askedOf(ask.language) ? earlier.words : new Map<string, IndexedWord[]>();
  const unknown = tokens.filter((token) => !known.has(token));
  // The browser part comes with an index, and there is none of nothing.
  const found = await askForWords(unknown.length > 0 ? unknown : tokens.slice(0, 1), ask);
  let place = 0;
  return tokens.map((token) => known.get(token) ?? found[place++] ?? []);
}

/**
 * Asks Pagefind by which words it would find each token, so that stems are those its browser part looks for: it indexes one page
 * that has each token once, in order.
 *
 * @param language for whose endings Pagefind knows rules, or another
 */
async function askForWords(
  tokens: readonly string[],
  { language, folder }: { readonly language: string; readonly folder: string },
): Promise<readonly (readonly IndexedWord[])[]> {
  const { index, errors } = await createIndex({});
  try {
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    // Tokens of a language without spaces are words already, which it would divide again.
    const asked = isUnspaced(language) ? 'unknown' : language;
    const added = await index.addCustomRecord({
      url: '/',
      content: oneSpelling(tokens.join(' ')),
      language: asked,
    });
    const written = await index.writeFiles({ outputPath: folder });
    const failed = [...added.errors, ...written.errors];
    if (failed.length > 0) throw new Error(`Pagefind could not read the words: ${failed.join('; ')}`);
  } finally {
    await close();
  }
  const found: IndexedWord[][] = tokens.map(() => []);
  for (const path of globSync(join(folder, 'index', '*')))
    for (const [word, pages, variants] of wordsOf(readPagefindFile(path))) {
      collect(found, pages, word, undefined);
      for (const [form, itsPages] of variants) collect(found, itsPages, word, form);
    }
  return found;
}

export function readPagefindFile(path: string): Buffer {
  return gunzipSync(readFileSync(path)).subarray(signature.length);
}

type Pages = readonly (readonly [number: number, places: readonly number[], ofMeta: readonly number[]])[];
type Word = readonly [
  word: string,
  pages: Pages,
  variants: readonly (readonly [form: string, pages: Pages])[],
];

function wordsOf(chunk: Buffer): readonly Word[] {
  const [words] = readCbor(chunk) as unknown as readonly [readonly Word[]];
  return words;
}

/** Places follow upon each other by distance; a negative number says what weight comes next, from a new beginning. */
function collect(found: IndexedWord[][], pages: Pages, word: string, form: string | undefined): void {
  for (const [, places] of pages) {
    let weight = usualWeight;
    let place = 0;
    for (const number of places) {
      if (number < 0) {
        weight = -number - 1;
        place = 0;
      } else {
        place += number;
        found[place]?.push({ word, form, weight });
      }
    }
  }
}

/** The weight that Pagefind does not write down. */
export const usualWeight = 25;
