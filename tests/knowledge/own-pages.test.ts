import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ownFiles, ownPages } from '#knowledge/own-pages.ts';

const pages = join(import.meta.dirname, '../../src/pages');
const files = readdirSync(pages, { recursive: true, encoding: 'utf8' }).filter((file) => !file.includes('['));

test('the pages of the software’s own are those that files make, but for the one at no address', () => {
  const paths = files
    .filter((file) => file.endsWith('.astro') && file !== '404.astro')
    .map((file) => `/${file.replace(/(?:index)?\.astro$/, '')}`.replace(/\/?$/, '/'));
  expect([...ownPages].sort()).toEqual(paths.sort());
});

test('so are the files beside them', () => {
  const paths = files
    .filter((file) => /^[^/]+\.ts$/.test(file))
    .map((file) => `/${file.replace(/\.ts$/, '')}`);
  expect([...ownFiles].sort()).toEqual(paths.sort());
});
