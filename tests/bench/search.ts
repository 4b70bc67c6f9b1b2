import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { SearchEngine } from '#components/search/engine.ts';
import { pagefindOptions, type Pagefind } from '#components/search/pagefind.ts';
import { findChromium, launchArguments } from '../browser/chromium.ts';
import { prose } from './prose.ts';
import { serveSlowly, type SlowServer } from './slow-server.ts';

/** What searching a built site costs and finds. */
export interface SearchCost {
  /** KB that opening the box fetches, with all that no query needs to be known for. */
  readonly opening: number;
  /** KB for the first query of two words after that, and for later ones, the median. */
  readonly first: number;
  readonly later: number;
  /** Seconds from the last letter until the claim that has the words is shown, on simulated slow 4G and a processor four times slower. */
  readonly firstSeconds: number;
  readonly laterSeconds: number;
  /** Of a hundred claims, how many are among the first ten for two of their words, one of them misspelt. */
  readonly misspelt: number;
  /** The same for four of their words in a row, between quotation marks. */
  readonly phrases: number;
  /** KB compressed of the words for corrections, which are fetched when a query finds little. */
  readonly terms: number;
  /** MB of all that search has in the site. */
  readonly index: number;
}

const base = '/rejoinder/';
/** Milliseconds from letter to letter. */
const typing = 80;

/** @param site the built site, with `/rejoinder/` as its base @param statements those of its claims, by id */
export async function measureSearch(
  site: string,
  statements: ReadonlyMap<string, string>,
): Promise<SearchCost> {
  const server = await serveSlowly(site, base);
  try {
    const found = await successes(site, server.origin + base, statements);
    return { ...found, ...(await costs(server, statements)), ...sizes(join(site, 'pagefind')) };
  } finally {
    server.stop();
  }
}

function sizes(folder: string): Pick<SearchCost, 'terms' | 'index'> {
  const files = globSync('**/*.*', { cwd: folder }).map((name) => join(folder, name));
  return {
    terms: gzipSync(readFileSync(join(folder, 'search-terms.json'))).length / 1024,
    index: files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6,
  };
}

/** By the engine of the page, in Node: two hundred queries in a browser would take minutes. */
async function successes(
  site: string,
  home: string,
  statements: ReadonlyMap<string, string>,
): Promise<Pick<SearchCost, 'misspelt' | 'phrases'>> {
  const load = async (basePath: string): Promise<Pagefind> => {
    const { createInstance } = await import(pathToFileURL(join(site, 'pagefind', 'pagefind.js')).href);
    const pagefind = createInstance({ ...pagefindOptions, basePath, language: 'en' });
    await pagefind.init();
    return pagefind;
  };
  const engine = new SearchEngine(home, 'en', [], load);
  const count = async (
    queryOf: (words: readonly string[], random: () => number) => string,
  ): Promise<number> => {
    const { random } = prose(7);
    let found = 0;
    for (const [id, statement] of sample(statements, 100, random)) {
      const { hits } = await engine.find(queryOf(wordsOf(statement), random));
      const first = await Promise.all(hits.slice(0, 10).map((hit) => hit.data()));
      if (first.some(({ url }) => url.endsWith(`/claims/${id}/`))) found += 1;
    }
    return found;
  };
  return {
    misspelt: await count((words) => {
      const [one = '', two = ''] = longest(words);
      return `${one} ${misspell(two)}`;
    }),
    phrases: await count((words, random) => {
      const start = Math.floor(random() * Math.max(1, words.length - 3));
      return `"${words.slice(start, start + 4).join(' ')}"`;
    }),
  };
}

async function costs(
  server: SlowServer,
  statements: ReadonlyMap<string, string>,
): Promise<Omit<SearchCost, 'misspelt' | 'phrases' | 'terms' | 'index'>> {
  const { path } = await findChromium();
  const browser = await chromium.launch({ executablePath: path, args: launchArguments });
  try {
    const page = await browser.newPage();
    await page.goto(server.origin + base, { waitUntil: 'networkidle' });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    server.slowDown();
    const before = server.bytes();
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('searchbox').waitFor();
    await page.waitForTimeout(4000);
    const opened = server.bytes();
    const runs: { kilobytes: number; seconds: number }[] = [];
    for (const [id, statement] of sample(statements, 6, prose(11).random))
      runs.push(await ask(page, longest(wordsOf(statement)).join(' '), id, server));
    const [first, ...later] = runs;
    return {
      opening: (opened - before) / 1024,
      first: first?.kilobytes ?? 0,
      firstSeconds: first?.seconds ?? 0,
      later: median(later.map(({ kilobytes }) => kilobytes)),
      laterSeconds: median(later.map(({ seconds }) => seconds)),
    };
  } finally {
    await browser.close();
  }
}

/** Types a query into the open box and waits for the claim it is about. */
async function ask(
  page: Page,
  query: string,
  claim: string,
  server: SlowServer,
): Promise<{ kilobytes: number; seconds: number }> {
  const box = page.getByRole('dialog').getByRole('searchbox');
  await box.fill('');
  await page.locator('dialog .result').first().waitFor({ state: 'detached' });
  const before = server.bytes();
  await box.pressSequentially(query, { delay: typing });
  const typed = performance.now();
  await page.locator(`dialog .result a[href*="/claims/${claim}/"]`).waitFor();
  const seconds = (performance.now() - typed) / 1000;
  await page.waitForTimeout(2000);
  return { kilobytes: (server.bytes() - before) / 1024, seconds };
}

function sample(
  statements: ReadonlyMap<string, string>,
  count: number,
  random: () => number,
): (readonly [id: string, statement: string])[] {
  const all = [...statements];
  return Array.from({ length: count }, () => all[Math.floor(random() * all.length)] ?? ['', '']);
}

function wordsOf(statement: string): string[] {
  return statement.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** The two longest words, in the order of the statement. */
function longest(words: readonly string[]): string[] {
  const [one, two] = words.toSorted((a, b) => b.length - a.length);
  return words.filter((word) => word === one || word === two).slice(0, 2);
}

/** Two letters in the middle change places. */
function misspell(word: string): string {
  const at = Math.floor(word.length / 2);
  return `${word.slice(0, at - 1)}${word.charAt(at)}${word.charAt(at - 1)}${word.slice(at + 1)}`;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
