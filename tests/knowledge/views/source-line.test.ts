import { expect, test } from 'vitest';
import { readKnowledgeBase } from '#knowledge/knowledge-base.ts';
import { sourceLine } from '#knowledge/views/source-line.ts';
import { corpus } from '../../check/corpus.ts';

const { files } = corpus`
  === sources/held.mdx
  csl: { type: article, title: Held, URL: "https://example.org/held" }
  === sources/told.mdx
  csl: { type: article, title: Told, URL: "https://www.example.org/told" }
  addressOf: A report.
  acquaintance:
    how: through-accounts
    via: ["https://example.com/1", "https://example.com/2", "https://www.example.org/told"]
  === sources/skimmed.mdx
  csl: { type: article, title: Skimmed }
  acquaintance: { how: in-part }
  === sources/rumoured.mdx
  csl: { type: article, title: Rumoured, URL: "https://example.org/rumoured" }
  acquaintance: { how: through-accounts }
`;
const context = {
  knowledgeBase: readKnowledgeBase(files).knowledgeBase,
  publication: { address: 'https://example.org', base: '/' },
  today: '2099-12-31',
  receipts: new Map(),
  sha256: (text: string) => text,
};

test.for<[id: string, accounts: string[] | undefined]>([
  ['held', undefined],
  ['told', ['example.org', 'example.com', 'example.com (2)']],
  ['rumoured', []],
])('who told us of a work that we have not read: %s', ([id, accounts]) => {
  expect(sourceLine(context, id).accounts?.map(({ name }) => name)).toEqual(accounts);
});

test('of a work read in part it says so, and of no other', () => {
  const inPart = ['held', 'told', 'rumoured', 'skimmed'].filter((id) => sourceLine(context, id).isReadInPart);
  expect(inPart).toEqual(['skimmed']);
});
