import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { debate, fixture } from '../runner/sites.ts';
import { builtPages, faults, type Page } from './built-pages.ts';

describe.each([debate, fixture])('the content security policy of the $name', (site) => {
  test('stands on every page, before anything it is about', () => {
    const wrong = faults(builtPages(site), ({ $ }) => {
      const before = $('meta[http-equiv=Content-Security-Policy]').prevAll().toArray();
      if (directives({ $ }).size === 0) return ['no policy'];
      return before
        .filter(({ tagName }) => tagName !== 'meta')
        .map(({ tagName }) => `<${tagName}> before it`);
    });
    expect(wrong).toEqual([]);
  });

  test('lets nothing in but the site’s own files', () => {
    const wrong = faults(builtPages(site), (page) => {
      const allowed = directives(page);
      return [
        ...(allowed.get('default-src')?.join() === "'none'" ? [] : ['default-src is not none']),
        ...[...allowed].flatMap(([name, sources]) =>
          sources.filter((source) => !isStrict(source)).map((source) => `${name} ${source}`),
        ),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('names every style that stands in a page', () => {
    const wrong = faults(builtPages(site), (page) => {
      const allowed = directives(page).get('style-src') ?? [];
      const styles = page.$('style').toArray();
      return styles.map((style) => hashOf(page.$(style).text())).filter((hash) => !allowed.includes(hash));
    });
    expect(wrong).toEqual([]);
  });

  test('names the rules for fetching ahead that stand in a page', () => {
    const wrong = faults(builtPages(site), (page) => {
      const allowed = directives(page).get('script-src') ?? [];
      const rules = page.$('script[type=speculationrules]').toArray();
      if (rules.length !== 1) return [`${rules.length} of them`];
      return rules.map((rule) => hashOf(page.$(rule).text())).filter((hash) => !allowed.includes(hash));
    });
    expect(wrong).toEqual([]);
  });

  test('is asked for no script, handler or style that stands in a page', () => {
    const wrong = faults(builtPages(site), ({ $ }) => [
      ...$('script:not([src])')
        .toArray()
        .filter(({ attribs }) => !['application/ld+json', 'speculationrules'].includes(attribs['type'] ?? ''))
        .map(() => 'a script in the page'),
      ...$('*')
        .toArray()
        .flatMap((node) => ('attribs' in node ? [node] : []))
        .flatMap(({ tagName, attribs }) =>
          Object.keys(attribs)
            .filter((name) => name === 'style' || name.startsWith('on'))
            .map((name) => `<${tagName} ${name}>`),
        ),
      ...$('[href], [src], [action]')
        .toArray()
        .flatMap(({ attribs }) => [attribs['href'], attribs['src'], attribs['action']])
        .filter((address) => /^\s*(?:javascript|data|vbscript):/i.test(address ?? ''))
        .map((address) => `the address ${address}`),
    ]);
    expect(wrong).toEqual([]);
  });
});

function directives({ $ }: Pick<Page, '$'>): ReadonlyMap<string, readonly string[]> {
  const content = $('meta[http-equiv=Content-Security-Policy]').attr('content') ?? '';
  return new Map(
    content
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .flatMap(([name, ...sources]) => (name ? [[name, sources] as const] : [])),
  );
}

/** WebAssembly runs no script of the page. */
function isStrict(source: string): boolean {
  return /^'(?:none|self|wasm-unsafe-eval|sha256-[\w+/]+=*)'$|^data:$/.test(source);
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
