import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../runner/command.ts';
import { fixture } from '../runner/sites.ts';

/** A repository of its own: the software as it is here, and the second debate, of which an edition is made. */
const repository = mkdtempSync(join(tmpdir(), 'rejoinder-edition-'));
const edition = join(repository, 'dist/ed/2026-11');
const base = '/tea/ed/2026-11/';
const live = 'https://tea.example.org/tea';
/** Temporary files on another file system than the repository, as on many machines: where this one has such a place. */
const elsewhere: Record<string, string> = existsSync('/dev/shm') ? { TMPDIR: '/dev/shm' } : {};

describe('an edition, built from its tag', () => {
  beforeAll(() => {
    for (const name of [
      'src',
      'public',
      'package.json',
      'package-lock.json',
      'astro.config.mjs',
      'tsconfig.json',
    ])
      cpSync(join(root, name), join(repository, name), { recursive: true });
    cpSync(fixture.content, join(repository, 'content'), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(repository, 'node_modules'));
    writeFileSync(join(repository, '.gitignore'), 'node_modules\ndist/\narchive/\n');
    git('init', '--quiet');
    kb('edition', '2026-11');
    git('add', '--all');
    git('-c', 'user.name=T', '-c', 'user.email=t@example.org', 'commit', '--quiet', '--message', 'Edition');
    git('tag', 'edition-2026-11');
    // What is edited afterwards is not in the edition.
    writeFileSync(join(repository, 'content/questions/later.mdx'), 'not even an entry\n');
    kb('build-edition', '2026-11', elsewhere);
  }, 300_000);

  afterAll(() => rmSync(repository, { recursive: true }));

  test('stands in its folder as a whole, with its search index, and nothing is left behind', () => {
    expect(existsSync(join(edition, 'pagefind/pagefind.js'))).toBe(true);
    expect(globSync('{.*,*}', { cwd: join(repository, 'dist/ed') })).toEqual(['2026-11']);
    expect(git('worktree', 'list').trim().split('\n')).toHaveLength(1);
  });

  test('names live pages as canonical, and its own as what to cite', () => {
    expect(pages().length).toBeGreaterThan(20);
    const wrong = pages().filter(({ path, $ }) => {
      const at = $('meta[http-equiv=refresh]').attr('content')?.replace(`0; url=${base}`, '/') ?? path;
      const [canonical, cited] = ['canonical', 'cite-as'].map((rel) => hrefs($, `link[rel=${rel}]`));
      return String(canonical) !== live + at || String(cited) !== `${live}/ed/2026-11${at}`;
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('says on every page which edition it is, and links to the live one', () => {
    const silent = pages().filter(({ $ }) => !$('.edition-banner').text().includes('Edition 2026-11'));
    expect(silent.map(({ path }) => path)).toEqual([]);
    expect(hrefs(page('/claims/bill-will-pass/').$, '.edition-banner a')).toEqual([
      `${live}/claims/bill-will-pass/`,
    ]);
  });

  test('is named by the briefs that are made of it', () => {
    expect(page('/brief/').$('[data-brief]').attr('data-as-of')).toMatch(
      /^edition 2026-11 \(\d+ \w+ \d{4}\)$/,
    );
  });

  test('links to itself only, but for the web and the live pages', () => {
    const outside = pages().flatMap(({ $ }) =>
      hrefs($, '[href]').filter((href) => href.startsWith('/') && !href.startsWith(base)),
    );
    expect(outside).toEqual([]);
  });

  test('is not made twice, and not of other content', () => {
    expect(() => kb('build-edition', '2026-11')).toThrow(/is there already/);
    rmSync(join(repository, 'content/questions/later.mdx'));
    const claim = join(repository, 'content/claims/bill-will-pass.mdx');
    writeFileSync(claim, readFileSync(claim, 'utf8').replace('will pass.', 'may pass.'));
    expect(() => kb('build', { KB_EDITION: '2026-11' })).toThrow(
      /other or missing: claims\/bill-will-pass\./,
    );
  });
});

interface EditionPage {
  readonly path: string;
  readonly $: CheerioAPI;
}

let read: readonly EditionPage[] | undefined;

/** Every page, by its path under the root of the edition. */
function pages(): readonly EditionPage[] {
  read ??= globSync('**/index.html', { cwd: edition }).map((name) => ({
    path: `/${name.replace(/index\.html$/, '')}`,
    $: load(readFileSync(join(edition, name), 'utf8')),
  }));
  return read;
}

function page(path: string): EditionPage {
  const found = pages().find((candidate) => candidate.path === path);
  if (!found) throw new Error(`there is no page at ${path}`);
  return found;
}

function hrefs($: CheerioAPI, selector: string): string[] {
  return $(selector)
    .toArray()
    .map((element) => $(element).attr('href') ?? '');
}

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: repository, encoding: 'utf8', stdio: 'pipe' });
}

/** @throws with what it said, when it ends with another code than 0 */
function kb(...args: readonly (string | Record<string, string>)[]): string {
  const words = args.filter((arg) => typeof arg === 'string');
  const more = Object.assign({}, ...args.filter((arg) => typeof arg === 'object')) as Record<string, string>;
  // Not the environment here: the test runner's BASE_URL and MODE would reach Astro.
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, KB_BASE: '/tea/', ASTRO_TELEMETRY_DISABLED: '1', ...more };
  return execFileSync(process.execPath, ['src/cli/main.ts', ...words], {
    cwd: repository,
    env,
    encoding: 'utf8',
    stdio: 'pipe',
  });
}
