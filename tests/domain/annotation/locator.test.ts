import { expect, test } from 'vitest';
import { formatLocator, type Locator } from '#domain/annotation/locator.ts';

test.for<[words: string, locator: Locator]>([
  ['paragraph 3', { label: 'paragraph', value: '3' }],
  ['article 5', { label: 'article-locator', value: '5' }],
  ['The Order of Pouring', { label: 'title-locator', value: 'The Order of Pouring' }],
])('a locator is read as %s', ([words, locator]) => expect(formatLocator(locator)).toBe(words));
