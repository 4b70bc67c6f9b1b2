import { expect, test } from 'vitest';
import { briefDate } from '#knowledge/views/brief-date.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { teaContext } from '../../tea-context.ts';

const { knowledgeBase } = teaContext();
/** Its main question is not known, and so not up to when it was searched for. */
const unsearched = { ...knowledgeBase, site: { ...knowledgeBase.site, question: 'none' } };
const live = { address: 'https://example.org', base: '/' };
const editions = {
  at: 'https://example.org/ed/',
  all: [{ label: '2026-11' }, { label: '2026-05' }],
} as unknown as NonNullable<ViewContext['editions']>;

test.for([
  [
    'an edition',
    { frozen: { label: '2026-11', date: '2026-11-22', live } },
    'edition 2026-11 (22 November 2026)',
  ],
  [
    'the live site',
    { editions },
    '3 December 2026, from material up to 5 January 2026 (newest edition: 2026-11)',
  ],
  ['a site without editions', {}, '3 December 2026, from material up to 5 January 2026'],
  ['a site that names no such day', { knowledgeBase: unsearched }, '3 December 2026'],
] as const)('a brief from %s says as of when it holds', ([, context, said]) => {
  expect(briefDate({ knowledgeBase, today: '2026-12-03', ...context })).toBe(said);
});
