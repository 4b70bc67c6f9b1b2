import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readCorpus } from '#files/corpus.ts';
import { sha256 } from '#files/sha256.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { listPages } from '#knowledge/views/list-pages.ts';
import { unansweredView, type UnansweredView } from '#knowledge/views/unanswered-view.ts';
import { writeCorpus } from '../../bench/write-corpus.ts';

const folder = mkdtempSync(join(tmpdir(), 'unanswered-'));
afterAll(() => rmSync(folder, { recursive: true }));

function points({ questions }: UnansweredView): string[] {
  return questions.flatMap(({ question, pairs }) =>
    pairs.flatMap(({ by, to, claims }) =>
      claims.map(({ claim }) => [question.id, by.id, to.id, claim.id].join(' ')),
    ),
  );
}

test('what is unanswered is divided by points: each on one page, in order, two hundred at most', () => {
  writeCorpus(folder, 2000);
  const { knowledgeBase, proof } = readCorpus(join(folder, 'content'));
  const context: ViewContext = {
    knowledgeBase,
    receipts: proof.receipts,
    sha256,
    publication: { address: 'https://example.org', base: '/' },
    today: '2099-12-31',
  };
  const whole = unansweredView(context);
  const pages = listPages.unanswered(context);
  expect(pages.length).toBeGreaterThan(2);
  expect(pages.flatMap(points)).toEqual(points(whole));
  for (const page of pages) expect(points(page).length).toBeLessThanOrEqual(200);
  const parts = pages.flatMap(({ questions }) => questions.flatMap(({ pairs }) => pairs));
  const pairs = Map.groupBy(parts, ({ by, to }) => `${by.id} ${to.id}`);
  for (const [first, ...others] of pairs.values()) {
    const { nowhere = 0, elsewhere = 0 } = first?.inAll ?? {};
    const listed = [first, ...others].reduce((sum, part) => sum + (part?.claims.length ?? 0), 0);
    expect(listed).toBe(nowhere + elsewhere);
  }
});
