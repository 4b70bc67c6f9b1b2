import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LinkChecker, LinkState, type LinkResult } from 'linkinator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPagesServer } from '../../src/cli/pages-server.ts';
import { base, debate, fixture } from '../runner/sites.ts';
import { builtPages, faults, grouped, isFormer } from './built-pages.ts';

describe.each([debate, fixture])('the links of the $name, served under a base path', (site) => {
  let server: Server;
  let origin = '';
  let links: readonly LinkResult[] = [];

  beforeAll(async () => {
    server = createPagesServer(site.folder, base).listen(0, 'localhost');
    await once(server, 'listening');
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    const checker = new LinkChecker();
    // What stands behind `#` of the brief page names a brief, not a place on the page.
    const outside = async (link: string): Promise<boolean> =>
      !link.startsWith(`${origin}/`) || link.startsWith(`${origin}${base}brief/#`);
    const options = {
      recurse: true,
      checkFragments: true,
      checkCss: true,
      redirects: 'error',
      concurrency: 8,
    } as const;
    links = (await checker.check({ path: origin + base, linksToSkip: outside, ...options })).links;
  });

  afterAll(() => {
    server?.closeAllConnections();
    server?.close();
  });

  test('each leads to a page or a file, directly, and to a place on it', () => {
    const broken = links.filter(({ state }) => state === LinkState.BROKEN);
    const found = broken.map(({ url, status, parent }) => ({
      fault: `→ ${strip(url)}: ${status}`,
      place: strip(parent),
    }));
    expect(grouped(found)).toEqual([]);
  });

  test('each page of the present can be reached from the home page, but that of all components', () => {
    const reached = new Set(links.map(({ url }) => new URL(url, origin).pathname));
    const apart = ['404.html', 'about/design/'].map((path) => base + path);
    const unreached = builtPages(site).filter(
      (page) => !reached.has(page.path) && !apart.includes(page.path) && !isFormer(page),
    );
    expect(unreached.map(({ path }) => path)).toEqual([]);
  });

  function strip(url = ''): string {
    return url.replace(origin, '');
  }
});

describe.each([debate, fixture])('the links of the $name', (site) => {
  test('stay under the base path or name another site in full', () => {
    const wrong = faults(builtPages(site), ({ $ }) =>
      $('[href], [src]')
        .toArray()
        .map(({ attribs }) => attribs['href'] ?? attribs['src'] ?? '')
        .filter((href) => !/^(?:https?:\/\/|#|mailto:)/.test(href) && !href.startsWith(base)),
    );
    expect(wrong).toEqual([]);
  });
});
