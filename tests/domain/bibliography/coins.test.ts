import { expect, test } from 'vitest';
import type { CslData } from '#domain/bibliography/csl-data.ts';
import { toCoins } from '#domain/bibliography/coins.ts';
import { hardItems } from './hard-items.ts';

test.each(Object.values(hardItems))('the COinS of “$title” says title, authors and address', (item) => {
  const fields = new URLSearchParams(toCoins(item));
  expect(fields.get('ctx_ver')).toBe('Z39.88-2004');
  expect(fields.get('rft.title')).toBe(item.title);
  expect(fields.getAll('rft.creator')).toHaveLength(item.author?.length ?? 0);
  expect(fields.get('rft.identifier')).toBe(item.URL ?? null);
});

test('the COinS of an article says all that is known of it', () => {
  const article = hardItems['names of all scripts'] as CslData;
  const author = [{ family: 'Çelik', given: 'Gülşah' }];
  expect([...new URLSearchParams(toCoins({ ...article, author, publisher: 'Fixture Press' }))]).toEqual([
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rfr_id', 'info:sid/zotero.org:2'],
    ['rft.type', 'journalArticle'],
    ['rft.title', 'Čaj, 茶, чай, چای and ชา: ein Überblick'],
    ['rft.creator', 'Çelik, Gülşah'],
    ['rft.source', 'Žurnal'],
    ['rft.publisher', 'Fixture Press'],
    ['rft.date', '2026-04-03'],
    ['rft.identifier', 'https://example.org/čaj'],
    ['rft.language', 'en'],
  ]);
});

test('a COinS takes no name apart that is not in parts, and gives a range by its first day', () => {
  const fields = new URLSearchParams(
    toCoins({
      ...(hardItems['some time between two days'] as CslData),
      author: [{ literal: 'Department of Cups, Bureau of Saucers' }, { family: 'Gudibande' }],
    }),
  );
  expect(fields.getAll('rft.creator')).toEqual(['Department of Cups, Bureau of Saucers', 'Gudibande']);
  expect(fields.get('rft.date')).toBe('2026-04-23');
});
