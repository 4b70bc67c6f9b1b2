import { describe, expect, test } from 'vitest';
import { readKnowledgeBase } from '#knowledge/knowledge-base.ts';
import { questionTable } from '#knowledge/views/compare-view.ts';
import { unansweredView } from '#knowledge/views/unanswered-view.ts';
import { teaContext } from '../../tea-context.ts';
import { readTeaDebate } from '../../tea-debate.ts';

/** The second debate, where the milk-first side also rests, last, on a claim that nobody answers. */
function context(): ReturnType<typeof teaContext> {
  const files = readTeaDebate().files.map((file) =>
    file.path === 'positions/milk-first.mdx'
      ? { ...file, text: file.text.replace('objections:', '  - nobody-will-pour-tea-first\nobjections:') }
      : file,
  );
  return { ...teaContext(), knowledgeBase: readKnowledgeBase(files).knowledgeBase };
}

describe('what one side has not answered', () => {
  const found = unansweredView(context())
    .questions.flatMap(({ pairs }) => pairs)
    .find(({ by, to }) => by.id === 'milk-first' && to.id === 'tea-first');

  test('begins with what nobody answers here', () => {
    const isElsewhere = found?.claims.map(({ elsewhere }) => elsewhere.length > 0) ?? [];
    expect(isElsewhere).toContain(true);
    expect(isElsewhere).toContain(false);
    expect(isElsewhere).toEqual(isElsewhere.toSorted());
  });

  test('is counted by whether anybody else answers it', () => {
    const elsewhere = found?.claims.filter((claim) => claim.elsewhere.length > 0).length;
    expect(found?.inAll).toEqual({ nowhere: (found?.claims.length ?? 0) - (elsewhere ?? 0), elsewhere });
  });

  test('is the same in the comparison of the two', () => {
    const of = context();
    const question = of.knowledgeBase.entries.questions.get('which-first');
    const pairs = question && questionTable(of, question).pairs.flatMap(({ unanswered }) => unanswered);
    expect(pairs).toContainEqual(found);
  });
});
