import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Derivation, DerivationKind } from '#domain/provenance/derivation.ts';
import { gatheredSentence, markSentence, sourceMarkSentence } from '#domain/provenance/mark-sentence.ts';
import {
  gatherMarks,
  markResting,
  markSources,
  type SourceStanding,
  type Tie,
} from '#domain/provenance/marks.ts';

const source = (id: string, standing: Partial<SourceStanding> = {}): SourceStanding => ({
  id,
  witness: 'primary-document',
  state: 'current',
  acquaintance: 'captured',
  derivesFrom: [],
  ...standing,
});
const from = (...ids: readonly string[]): readonly Derivation[] =>
  ids.map((id) => ({ source: id, how: 'reports-on' }));
const quoting = (id: string): readonly Derivation[] => [{ source: id, how: 'quotes' }];

/** The marks of sources as `id: kind path`. */
function marked(sources: readonly SourceStanding[]): string[] {
  return [...markSources(sources)].flatMap(([id, marks]) =>
    marks.map(({ kind, path }) => `${id}: ${kind} ${path.join('>')}`),
  );
}

function restingMarks(ties: readonly Tie[], sources: readonly SourceStanding[]) {
  return markResting(ties, markSources(sources), new Map(sources.map((one) => [one.id, one])));
}

describe('markSources', () => {
  test.for<[name: string, sources: SourceStanding[], marks: string[]]>([
    ['leaves sound sources alone', [source('a'), source('b', { derivesFrom: from('a') })], []],
    [
      'marks what derives from a retracted source, over any number of steps',
      [
        source('a', { state: 'retracted' }),
        source('b', { derivesFrom: from('a') }),
        source('c', { derivesFrom: from('b') }),
      ],
      ['a: retracted a', 'b: retracted b>a', 'c: retracted c>b>a'],
    ],
    [
      'takes the shortest way',
      [
        source('a', { state: 'retracted' }),
        source('b', { derivesFrom: from('a') }),
        source('c', { derivesFrom: from('b', 'a') }),
      ],
      ['a: retracted a', 'b: retracted b>a', 'c: retracted c>a'],
    ],
    [
      'does not mark a work that only quotes',
      [source('a', { witness: 'unreliable' }), source('b', { derivesFrom: quoting('a') })],
      ['a: unreliable a'],
    ],
    [
      'does not pass on that a work cannot be had or is secondhand',
      [source('a', { state: 'unavailable', witness: 'digest' }), source('b', { derivesFrom: from('a') })],
      ['a: unavailable a', 'a: secondhand a'],
    ],
    [
      'survives a circle',
      [source('a', { derivesFrom: from('b') }), source('b', { derivesFrom: from('a'), state: 'corrected' })],
      ['a: corrected a>b', 'b: corrected b'],
    ],
    ['passes over what is not there', [source('a', { derivesFrom: from('nowhere') })], []],
    [
      'knows a work seen only through accounts for secondhand',
      [source('a', { acquaintance: 'through-accounts' })],
      ['a: secondhand a'],
    ],
  ])('%s', ([, sources, marks]) => expect(marked(sources)).toEqual(marks));

  test('retracting a source marks what rests on it and nothing else, in any graph', () => {
    fc.assert(
      fc.property(graphs, fc.nat(), (graph, pick) => {
        const at = pick % graph.length;
        const sources = graph.map((one, index) =>
          index === at ? { ...one, state: 'retracted' as const } : one,
        );
        const expected = resting(sources, sources[at]?.id ?? '');
        const found = [...markSources(sources)].filter(([, marks]) =>
          marks.some(({ kind }) => kind === 'retracted'),
        );
        expect(found.map(([id]) => id).sort()).toEqual([...expected].sort());
        const derives = new Map(
          sources.map(({ id, derivesFrom }) => [id, derivesFrom.map((one) => one.source)]),
        );
        for (const [id, marks] of found)
          for (const { path } of marks.filter(({ kind }) => kind === 'retracted')) {
            expect([path[0], path.at(-1)]).toEqual([id, sources[at]?.id]);
            for (const [step, next] of path.slice(1).entries())
              expect(derives.get(path[step] ?? '')).toContain(next);
          }
      }),
    );
  });

  test('marks a hundred thousand sources in a chain at once', () => {
    const chain = Array.from({ length: 2000 }, (_, at) =>
      source(`s${at}`, at === 0 ? { state: 'retracted' } : { derivesFrom: from('s0') }),
    );
    const wide = Array.from({ length: 100_000 }, (_, at) =>
      source(`w${at}`, { derivesFrom: from(`s${at % 2000}`) }),
    );
    const started = performance.now();
    expect(markSources([...chain, ...wide]).get('w5')).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('markResting', () => {
  const sources = [
    source('sound'),
    source('retracted', { state: 'retracted' }),
    source('essay', { witness: 'unreliable' }),
    source('report', { witness: 'reporting' }),
    source('unread', { witness: 'primary-document', acquaintance: 'through-accounts' }),
    source('retold', { derivesFrom: from('retracted') }),
    source('retold-too', { derivesFrom: from('retracted') }),
  ];

  test.for<[name: string, ties: Tie[], sentences: string[]]>([
    ['says nothing of sound sources', [{ source: 'sound', voice: 'asserts' }], []],
    ['says nothing where there is no evidence', [], []],
    [
      'says when it rests on nothing else',
      [{ source: 'retracted', voice: 'asserts' }],
      ['Rests only on a retracted source.'],
    ],
    [
      'counts the passages when there are others',
      [{ source: 'retracted' }, { source: 'sound' }, { source: 'sound' }],
      ['1 of the 3 passages it rests on comes from a retracted source.'],
    ],
    [
      'names the way back',
      [{ source: 'retold' }, { source: 'retold-too' }],
      ['Rests only on sources that go back to a retracted source.'],
    ],
    [
      'says of one work that it goes back',
      [{ source: 'retold' }, { source: 'sound' }],
      ['1 of the 2 passages it rests on goes back to a retracted source.'],
    ],
    [
      'names a single way back',
      [{ source: 'retold' }],
      ['Rests only on a source that goes back to a retracted source.'],
    ],
    [
      'says no more than that sources are at fault where one of them is itself',
      [{ source: 'retracted' }, { source: 'retold' }],
      ['Rests only on retracted sources.'],
    ],
    [
      'counts several passages of more',
      [{ source: 'retracted' }, { source: 'retold' }, { source: 'sound' }],
      ['2 of the 3 passages it rests on come from a retracted source.'],
    ],
    ['leaves out what denies it', [{ source: 'retracted', voice: 'denies' }, { source: 'sound' }], []],
    [
      'counts passing on as secondhand, wherever it stands',
      [{ source: 'sound', voice: 'reports' }],
      ['Rests only on what comes to us at second hand.'],
    ],
    [
      'knows reports by nature',
      [{ source: 'report', voice: 'asserts' }],
      ['Rests only on what comes to us at second hand.'],
    ],
    [
      'calls no source secondhand for what it passes on, or for our not having read it',
      [{ source: 'sound', voice: 'reports' }, { source: 'unread' }, { source: 'sound' }],
      ['2 of the 3 passages it rests on come to us at second hand.'],
    ],
    [
      'counts one of them',
      [{ source: 'unread' }, { source: 'sound' }],
      ['1 of the 2 passages it rests on comes to us at second hand.'],
    ],
    [
      'does not call an unreliable source secondhand as well',
      [{ source: 'essay', voice: 'reports' }],
      ['Rests only on an unreliable source.'],
    ],
    [
      'sees when nothing firsthand and reliable is left',
      [{ source: 'essay' }, { source: 'report' }],
      [
        '1 of the 2 passages it rests on comes from an unreliable source.',
        'Rests only on what comes to us at second hand or from unreliable sources.',
      ],
    ],
  ])('%s', ([, ties, sentences]) => {
    expect(restingMarks(ties, sources).map(markSentence)).toEqual(sentences);
  });

  test('gives the way of each passage and why it is secondhand', () => {
    const [retracted, secondhand] = restingMarks(
      [
        { source: 'sound', voice: 'denies' },
        { source: 'retold', voice: 'reports' },
      ],
      sources,
    );
    expect(retracted?.ties).toEqual([{ index: 1, path: ['retold', 'retracted'] }]);
    expect(secondhand?.ties).toEqual([{ index: 1, path: ['retold'], reason: 'passes-on' }]);
  });
});

test('of a source it is told apart whether it tells at second hand or is known so', () => {
  expect(sourceMarkSentence('secondhand', false, 'witness')).toBe('A secondhand source.');
  expect(sourceMarkSentence('secondhand', false, 'through-accounts')).toBe('We know it only at second hand.');
  expect(sourceMarkSentence('unreliable', false, undefined)).toBe('An unreliable source.');
  expect(sourceMarkSentence('retracted', true, undefined)).toBe('Goes back to a retracted source.');
});

describe('gatherMarks', () => {
  const sources = [
    source('bad', { state: 'retracted' }),
    source('good'),
    source('unread', { acquaintance: 'through-accounts' }),
  ];
  const marks = new Map([
    ['wholly', restingMarks([{ source: 'bad' }], sources)],
    ['wholly-too', restingMarks([{ source: 'bad' }], sources)],
    ['partly', restingMarks([{ source: 'bad' }, { source: 'good' }], sources)],
    ['not', restingMarks([{ source: 'good' }], sources)],
    ['unread', restingMarks([{ source: 'unread' }], sources)],
    ['half-unread', restingMarks([{ source: 'unread' }, { source: 'good' }], sources)],
  ]);

  test.for<[claims: string[], sentences: string[]]>([
    [['not', 'unknown'], []],
    [['wholly', 'wholly-too'], ['All grounds rest only on retracted sources.']],
    [['wholly'], ['The only ground rests only on retracted sources.']],
    [['partly'], ['The only ground rests in part on retracted sources.']],
    [['wholly', 'not'], ['Of 2 grounds, 1 rests only on retracted sources.']],
    [['partly', 'not'], ['Of 2 grounds, 1 rests in part on retracted sources.']],
    [
      ['wholly', 'wholly-too', 'partly'],
      ['Of 3 grounds, 2 rest only on retracted sources, 1 rests on them in part.'],
    ],
    [['unread'], ['The only ground rests only on what comes to us at second hand.']],
    [
      ['unread', 'half-unread', 'not'],
      ['Of 3 grounds, 1 rests only on what comes to us at second hand, 1 rests on it in part.'],
    ],
  ])('%j', ([claims, sentences]) => {
    expect(gatherMarks(claims, marks).map((mark) => gatheredSentence(mark))).toEqual(sentences);
  });
});

const kinds: readonly DerivationKind[] = ['reports-on', 'translates', 'quotes'];
const graphs = fc
  .array(fc.array(fc.tuple(fc.nat(), fc.constantFrom(...kinds)), { maxLength: 3 }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((rows) =>
    rows.map((row, index) =>
      source(`s${index}`, { derivesFrom: row.map(([to, how]) => ({ source: `s${to % rows.length}`, how })) }),
    ),
  );

/** By definition: the source, and whatever derives in substance from what rests on it. */
function resting(sources: readonly SourceStanding[], retracted: string): Set<string> {
  const found = new Set([retracted]);
  for (let grown = true; grown;) {
    grown = false;
    for (const { id, derivesFrom } of sources)
      if (!found.has(id) && derivesFrom.some(({ source: to, how }) => how !== 'quotes' && found.has(to))) {
        found.add(id);
        grown = true;
      }
  }
  return found;
}
