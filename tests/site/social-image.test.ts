import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, describe, test } from 'vitest';
import { base, debate, fixture } from '../runner/sites.ts';
import { builtPages, faults, isEntryOf, isFormer, type Page } from './built-pages.ts';

const collections = ['claims', 'positions', 'questions', 'sources', 'measures', 'terms', 'actors'] as const;

describe.each([debate, fixture])('every record of the $name', (site) => {
  const records = (): Page[] =>
    builtPages(site).filter(
      (page) =>
        collections.some((name) => isEntryOf(name, page)) && !page.path.includes('/page/') && !isFormer(page),
    );
  const picture = ({ $ }: Page): string => {
    const { pathname } = new URL($('meta[property="og:image"]').attr('content') ?? '');
    return join(site.folder, pathname.slice(base.length));
  };

  test('has a picture with address, size and words for it', () => {
    expect(records().length).toBeGreaterThan(0);
    const wrong = faults(records(), (page) => {
      const { $ } = page;
      const meta = (name: string): string | undefined =>
        $(`meta[property="${name}"], meta[name="${name}"]`).attr('content');
      const expected = {
        address: $('link[rel=canonical]').attr('href') + 'social.png',
        size: '1200×630',
        card: 'summary_large_image',
        exists: true,
        saysWhat: true,
      };
      const found = {
        address: meta('og:image'),
        size: `${meta('og:image:width')}×${meta('og:image:height')}`,
        card: meta('twitter:card'),
        exists: existsSync(picture(page)),
        saysWhat: meta('og:image:alt')?.includes($('h1').text().trim()),
      };
      return JSON.stringify(found) === JSON.stringify(expected) ? [] : [JSON.stringify(found)];
    });
    expect(wrong).toEqual([]);
  });

  test('has one that an independent reader takes for a PNG of that size, of at most 20 KB', async () => {
    const wrong: string[] = [];
    for (const page of records()) {
      const file = readFileSync(picture(page));
      const { format, width, height } = await sharp(file).metadata();
      const found = `${format} ${width}×${height}`;
      if (found !== 'png 1200×630' || file.length > 20_000)
        wrong.push(`${page.path}: ${found}, ${file.length} bytes`);
    }
    expect(wrong).toEqual([]);
  });

  test('has one with ink on light paper', async () => {
    const [first] = records();
    const { dominant, channels } = await sharp(first && picture(first)).stats();
    expect(dominant.r).toBeGreaterThan(240);
    expect(channels[0]?.min).toBeLessThan(40);
  });
});
