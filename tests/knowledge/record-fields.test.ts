import { describe, expect, test } from 'vitest';
import { compareFields, fieldsOf } from '#knowledge/record-fields.ts';
import { sha256 } from '../domain/annotation/node-sha256.ts';

const long = 'word '.repeat(80);

describe('fieldsOf', () => {
  test('keeps short values and fingerprints of the rest, without a word of it', () => {
    const fields = keep(
      {
        label: 'So',
        order: 1,
        grounds: ['a', 'b'],
        csl: { title: 'A work', author: [{ family: 'Poe' }] },
        role: long,
      },
      'One.\n\nTwo.',
    );
    expect(fields.values).toEqual({ label: 'So', order: 1, grounds: ['a', 'b'], 'csl.title': 'A work' });
    expect(Object.keys(fields.prints)).toEqual(['csl.author', 'role', 'body']);
    expect(fields.prints['body']).toHaveLength(2);
    expect(JSON.stringify(fields)).not.toContain('Poe');
  });
});

describe('compareFields', () => {
  test.for([
    ['nothing', { a: 'x' }, { a: 'x' }, []],
    ['a value', { a: 'x' }, { a: 'y' }, [{ field: 'a', kind: 'value', was: 'x', is: 'y' }]],
    ['a new value', {}, { a: 'y' }, [{ field: 'a', kind: 'value', is: 'y' }]],
    ['a value that is gone', { a: 1 }, {}, [{ field: 'a', kind: 'value', was: '1' }]],
    ['a long value', { a: long }, { a: `${long}more` }, [{ field: 'a', kind: 'rewritten' }]],
    ['a value that grew long', { a: 'x' }, { a: long }, [{ field: 'a', kind: 'rewritten' }]],
    [
      'a field within a field',
      { a: { b: 'x' } },
      { a: { b: 'y' } },
      [{ field: 'a.b', kind: 'value', was: 'x', is: 'y' }],
    ],
    [
      'a list of words',
      { a: ['x', 'y'] },
      { a: ['y', 'z'] },
      [{ field: 'a', kind: 'list', same: 1, gone: 1, added: 1, addedAt: [1], goneItems: ['x'] }],
    ],
    [
      'a list of words in another order',
      { a: ['x', 'y'] },
      { a: ['y', 'x'] },
      [{ field: 'a', kind: 'list', same: 2, gone: 0, added: 0, addedAt: [], goneItems: [] }],
    ],
    [
      'a list of records',
      { a: [{ b: 1 }, { b: 2 }, { b: 2 }] },
      { a: [{ b: 2 }, { b: 3 }] },
      [{ field: 'a', kind: 'list', same: 1, gone: 2, added: 1, addedAt: [1] }],
    ],
    [
      'a new list of records',
      {},
      { a: [{ b: 1 }] },
      [{ field: 'a', kind: 'list', same: 0, gone: 0, added: 1, addedAt: [0] }],
    ],
  ] as const)('tells %s', ([, then, now, changes]) => {
    expect(compareFields(keep(then), keep(now))).toEqual(changes);
  });

  test('tells paragraphs of the body apart', () => {
    expect(compareFields(keep({}, 'One.\n\nTwo.'), keep({}, 'One.\n\nThree.\n\nFour.'))).toEqual([
      { field: 'body', kind: 'list', same: 1, gone: 1, added: 2, addedAt: [1, 2] },
    ]);
  });
});

function keep(record: Readonly<Record<string, unknown>>, body = '') {
  return fieldsOf({ collection: 'claims', record, body }, sha256);
}
