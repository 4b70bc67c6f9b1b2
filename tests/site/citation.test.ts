import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isTag } from 'domhandler';
import { describe, expect, test } from 'vitest';
import { base, debate, fixture } from '../runner/sites.ts';
import { builtPages, faults, isEntryOf, isFormer, isMoved, type Page } from './built-pages.ts';

const cited = ['questions', 'positions', 'claims', 'sources', 'measures', 'terms'];

describe.each([debate, fixture])('the $name', (site) => {
  const entries = (): Page[] =>
    builtPages(site).filter(
      (page) => cited.some((collection) => isEntryOf(collection, page)) && !isFormer(page),
    );

  test('says on every page of an entry how to cite it, without JavaScript', () => {
    const wrong = faults(entries(), ({ $ }) => {
      const names = $('#cite [data-copy]')
        .toArray()
        .map((element) => $(element).attr('data-copy') ?? '');
      const missing = ['APA', 'Chicago', 'MLA', 'Bluebook', 'BibTeX', 'RIS', 'CSL-JSON'].filter(
        (name) => !names.includes(name),
      );
      const empty = $('#cite [data-copy]')
        .toArray()
        .filter((element) => $(element).text().trim() === '');
      return [...missing.map((name) => `no ${name}`), ...empty.map(() => 'an empty citation')];
    });
    expect(wrong).toEqual([]);
  });

  test('offers the three formats as files, without JavaScript', () => {
    const wrong = faults(entries(), ({ $ }) => {
      const endings = $('#cite a[download]')
        .toArray()
        .map((link) => ($(link).attr('href') ?? '').replace(/^.*\/cite\./, ''));
      return endings.join() === 'bib,ris,json' ? [] : [`offers ${endings.join()}`];
    });
    expect(wrong).toEqual([]);
  });

  test('has in each file as many works as the page says, in its format', () => {
    const begin: Readonly<Record<string, RegExp>> = {
      BibTeX: /^@\w+\{/gm,
      RIS: /^TY {2}- /gm,
      'CSL-JSON': /^ {4}"id": /gm,
    };
    const wrong = faults(entries(), ({ $ }) => {
      const [, number] = /(both|all \d+) together/.exec($('#cite h3').text()) ?? [];
      const said = number === 'both' ? 2 : Number(number?.replace('all ', '') ?? 1);
      return $('#cite a[download]')
        .toArray()
        .filter(isTag)
        .flatMap(({ attribs }) => {
          const works = read(site.folder, attribs['href'] ?? '')?.match(
            begin[attribs['data-copy'] ?? ''] ?? /^$/,
          );
          return works?.length === said
            ? []
            : [`${attribs['href']} has ${works?.length ?? 'no'} works, not ${said}`];
        });
    });
    expect(wrong).toEqual([]);
  });

  test('has one item for a reference manager on the page of an entry, and no COinS', () => {
    const wrong = faults(entries(), ({ $ }) => {
      const count = (selector: string): number => $(selector).length;
      return count('meta[name="z:itemType"]') === 1 &&
        count('meta[name=citation_title]') === 1 &&
        count('.Z3988') === 0
        ? []
        : ['not one item'];
    });
    expect(wrong).toEqual([]);
  });

  test.each(cited)(
    'has an item for each row of the index of %s, which no screen reader reads',
    (collection) => {
      const index = builtPages(site).find(({ path }) => path === `${base}${collection}/`);
      const spans = index?.$('.Z3988').toArray() ?? [];
      const count = builtPages(site).filter((page) => isEntryOf(collection, page) && !isFormer(page)).length;
      expect(spans.length).toBe(Math.min(count, 500));
      for (const span of spans) expect(index?.$(span).closest('[aria-hidden=true]').length).toBe(1);
    },
  );

  test('says by links where a page is cited, described and licensed', () => {
    const wrong = faults(entries(), ({ $ }) => {
      const described = $('link[rel=describedby]').attr('href') ?? '';
      return [
        ...(URL.canParse($('link[rel=cite-as]').attr('href') ?? '') ? [] : ['no cite-as']),
        ...($('link[rel=license]').length === 1 ? [] : ['no licence']),
        ...(read(site.folder, described) === undefined ? [`describedby leads nowhere: ${described}`] : []),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('has structured data and a preview on every page', () => {
    const pages = builtPages(site).filter((page) => !isMoved(page));
    const wrong = faults(pages, ({ $ }) => {
      const data = $('script[type="application/ld+json"]')
        .toArray()
        .map((element) => $(element).text());
      const properties = ['og:title', 'og:type', 'og:url', 'og:site_name'].filter(
        (name) => $(`meta[property="${name}"]`).length !== 1,
      );
      return [
        ...(data.length === 1 && isJson(data[0]) ? [] : [`${data.length} graphs`]),
        ...properties.map((name) => `not one ${name}`),
      ];
    });
    expect(wrong).toEqual([]);
  });
});

function read(folder: string, href: string): string | undefined {
  const path = join(folder, href.slice(base.length));
  return href.startsWith(base) && existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function isJson(text: string | undefined): boolean {
  try {
    return typeof JSON.parse(text ?? '') === 'object';
  } catch {
    return false;
  }
}
