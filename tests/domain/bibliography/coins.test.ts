import { expect, test } from 'vitest';
import { toCoins } from '#domain/bibliography/coins.ts';
import { hardItems } from './hard-items.ts';

test.each(Object.values(hardItems))('the COinS of “$title” says title, authors and address', (item) => {
  const fields = new URLSearchParams(toCoins(item));
  expect(fields.get('ctx_ver')).toBe('Z39.88-2004');
  expect(fields.get('rft.title')).toBe(item.title);
  expect(fields.getAll('rft.creator')).toHaveLength(item.author?.length ?? 0);
  expect(fields.get('rft.identifier')).toBe(item.URL ?? null);
});
