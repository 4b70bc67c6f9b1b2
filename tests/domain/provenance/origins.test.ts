import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Derivation, DerivationKind } from '#domain/provenance/derivation.ts';
import { traceLineage } from '#domain/provenance/lineage.ts';
import { groupOrigins, type Citation } from '#domain/provenance/origins.ts';

type Graph = Readonly<Record<string, readonly (string | Derivation)[]>>;

/** Origins as `roots ← citations`, each citation with its path. */
function origins(citations: readonly (string | Citation)[], graph: Graph): string[] {
  const cited = citations.map((one) => (typeof one === 'string' ? { source: one } : one));
  return groupOrigins(cited, lineageOf(graph)).map(
    ({ roots, citations: members }) =>
      `${roots.join('+')} ← ${members.map(({ path }) => path.join('>')).join(', ')}`,
  );
}

function lineageOf(graph: Graph) {
  return traceLineage(
    new Map(
      Object.entries(graph).map(([id, from]) => [
        id,
        from.map((one) =>
          typeof one === 'string' ? { source: one, how: 'reports-on' as DerivationKind } : one,
        ),
      ]),
    ),
  );
}

const quotes = (source: string): Derivation => ({ source, how: 'quotes' });

describe('groupOrigins', () => {
  test.for<[name: string, citations: (string | Citation)[], graph: Graph, origins: string[]]>([
    ['keeps independent works apart', ['a', 'b'], { a: [], b: [] }, ['a ← a', 'b ← b']],
    ['counts one work once', ['a', 'a'], { a: [] }, ['a ← a, a']],
    [
      'sees that three reports go back to one memo nobody cites',
      ['a', 'b', 'c'],
      { memo: [], a: ['memo'], b: ['a'], c: ['memo'] },
      ['memo ← a>memo, b>a>memo, c>memo'],
    ],
    [
      'takes a report with what it reports',
      ['note', 'report'],
      { note: [], report: ['note'] },
      ['note ← note, report>note'],
    ],
    [
      'does not let a digest make one of two independent works',
      ['a', 'b', 'digest'],
      { a: [], b: [], digest: ['a', 'b'] },
      ['a ← a, digest>a', 'b ← b'],
    ],
    [
      'takes two works that share one of their sources for one',
      ['x', 'y'],
      { a: [], b: [], c: [], x: ['a', 'b'], y: ['b', 'c'] },
      ['b ← x>b, y>b'],
    ],
    ['takes a circle for one work', ['a', 'b'], { a: ['b'], b: ['a'] }, ['a ← a, b>a']],
    ['finds the way out of a circle', ['a'], { a: ['b'], b: ['a', 'root'], root: [] }, ['root ← a>b>root']],
    [
      'leaves a critic who quotes on his own feet',
      ['critic', 'work'],
      { work: [], critic: [quotes('work')] },
      ['critic ← critic', 'work ← work'],
    ],
    [
      'follows a quotation that passes the words on',
      [{ source: 'critic', voice: 'reports' }, 'work'],
      { work: [], critic: [quotes('work')] },
      ['work ← critic>work, work'],
    ],
    [
      'tells what a critic says himself from what he passes on',
      ['critic', { source: 'critic', voice: 'reports' }],
      { work: [], critic: [quotes('work')] },
      ['critic+work ← critic, critic>work'],
    ],
    [
      'groups only what he passes on with the work it comes from',
      ['critic', { source: 'critic', voice: 'reports' }, 'work'],
      { work: [], critic: [quotes('work')] },
      ['critic ← critic', 'work ← critic>work, work'],
    ],
    [
      'does not follow what the passed-on work quotes in its turn',
      [{ source: 'critic', voice: 'reports' }, 'root'],
      { root: [], work: [quotes('root')], critic: [quotes('work')] },
      ['work ← critic>work', 'root ← root'],
    ],
    [
      'goes no further back than to a critic who quotes',
      ['report'],
      { work: [], critic: [quotes('work')], report: ['critic'] },
      ['critic ← report>critic'],
    ],
    [
      'takes a work that its reporter is only quoted in for no circle',
      ['report'],
      { work: [quotes('report')], report: ['work'] },
      ['work ← report>work'],
    ],
    [
      'follows it to a work that nobody cites',
      [{ source: 'critic', voice: 'reports' }],
      { work: [], critic: [quotes('work')] },
      ['work ← critic>work'],
    ],
    [
      'stays with who quotes nobody but himself',
      [{ source: 'critic', voice: 'reports' }],
      { critic: [quotes('critic')] },
      ['critic ← critic'],
    ],
    [
      'goes the shortest way to a root',
      ['a'],
      { root: [], a: ['root', 'b'], b: ['root'] },
      ['root ← a>root'],
    ],
    [
      'copes with works and derivations that are not there',
      ['x', 'a'],
      { a: ['nowhere'] },
      ['x ← x', 'a ← a'],
    ],
    ['finds nothing in nothing', [], {}, []],
  ])('%s', ([, citations, graph, expected]) => expect(origins(citations, graph)).toEqual(expected));

  test('groups every citation once, and never parts what derives from each other', () => {
    const row = fc.array(fc.nat(), { maxLength: 3 });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 10 }),
        fc.array(fc.nat(), { maxLength: 8 }),
        (rows, picks) => {
          const graph = Object.fromEntries(
            rows.map((to, at) => [`s${at}`, to.map((one) => `s${one % rows.length}`)]),
          );
          const cited = picks.map((pick) => ({ source: `s${pick % rows.length}` }));
          const found = groupOrigins(cited, lineageOf(graph));
          expect(found.flatMap(({ citations }) => citations).length).toBe(cited.length);
          for (const { citations, roots } of found)
            for (const { citation, path } of citations) {
              expect(path[0]).toBe(citation.source);
              expect(roots).toContain(path.at(-1));
              for (const [step, next] of path.slice(1).entries())
                expect(graph[path[step] ?? '']).toContain(next);
            }
          // Where a cited work has one cited work behind it and no other, the two are together.
          for (const [a] of found.flatMap(({ citations }) =>
            citations.map(({ citation }) => [citation.source]),
          ))
            for (const b of graph[a ?? ''] ?? [])
              if (graph[a ?? '']?.length === 1 && cited.some(({ source }) => source === b)) {
                const groupOf = (id: string | undefined) =>
                  found.findIndex(({ citations }) =>
                    citations.some(({ citation }) => citation.source === id),
                  );
                expect(groupOf(a)).toBe(groupOf(b));
              }
        },
      ),
    );
  });

  test('traces a thousand citations of a long chain in no time', () => {
    const graph = Object.fromEntries(
      Array.from({ length: 1000 }, (_, at) => [`s${at}`, at === 0 ? [] : [`s${at - 1}`]]),
    );
    const started = performance.now();
    expect(
      origins(
        Array.from({ length: 100 }, (_, at) => `s${at * 10}`),
        graph,
      ),
    ).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
