import { describe, expect, test } from 'vitest';
import { filterTable } from '#knowledge/filter-table.ts';
import { countValues, isEmpty, narrow, rowsOf, spread, type Selection } from '#components/search/filters.ts';

const table = filterTable([
  { collection: ['Claim'], kind: ['causal'], actor: ['Ann', 'Bob'] },
  { collection: ['Claim'], kind: ['legal'], actor: ['Bob'] },
  { collection: ['Claim'], kind: ['legal'] },
  { collection: ['Source'], actor: ['Ann'] },
]);
const all = ['c1', 'c2', 'c3', 's1'].map((id) => ({ id }));
const filtering = { table, rows: rowsOf(all) };

describe('narrow', () => {
  test.for<[selection: Selection, ids: string[]]>([
    [{}, ['c1', 'c2', 'c3', 's1']],
    [{ collection: [] }, ['c1', 'c2', 'c3', 's1']],
    [{ collection: ['Source'] }, ['s1']],
    [{ kind: ['causal', 'legal'] }, ['c1', 'c2', 'c3']],
    [{ collection: ['Claim'], actor: ['Ann'] }, ['c1']],
    [{ actor: ['Nobody'] }, []],
  ])('%j', ([selection, ids]) => expect(narrow(all, filtering, selection).map(({ id }) => id)).toEqual(ids));

  test('leaves out a result that the table does not know, and keeps the order of the results', () => {
    const results = [{ id: 's1' }, { id: 'new' }, { id: 'c1' }];
    expect(narrow(results, filtering, { actor: ['Ann'] })).toEqual([{ id: 's1' }, { id: 'c1' }]);
  });
});

describe('countValues', () => {
  const counts = (results: readonly { id: string }[], selection: Selection) =>
    Object.fromEntries(
      Object.entries(countValues(results, filtering, selection)).map(([name, values]) => [
        name,
        values.map(({ value, count }) => `${value} ${count}`),
      ]),
    );

  test('counts what is among the results, not what there is', () => {
    expect(counts([{ id: 'c1' }, { id: 's1' }], {})).toMatchObject({
      collection: ['Claim 1', 'Source 1'],
      kind: ['causal 1', 'legal 0'],
      actor: ['Ann 2', 'Bob 1'],
    });
  });

  test('says what choosing a value would bring: other filters apply, the own one does not', () => {
    expect(counts(all, { kind: ['legal'] })).toMatchObject({
      collection: ['Claim 2', 'Source 0'],
      kind: ['causal 1', 'legal 2'],
      actor: ['Ann 0', 'Bob 1'],
    });
  });
});

describe('spread', () => {
  test.for<[results: string, each: number, total: number, expected: string]>([
    ['a1 a2 a3 b1', 2, 3, 'a1 a2 b1'],
    ['a1 a2 a3 b1', 2, 4, 'a1 a2 a3 b1'],
    ['a1 a2 a3', 1, 2, 'a1 a2'],
    ['b1 a1 b2 a2', 1, 3, 'b1 a1 b2'],
    ['', 2, 3, ''],
  ])('%s', ([results, each, total, expected]) => {
    const list = results.split(' ').filter(Boolean);
    expect(spread(list, (result) => result[0] ?? '', each, total).join(' ')).toBe(expected);
  });
});

test('a selection without values is empty', () => {
  expect([isEmpty({}), isEmpty({ kind: [] }), isEmpty({ kind: ['legal'] })]).toEqual([true, true, false]);
});
