import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContentFiles } from '../../src/files/content-folder.ts';
import { readKnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { searched, type Indexed } from '../components/search/indexed.ts';
import { debate, fixture } from '../runner/sites.ts';

describe.each([debate, fixture])('search in the $name', ({ folder, content }) => {
  const { measures, terms, actors } = readKnowledgeBase(readContentFiles(content)).knowledgeBase.entries;
  let site: Indexed;
  beforeAll(async () => {
    site = await searched(join(folder, 'pagefind'));
  });
  afterAll(() => site.stop());

  test('puts each measure first when its names are typed as people type them', async () => {
    const asked = [...measures].flatMap(([id, { data }]) =>
      [data.label, data.title, ...data.alsoCalled, ...(data.identifier?.split(' / ') ?? [])]
        .flatMap((name) => [name, name.replace(/ \(.*\)/, '')])
        .flatMap(typed)
        .map((query) => ({ query, path: `/measures/${id}/` })),
    );
    expect(asked.length).toBeGreaterThan(5 * measures.size);
    expect(await misplaced(asked)).toEqual([]);
  });

  test('puts each term first when somebody asks what it is', async () => {
    const asked = [...terms].flatMap(([id, { data }]) =>
      [data.label, ...data.alsoCalled].flatMap((name) =>
        [name, `what is ${name}`, `What is a ${name}?`, `what does ${name.toUpperCase()} mean`].map(
          (query) => ({ query, path: `/terms/${id}/` }),
        ),
      ),
    );
    expect(asked.length).toBeGreaterThan(0);
    expect(await misplaced(asked)).toEqual([]);
  });

  test('puts each actor first when somebody asks who it is', async () => {
    const asked = [...actors].flatMap(([id, { data }]) =>
      [data.name, ...data.alsoCalled].flatMap((name) =>
        [name, `who is ${name}?`].map((query) => ({ query, path: `/actors/${id}/` })),
      ),
    );
    expect(await misplaced(asked)).toEqual([]);
  });

  /** What is asked, with what is found first instead of the page that is meant. */
  async function misplaced(asked: readonly { query: string; path: string }[]): Promise<string[]> {
    const wrong: string[] = [];
    for (const { query, path } of asked) {
      const [first] = (await site.engine.find(query)).hits;
      const url = (await first?.data())?.url ?? 'nothing';
      if (!url.endsWith(path)) wrong.push(`${query}: ${url}`);
    }
    return wrong;
  }
});

/** A name with a hyphen for a space and the other way, without points, without spaces, without either, in small letters. */
function typed(name: string): string[] {
  const plain = name.replaceAll('.', '');
  return [
    name,
    name.toLowerCase(),
    name.replaceAll('-', ' '),
    name.replaceAll(' ', '-'),
    name.replaceAll(/(?<=\p{L}\.?)[- ](?=\d)/gu, ''),
    plain,
    plain.replaceAll(/[- ]/g, ''),
  ];
}
