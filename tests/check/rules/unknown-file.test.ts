import { ruleCases } from '../cases.ts';
import { corpus } from '../corpus.ts';

const nothingElse = corpus``;

ruleCases(
  'unknown-file',
  { 'a path that nobody reads': { ...nothingElse, here: ['claim/some-claim.mdx:1:1', 'notes.txt:1:1'] } },
  { strays: ['claim/some-claim.mdx', 'notes.txt'] },
);
