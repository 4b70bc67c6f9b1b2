import { cpSync, existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { joinParts } from '../../src/cli/join-parts.ts';
import { readPagefindFile } from '#files/pagefind/words.ts';
import type { SearchPart } from '#knowledge/search-part.ts';
import { copyProject } from '../bench/project-copy.ts';
import { fixture } from '../runner/sites.ts';
import { buildClean, treeOf, workshop } from './build-copy.ts';

const folder = join(workshop, 'shards');
const whole = join(folder, 'whole');
const joined = join(folder, 'joined');
const parts = [1, 2, 3].map((number) => join(folder, `part-${number}`));

describe('a site built in three parts', () => {
  let trees: Record<'whole' | 'joined', Record<string, string>>;

  beforeAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    const project = copyProject(join(folder, 'project'));
    const content = join(folder, 'content');
    cpSync(fixture.content, content, { recursive: true });
    const build = (out: string, env: Record<string, string>) =>
      buildClean({ project, content, out, cache: `${out}-cache`, env });
    const tree = await build(whole, {});
    for (const [index, part] of parts.entries()) await build(part, { KB_SHARD: `${index + 1}/3` });
    expect(joinParts(parts.toReversed(), joined)).toEqual([]);
    trees = { whole: tree, joined: treeOf(joined) };
  }, 900_000);

  test('is the same site, file by file, but for its search index', () => {
    const isSearch = ([path]: readonly [string, string]): boolean => path.startsWith('pagefind/');
    const pages = (tree: Record<string, string>) =>
      Object.fromEntries(Object.entries(tree).filter((file) => !isSearch(file)));
    expect(pages(trees.joined)).toEqual(pages(trees.whole));
  });

  test('leaves each part less to build', () => {
    const pages = (site: string) => Object.keys(treeOf(site)).filter((path) => path.endsWith('.html')).length;
    for (const part of parts) expect(pages(part)).toBeLessThan(pages(whole));
  });

  test('has the same records to search, each in one index', () => {
    const indexes = (site: string) =>
      JSON.parse(readFileSync(join(site, 'pagefind', 'search-parts.json'), 'utf8')) as SearchPart[];
    const records = (site: string) =>
      indexes(site)
        .flatMap(({ folder }) => globSync(join(site, 'pagefind', folder, 'fragment/*')))
        .map((file) => JSON.parse(readPagefindFile(file).toString('utf8')) as { url: string })
        .toSorted((a, b) => (a.url < b.url ? -1 : 1));
    expect(records(joined)).toEqual(records(whole));
    expect(indexes(joined).map(({ folder }) => folder)).toEqual(['', 'part-2/', 'part-3/']);
  });

  test('is not joined while a part is missing, there twice, or of something else', () => {
    const [one = '', two = '', three = ''] = parts;
    const target = join(folder, 'not-joined');
    expect(joinParts([one, three], target)).toEqual(['part 2 of 3 is missing']);
    expect(joinParts([one, two, two, three], target)).toEqual([
      `part 2 is there more than once: ${two}, ${two}`,
    ]);
    expect(joinParts([one, two, whole], target)).toEqual([
      `${whole} holds no part of a site: build it with KB_SHARD set, e.g. to 1/3`,
    ]);
    expect(existsSync(target)).toBe(false);
  });

  test('is not joined when a page of one part differs from that of another', () => {
    const [, two = ''] = parts;
    const target = join(folder, 'not-joined');
    const page = join(two, 'index.html');
    const before = readFileSync(page);
    writeFileSync(page, 'changed');
    expect(joinParts(parts, target)).toEqual([`index.html in ${two} differs from that of another part`]);
    writeFileSync(page, before);
    expect(existsSync(target)).toBe(false);
  });
});
