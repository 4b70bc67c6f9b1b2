import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { robotsTxt, sitemapPages, sitemapXml } from '#export/sitemap.ts';
import { allEntries } from '#knowledge/knowledge-base.ts';
import { teaContext } from '../tea-context.ts';
import { corpora } from './corpora.ts';

const schema = readFileSync(
  new URL('schema/sitemap.xsd', import.meta.resolve('sitemap/package.json')),
  'utf8',
);

describe.each(corpora)('the sitemap of the $name', ({ context }) => {
  const pages = sitemapPages(context, new Map(), ['/', '/claims/', '/about/']);

  test('is valid against the schema of the protocol', async () => {
    const result = await validateXML({
      xml: { fileName: 'sitemap.xml', contents: sitemapXml(pages, context) },
      schema: { fileName: 'sitemap.xsd', contents: schema },
    });
    expect(result.errors).toEqual([]);
    expect(result.valid).toBe(true);
  });

  test('has every page of an entry once', () => {
    const entries = [...allEntries(context.knowledgeBase)].filter(
      ({ collection }) => collection !== 'events',
    );
    expect(pages.length).toBe(entries.length + 3);
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
  });
});

describe('the day a page last changed', () => {
  const context = teaContext();
  const changed = (changes: ReadonlyMap<string, string>, path: string): string | undefined =>
    sitemapPages(context, changes, ['/', '/claims/', '/timeline/']).find((page) => page.path === path)
      ?.changed;
  const fromGit = new Map([['claims/bill-will-pass.mdx', '2026-03-01']]);

  test.each([
    {
      what: 'is that of its file in git',
      path: '/claims/bill-will-pass/',
      changes: fromGit,
      day: '2026-03-01',
    },
    {
      what: 'is the recorded one where git does not know',
      path: '/claims/bill-will-pass/',
      changes: new Map(),
      day: '2026-01-05',
    },
    {
      what: 'is that of the last correction',
      path: '/claims/law-should-leave-cups-alone/',
      changes: new Map(),
      day: '2026-01-07',
    },
    {
      what: 'is that of the newest entry for an index',
      path: '/claims/',
      changes: fromGit,
      day: '2026-03-01',
    },
    { what: 'is not given where it is not known', path: '/', changes: fromGit, day: undefined },
  ])('$what', ({ path, changes, day }) => {
    expect(changed(changes, path)).toBe(day);
  });
});

test('robots.txt leads to the sitemap', () => {
  expect(robotsTxt(teaContext())).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://example.org/tea/sitemap.xml\n',
  );
});
