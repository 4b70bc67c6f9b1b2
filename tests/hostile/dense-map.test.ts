import { expect, test } from 'vitest';
import { positionMap, questionMap } from '#knowledge/argument-map.ts';
import { readKnowledgeBase } from '#knowledge/knowledge-base.ts';
import { corpus } from '../check/corpus.ts';
import { teaContext } from '../tea-context.ts';

const ids = Array.from({ length: 20 }, (_, at) => `c${at}`);
const kinds = ['supports', 'rebuts', 'qualifies', 'undercuts'];
const relationsOf = (id: string): string =>
  ids
    .filter((other) => other !== id)
    .flatMap((other) => kinds.map((kind) => `{ kind: ${kind}, claim: ${other} }`))
    .join(', ');
const { files } = corpus`${[
  '=== questions/q.mdx',
  '=== positions/p.mdx',
  'question: q',
  `grounds: [${ids.join(', ')}]`,
  ...ids.flatMap((id) => [`=== claims/${id}.mdx`, `relations: [${relationsOf(id)}]`]),
].join('\n')}`;
const context = { ...teaContext(), knowledgeBase: readKnowledgeBase(files).knowledgeBase };

test('a question whose claims all bear on each other has no map', () => {
  expect(questionMap(context, 'q')).toBeUndefined();
});

test('the map of a position leaves out the last claims of those that all bear on each other, and says how many', () => {
  const position = context.knowledgeBase.entries.positions.get('p');
  const map = position && positionMap(context, position);
  expect(map?.nodes.map(({ id }) => id)).toEqual([
    'positions/p',
    ...ids.slice(0, 8).map((id) => `claims/${id}`),
  ]);
  expect(map?.edges).toHaveLength(8 + 8 * 7 * 4);
  expect(map?.further).toBe(12);
});
