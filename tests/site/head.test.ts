import { describe, expect, test } from 'vitest';
import { debate, fixture } from '../runner/sites.ts';
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
