import { expect, test } from 'vitest';
import { filterTable } from '#knowledge/filter-table.ts';

test('names each value once and keeps the order of the results', () => {
  const table = filterTable([
    { collection: ['Claim'], source: ['Work 10', 'Work 2'] },
    { collection: ['Source'], source: ['Work 2'] },
  ]);
  expect(table.collection).toEqual({ values: ['Claim', 'Source'], of: [[0], [1]] });
  expect(table.source).toEqual({ values: ['Work 2', 'Work 10'], of: [[1, 0], [0]] });
  expect(table.actor).toEqual({ values: [], of: [[], []] });
});
