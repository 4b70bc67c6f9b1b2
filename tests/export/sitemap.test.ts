import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { robotsTxt, sitemapPages, sitemapXml } from '#export/sitemap.ts';
import { allEntries } from '#knowledge/knowledge-base.ts';
import { amendedContext } from '../amended-context.ts';
import { teaContext } from '../tea-context.ts';
import { corpora } from './corpora.ts';

const schema = readFileSync(
  new URL('schema/sitemap.xsd', import.meta.resolve('sitemap/package.json')),
  'utf8',
);

describe.each(corpora)('the sitemap of the $name', ({ context }) => {
  const pages = sitemapPages(context, ['/', '/claims/', '/about/']);

  test('is valid against the schema of the protocol', async () => {
    const result = await validateXML({
      xml: { fileName: 'sitemap.xml', contents: sitemapXml(pages, context) },
      schema: { fileName: 'sitemap.xsd', contents: schema },
    });
    expect(result.errors).toEqual([]);
    expect(result.valid).toBe(true);
  });

  test('has every page of an entry once, and the comparison of each question', () => {
    const entries = [...allEntries(context.knowledgeBase)].filter(
      ({ collection }) => collection !== 'events',
    );
    const comparisons = context.knowledgeBase.entries.questions.size;
    expect(pages.length).toBe(entries.length + comparisons + 3);
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
  });
});

describe('the day a page last changed', () => {
  const context = teaContext();
  const amended = amendedContext('bill-will-pass', '2026-02-03');
  const soon = amendedContext('bill-will-pass', '2026-01-01');

  test.each([
    { what: 'is the recorded one', path: '/claims/bill-will-pass/', of: context, day: '2026-01-05' },
    {
      what: 'is that of the last correction',
      path: '/claims/law-should-leave-cups-alone/',
      of: context,
      day: '2026-01-07',
    },
    { what: 'is that of the newest entry for an index', path: '/claims/', of: context, day: '2026-01-07' },
    { what: 'is not given where it is not known', path: '/', of: context, day: undefined },
    {
      what: 'is not given after an edit without a day',
      path: '/claims/bill-will-pass/',
      of: amended,
      day: undefined,
    },
    { what: 'nor then for the index', path: '/claims/', of: amended, day: undefined },
    { what: 'but for others', path: '/claims/trial-too-small/', of: amended, day: '2026-01-05' },
    {
      what: 'is the recorded one if that is after the edition',
      path: '/claims/bill-will-pass/',
      of: soon,
      day: '2026-01-05',
    },
  ])('$what', ({ path, of, day }) => {
    const pages = sitemapPages(of, ['/', '/claims/', '/timeline/']);
    expect(pages.find((page) => page.path === path)?.changed).toBe(day);
  });
});

test('robots.txt leads to the sitemap', () => {
  expect(robotsTxt(teaContext())).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://example.org/tea/sitemap.xml\n',
  );
});
