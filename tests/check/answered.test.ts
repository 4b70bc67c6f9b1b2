import { describe, expect, test } from 'vitest';
import { isUnreadable } from '#check/answered.ts';
import type { CheckInput } from '#check/context.ts';
import { readKnowledgeBase } from '#knowledge/knowledge-base.ts';
import { corpus } from './corpus.ts';

const { files } = corpus`
  === claims/broken.mdx
  aliases: [former, older]
  kind: guessed
  === claims/also-broken.mdx
  aliases:
    - listed
  kind: guessed
  === claims/whole.mdx
  aliases: [once]
  === raw sources/unclosed.mdx
  ---
  aliases: [shut]
`;
const { knowledgeBase, problems } = readKnowledgeBase(files);

describe('a file that could not be read', () => {
  test.for([
    ['its own id', 'claims', 'broken', true],
    ['an alias in brackets', 'claims', 'older', true],
    ['an alias on a line of its own', 'claims', 'listed', true],
    ['an alias of one without an end', 'sources', 'shut', true],
    ['an id of another collection', 'actors', 'broken', false],
    ['an alias of another collection', 'sources', 'former', false],
    ['what could be read', 'claims', 'whole', false],
    ['an alias of what could be read', 'claims', 'once', false],
  ] as const)('may be meant by %s: %s/%s, %s', ([, collection, id, isMeant]) => {
    expect(isUnreadable({ knowledgeBase, problems, files }, collection, id)).toBe(isMeant);
  });

  test('is looked through once, however much is looked for', () => {
    const looks = new Map<string, number>();
    const watched = files.map(({ path, text }) => ({
      path,
      get text() {
        looks.set(path, (looks.get(path) ?? 0) + 1);
        return text;
      },
    }));
    const input: CheckInput = { knowledgeBase, problems: [...problems, ...problems], files: watched };
    for (let at = 0; at < 1000; at++) isUnreadable(input, 'claims', `nowhere-${at}`);
    expect(Math.max(...looks.values())).toBe(1);
  });
});
