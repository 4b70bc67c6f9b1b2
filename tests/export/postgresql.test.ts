import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { whole } from '#export/file-facts.ts';
import { knowledgeBaseNdjson } from '#export/json.ts';
import { attackKinds } from '#domain/argument/relation.ts';
import { root } from '../runner/command.ts';
import { corpora } from './corpora.ts';
import { hasPostgres, PostgresServer } from './postgres-server.ts';

const docs = join(root, 'docs', 'postgresql');
const load = join(docs, 'load.sql');

/** The documented queries by their names. */
const queries = new Map(
  readFileSync(join(docs, 'queries.sql'), 'utf8')
    .split(/^-- (?=\w+:)/m)
    .slice(1)
    .map((text) => [/^\w+/.exec(text)?.[0] ?? '', text.replace(/^.*\n/, '')]),
);

describe.skipIf(!hasPostgres)('PostgreSQL, with what the documentation says', () => {
  let server: PostgresServer;
  beforeAll(() => {
    server = new PostgresServer();
  }, 60_000);
  afterAll(() => server.stop());

  const sql = (text: string, variables: Readonly<Record<string, string>> = {}): string[][] => {
    writeFileSync(join(server.folder, 'query.sql'), text);
    return server
      .psql('query.sql', { language: 'english', asked: 'none', claim: 'none', ...variables })
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split('\t'));
  };

  describe.each(corpora)('loads the $name', ({ context }) => {
    const { entries } = context.knowledgeBase;
    const all = Object.values(entries).flatMap((collection) => [...collection.values()]);
    beforeAll(() => {
      writeFileSync(join(server.folder, 'knowledge-base.ndjson'), whole(knowledgeBaseNdjson(context)));
      server.psql(load, { language: 'english' });
    });

    test('every record once, and again without a trace', () => {
      server.psql(load, { language: 'english' });
      expect(sql('select key from record order by key').flat().sort()).toEqual(
        all.map(({ collection, id }) => `${collection}/${id}`).sort(),
      );
    });

    test('every relation', () => {
      const count = [...entries.claims.values()].flatMap(({ data }) => data.relations).length;
      expect(sql('select count(*) from relation')).toEqual([[String(count)]]);
    });

    test('and finds every claim by its own words', () => {
      const claims = [...entries.claims.values()].slice(0, 40);
      const lost = claims.filter(({ id, data }) => {
        const asked = data.statement.replace(/["-]/g, ' ');
        return !sql(queries.get('search') ?? '', { asked }).some(([key]) => key === `claims/${id}`);
      });
      expect(lost.map(({ id }) => id)).toEqual([]);
    });

    test('and counts by collection what has a word', () => {
      const asked = 'claim or law';
      const facets = sql(queries.get('facets') ?? '', { asked });
      const total = sql(
        `select count(*) from record where words @@ websearch_to_tsquery('english', '${asked}')`,
      );
      expect(facets.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(Number(total[0]?.[0]));
    });

    test('and lists the grounds that nothing speaks against', () => {
      const claims = [...entries.claims.values()];
      const against = [...attackKinds, 'qualifies'];
      const met = new Set(
        claims.flatMap(({ id, data }) =>
          data.relations.flatMap(({ kind, claim }) =>
            against.includes(kind) ? [claim, ...(kind === 'contradicts' ? [id] : [])] : [],
          ),
        ),
      );
      const grounds = new Set([...entries.positions.values()].flatMap(({ data }) => data.grounds));
      expect(sql(queries.get('unanswered') ?? '').map(([id]) => id)).toEqual(
        [...grounds].filter((id) => !met.has(id)).sort(),
      );
    });

    test('and follows what speaks against a claim', ({ skip }) => {
      const direct = [...entries.claims.values()].flatMap(({ id, data }) =>
        data.relations.flatMap(({ kind, claim }) => (kind === 'rebuts' ? [[id, claim]] : [])),
      );
      const [[from, claim] = []] = direct;
      if (from === undefined) skip('no claim rebuts another');
      const rows = sql(queries.get('attacks') ?? '', { claim: claim ?? '' });
      expect(rows).toContainEqual(['1', from, 'rebuts', claim]);
    });
  });
});
