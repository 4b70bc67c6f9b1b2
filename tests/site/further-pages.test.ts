import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { copyProject } from '../bench/project-copy.ts';
import { writeCorpus } from '../bench/write-corpus.ts';
import { buildClean, buildTree, treeOf, workshop, type BuildSettings } from './build-copy.ts';

const timeout = 600_000;
const folder = join(workshop, 'further-pages');
const content = join(folder, 'corpus', 'content');
const project = join(folder, 'project');
const settings: BuildSettings = {
  project,
  content,
  out: join(project, 'site'),
  cache: join(folder, 'cache'),
  env: { KB_BASE: '/base/' },
};
/** So many claims rest on one source, by one speaker, on one question and measure, and use one term. */
const asked = Array.from({ length: 130 }, (_, at) => `asked-${at + 1}`);
const entries = [
  'actors/actor-00000',
  'sources/source-00000',
  'questions/question-00000',
  'measures/measure-00000',
  'terms/term-00000',
];

let made: Record<string, string>;
beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  copyProject(project);
  writeCorpus(join(folder, 'corpus'), 40);
  mkdirSync(join(content, 'claims'), { recursive: true });
  for (const id of asked) writeFileSync(fileOf(id), claim(id));
  made = await buildClean(settings);
}, timeout);

describe.each(entries)('the pages of %s, to which more refers than stands on one', (entry) => {
  test('name each claim that refers to it once in each of its lists', () => {
    const pages = pagesOf(entry);
    expect(pages.length).toBeGreaterThan(2);
    const lists = entry.startsWith('questions/')
      ? ['#further', '#claims-1']
      : ['#claims', '#claims-1', '.column'];
    const named = pages.flatMap(($) => claimsIn($, lists));
    const wanted = named.filter((id) => id.startsWith('asked-'));
    expect(wanted.toSorted()).toEqual(asked.toSorted());
  });

  test('hold at most a hundred rows of a list', () => {
    for (const $ of pagesOf(entry))
      for (const list of $('ul.rows, ol.quoted-text').toArray())
        expect($(list).children('li').length).toBeLessThanOrEqual(100);
  });

  test('lead to one another, and back to the entry', () => {
    const pages = pagesOf(entry);
    for (const [at, $] of pages.entries()) {
      const links = $('nav.pager a')
        .toArray()
        .map(({ attribs }) => attribs['href'] ?? '');
      expect(links.length).toBeGreaterThan(0);
      for (const link of links) expect(made).toHaveProperty([`${link.replace('/base/', '')}index.html`]);
      if (at > 0) expect($('h1 a').attr('href')).toBe(`/base/${entry}/`);
      expect($('title').text()).toContain(at > 0 ? `page ${at + 1}` : '');
      expect($('link[rel=canonical]').attr('href')).toMatch(
        new RegExp(`/base/${entry}/${at > 0 ? `page/${at + 1}/` : ''}$`),
      );
    }
  });
});

test('Astro alone makes the same pages', { timeout }, async () => {
  const plain = {
    ...settings,
    out: join(project, 'by-astro'),
    cache: join(folder, 'by-astro-cache'),
    env: { ...settings.env, KB_PLAIN_ASTRO: '1' },
  };
  expect(await buildClean(plain)).toEqual(made);
});

test('three parts, joined, have the same pages', { timeout }, async () => {
  const parts = [1, 2, 3].map((number) => join(project, `part-${number}`));
  for (const [at, out] of parts.entries())
    await buildClean({
      ...settings,
      out,
      cache: `${out}-cache`,
      env: { ...settings.env, KB_SHARD: `${at + 1}/3` },
    });
  const joined = Object.assign({}, ...parts.map(treeOf)) as Record<string, string>;
  const behind = (tree: Record<string, string>): string[][] =>
    Object.entries(tree)
      .filter(([path]) => /^[a-z]+\/[^/]+\/page\//.test(path))
      .sort();
  expect(behind(joined)).toEqual(behind(made));
  expect(behind(made).length).toBeGreaterThan(5);
});

test('an entry to which less refers has one page, also when it had more before', { timeout }, async () => {
  for (const id of asked.slice(0, 100)) rmSync(fileOf(id));
  const after = await buildTree(settings);
  expect(Object.keys(after).filter((path) => /^[a-z]+\/[^/]+\/page\//.test(path))).toEqual([]);
  const clean = { ...settings, out: join(project, 'clean'), cache: join(folder, 'clean-cache') };
  expect(after).toEqual(await buildClean(clean));
});

function fileOf(id: string): string {
  return join(content, 'claims', `${id}.mdx`);
}

function claim(id: string): string {
  return `---
recorded: '2026-01-05'
statement: Whoever is asked about everything says ${id} about this.
label: ${id}
kind: empirical
questions: [question-00000]
evidence:
  - source: source-00000
    gist: Says ${id}.
    by: actor-00000
    voice: asserts
measures:
  - measure: measure-00000
senses:
  - term: term-00000
    sense: narrow
---

It is said of [the term](/terms/term-00000/).
`;
}

function pagesOf(entry: string): CheerioAPI[] {
  const pages: CheerioAPI[] = [];
  for (;;) {
    const number = pages.length + 1;
    const file = join(settings.out, entry, number === 1 ? '' : `page/${number}`, 'index.html');
    if (!existsSync(file)) return pages;
    pages.push(load(readFileSync(file, 'utf8')));
  }
}

/** The claims that are named in rows under headings. */
function claimsIn($: CheerioAPI, headings: readonly string[]): string[] {
  return headings.flatMap((heading) => {
    const section = heading.startsWith('#') ? $(heading).parent() : $(heading);
    return section
      .find('ul.rows > li')
      .toArray()
      .map(
        (row) => /\/claims\/([^/]+)\//.exec($(row).find('a[href*="/claims/"]').attr('href') ?? '')?.[1] ?? '',
      );
  });
}
