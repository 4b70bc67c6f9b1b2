/** The part of Pagefind's browser interface that is used here. */
export interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  /** Searches another index as well. @param folder its address, with a slash at the end */
  mergeIndex(folder: string, options: object): Promise<void>;
  preload(query: string): Promise<void>;
  /** `null` finds everything. */
  search(query: string | null): Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindFragment>;
}

export interface PagefindFragment {
  /** With the base path. */
  readonly url: string;
  readonly content: string;
  /** Part of the content, with `<mark>` around words that answer the query. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly filters: Readonly<Record<string, readonly string[] | undefined>>;
}

/**
 * A match in what a thing is called counts most, then in a title, short form or what kind of thing it is; that in a byline counts
 * nothing extra.
 * @see https://pagefind.app/docs/ranking/
 */
const metaWeights = { name: 10, title: 5, label: 4, kind: 4, address: 1, byline: 0 };

export const pagefindOptions = { excerptLength: 32, excerptEllipsis: '…', ranking: { metaWeights } };

/** @param folder the address of the index, with a slash at the end */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await pagefind.options(pagefindOptions);
  await pagefind.init();
  return pagefind;
}
