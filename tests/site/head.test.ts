import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { base, debate, fixture } from '../runner/sites.ts';
import { builtPages, faults, isMoved } from './built-pages.ts';

describe.each([debate, fixture])('every page of the $name', (site) => {
  test('has exactly one h1, with words in it', () => {
    const wrong = faults(builtPages(site), ({ $ }) => {
      const headings = $('h1').toArray();
      return headings.length === 1 && $(headings[0]).text().trim() ? [] : [`${headings.length} h1`];
    });
    expect(wrong).toEqual([]);
  });

  test('skips no heading level', () => {
    const wrong = faults(builtPages(site), ({ $ }) => {
      const levels = $('h1, h2, h3, h4, h5, h6').toArray();
      return levels.flatMap((heading, index) => {
        const before = index === 0 ? 0 : level(levels[index - 1]?.tagName);
        return level(heading.tagName) > before + 1
          ? [`${heading.tagName} “${$(heading).text().trim()}” after h${before}`]
          : [];
      });
    });
    expect(wrong).toEqual([]);
  });

  test('has a title of its own', () => {
    const first = new Map<string, string>();
    const wrong = faults(builtPages(site), ({ $, path }) => {
      const title = $('head > title').text().trim();
      if (title === '') return ['no title'];
      const other = first.get(title);
      first.set(title, other ?? path);
      return other === undefined ? [] : [`“${title}” is the title of ${other} as well`];
    });
    expect(wrong).toEqual([]);
  });

  test('says of itself the address that it says is canonical', () => {
    const wrong = faults(builtPages(site), ({ $ }) => {
      const [shared, canonical] = [
        $('meta[property="og:url"]').attr('content'),
        $('link[rel=canonical]').attr('href'),
      ];
      return shared === undefined || shared === canonical ? [] : [`${shared}, not ${canonical}`];
    });
    expect(wrong).toEqual([]);
  });

  test('has JSON-LD that can be read, and names only pages and files that are there', () => {
    const wrong = faults(builtPages(site), ({ $ }) => {
      const canonical = $('link[rel=canonical]').attr('href');
      if (canonical === undefined) return [];
      const home = new URL(canonical).origin + base;
      return $('script[type="application/ld+json"]')
        .toArray()
        .flatMap((script) => ownAddresses(JSON.parse($(script).text()), home))
        .filter((path) => !existsSync(join(site.folder, path)) && !path.includes('{'));
    });
    expect(wrong).toEqual([]);
  });

  test('says its language', () => {
    expect(faults(builtPages(site), ({ $ }) => ($('html').attr('lang') ? [] : ['no lang']))).toEqual([]);
  });

  test('has a description', () => {
    const wrong = faults(builtPages(site), ({ $ }) => {
      const descriptions = $('head > meta[name=description]').toArray();
      return descriptions.length === 1 && $(descriptions[0]).attr('content')?.trim()
        ? []
        : [`${descriptions.length} descriptions`];
    });
    expect(wrong).toEqual([]);
  });

  test('names its own address as the canonical one, or the one to which it leads on', () => {
    const wrong = faults(builtPages(site), (page) => {
      const { $ } = page;
      const canonical = $('head > link[rel=canonical]').attr('href') ?? '';
      const refresh = $('meta[http-equiv=refresh]').attr('content');
      const path = isMoved(page) ? refresh?.replace('0; url=', '') : page.path;
      return URL.canParse(canonical) && new URL(canonical).pathname === path
        ? []
        : [`canonical is “${canonical}”`];
    });
    expect(wrong).toEqual([]);
  });

  test('repeats no id', () => {
    const wrong = faults(builtPages(site), ({ $ }) => {
      const ids = $('[id]')
        .toArray()
        .map((element) => element.attribs['id'] ?? '');
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    });
    expect(wrong).toEqual([]);
  });
});

function level(tagName = 'h0'): number {
  return Number(tagName.slice(1));
}

/** The paths, under the home page, of what structured data names. */
function ownAddresses(value: unknown, home: string): string[] {
  if (typeof value === 'string')
    return value.startsWith(home) ? [value.slice(home.length).replace(/[#?].*$/, '')] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((inner) => ownAddresses(inner, home));
}
