import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { base, debate, fixture, type BuiltSite } from '../runner/sites.ts';
import { builtPages, faults, isEntryOf, isFormer, type Page } from './built-pages.ts';

const kilobyte = 1024;

describe.each([debate, fixture])('a claim page of the $name', (site) => {
  const claims = (): Page[] => builtPages(site).filter((page) => isEntryOf('claims', page));

  test('there is one', () => {
    expect(claims().length).toBeGreaterThan(0);
  });

  test('takes at most 15 KB of compressed HTML', () => {
    const wrong = faults(claims(), ({ html }) => {
      const size = gzipSync(html).length;
      return size <= 15 * kilobyte ? [] : [`${size} bytes`];
    });
    expect(wrong).toEqual([]);
  });

  test('has no JavaScript but the search opener, at most 3 KB compressed', () => {
    const wrong = faults(claims(), (page) => {
      const scripts = scriptsOf(site, page);
      const size = scripts.reduce((sum, script) => sum + gzipSync(script).length, 0);
      const isOpener = scripts.some((script) => script.includes('data-search-opener'));
      return isOpener && size <= 3 * kilobyte ? [] : [`${scripts.length} scripts, ${size} bytes`];
    });
    expect(wrong).toEqual([]);
  });
});

test.each([debate, fixture])('no page of the $name takes more than 48 KB of compressed HTML', (site) => {
  const wrong = faults(builtPages(site), ({ html }) => {
    const size = gzipSync(html).length;
    return size <= 48 * kilobyte ? [] : [`${size} bytes`];
  });
  expect(wrong).toEqual([]);
});

describe.each([debate, fixture])('the previews of the $name', (site) => {
  const names = globSync('*/*/preview.txt', { cwd: site.folder });

  test('stand beside every page of a record', () => {
    const pages = builtPages(site).filter(
      (page) => page.$('article.entry .noun').length > 0 && !isFormer(page),
    );
    expect(pages.length).toBeGreaterThan(0);
    const missing = pages.filter(({ path }) => !names.includes(`${path.slice(base.length)}preview.txt`));
    expect(missing.map(({ path }) => path)).toEqual([]);
  });

  test('take at most 1 KB each as they are', () => {
    const large = names.filter((name) => statSync(join(site.folder, name)).size > kilobyte);
    expect(large).toEqual([]);
  });
});

/** The text of every script that a page runs when it is opened: in the page, in files, and in what these import. */
function scriptsOf(site: BuiltSite, { $ }: Page): string[] {
  const files = new Map<string, string>();
  const follow = (address: string): void => {
    if (files.has(address)) return;
    const text = readFileSync(join(site.folder, address.slice(base.length)), 'utf8');
    files.set(address, text);
    for (const [, imported = ''] of text.matchAll(/\b(?:import|from)\s*["']([^"']+\.js)["']/g))
      follow(new URL(imported, `http://localhost${address}`).pathname);
  };
  const inline: string[] = [];
  for (const element of $('script').toArray()) {
    const { src, type } = element.attribs;
    if (src !== undefined) follow(src);
    else if (type === undefined || type === 'module') inline.push($(element).text());
  }
  for (const element of $('link[rel=modulepreload]').toArray()) follow(element.attribs['href'] ?? '');
  return [...inline, ...files.values()];
}
