import { expect, test } from 'vitest';
import { filterTable } from '#knowledge/filter-table.ts';

test('names each value once and keeps rows parallel to ids', () => {
  const table = filterTable([
    { id: 'a', filters: { collection: ['Claim'], source: ['Work 10', 'Work 2'] } },
    { id: 'b', filters: { collection: ['Source'], source: ['Work 2'] } },
  ]);
  expect(table.ids).toEqual(['a', 'b']);
  expect(table.filters.collection).toEqual({ values: ['Claim', 'Source'], of: [[0], [1]] });
  expect(table.filters.source).toEqual({ values: ['Work 2', 'Work 10'], of: [[1, 0], [0]] });
  expect(table.filters.actor).toEqual({ values: [], of: [[], []] });
});
