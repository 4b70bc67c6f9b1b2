import { expect, test } from 'vitest';
import { diagnose, ruleCases } from '../cases.ts';
import { corpus } from '../corpus.ts';

const nothingElse = corpus``;

ruleCases(
  'unknown-file',
  { 'a path that nobody reads': { ...nothingElse, here: ['claim/some-claim.mdx:1:1', 'notes.txt:1:1'] } },
  { strays: ['claim/some-claim.mdx', 'notes.txt'] },
);

test('the folder that was probably meant is named', () => {
  const found = diagnose(nothingElse, { strays: ['claim/some-claim.mdx', 'claim', 'notes/claims.txt'] });
  expect(found.map(({ file, nearest }) => [file, nearest])).toEqual([
    ['claim', undefined],
    ['claim/some-claim.mdx', ['claims/some-claim.mdx']],
    ['notes/claims.txt', undefined],
  ]);
});

test('of pages those that are read are named', () => {
  const [found] = diagnose(nothingElse, { strays: ['pages/foo.mdx'] });
  expect(found?.remedy).toContain('only pages/method.mdx and pages/about.mdx are read');
});

test('the place of a file that lies too deep is named, never the one it has', () => {
  const found = diagnose(nothingElse, { strays: ['claims/sub/some-claim.mdx', 'claims/picture.png'] });
  expect(found.map(({ nearest }) => nearest)).toEqual([undefined, ['claims/some-claim.mdx']]);
});
