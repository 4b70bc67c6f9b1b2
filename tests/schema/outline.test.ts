import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { schemas } from '#schema/collections.ts';
import { partialDate, reference, text, webAddress } from '#schema/fields.ts';
import { fieldsAt, outlineOf, type Shape } from '#schema/outline.ts';

describe('outlineOf', () => {
  test.for<[name: string, schema: z.ZodType, shape: Shape]>([
    ['text', text, { kind: 'text' }],
    ['a number', z.number().int().default(100), { kind: 'number' }],
    ['a date', partialDate.optional(), { kind: 'date' }],
    ['an address', webAddress, { kind: 'address' }],
    ['a word of a list', z.enum(['one', 'two']), { kind: 'word', words: ['one', 'two'] }],
    ['a reference', reference('claims').describe('Which?'), { kind: 'reference', collection: 'claims' }],
    ['a list', z.array(text).min(2), { kind: 'list', item: { kind: 'text' }, least: 2 }],
    ['a list with a default', z.array(text).default([]), { kind: 'list', item: { kind: 'text' }, least: 0 }],
    [
      'a choice',
      z.union([text, z.array(text)]),
      { kind: 'choice', options: [{ kind: 'text' }, { kind: 'list', item: { kind: 'text' }, least: 0 }] },
    ],
  ])('of %s', ([, schema, shape]) => expect(outlineOf(schema)).toEqual(shape));

  test('of a record says what each field is and whether it may be left out', () => {
    const record = z.strictObject({
      name: text.describe('As they write it.'),
      note: text.optional(),
      claim: reference('claims'),
      sources: z.array(text).default([]).describe('What shows it.'),
    });
    expect(outlineOf(record)).toEqual({
      kind: 'record',
      fields: [
        { key: 'name', description: 'As they write it.', required: true, shape: { kind: 'text' } },
        { key: 'note', description: undefined, required: false, shape: { kind: 'text' } },
        {
          key: 'claim',
          description: 'The id of an entry in content/claims/.',
          required: true,
          shape: { kind: 'reference', collection: 'claims' },
        },
        {
          key: 'sources',
          description: 'What shows it.',
          required: false,
          shape: { kind: 'list', item: { kind: 'text' }, least: 0 },
        },
      ],
    });
  });
});

describe('fieldsAt', () => {
  const claim = outlineOf(schemas.claims);

  test.for<[path: PropertyKey[], keys: string[]]>([
    [
      ['evidence', 0, 'locator'],
      ['label', 'value'],
    ],
    [
      ['senses', 3],
      ['term', 'sense'],
    ],
    [
      ['forecast', 'window'],
      ['from', 'until', 'basis'],
    ],
    [['nowhere'], []],
    [['statement', 'further'], []],
    [['senses'], []],
  ])('%j gives the keys %j', ([path, keys]) =>
    expect(fieldsAt(claim, path).map(({ key }) => key)).toEqual(keys),
  );

  test('gives those of every option of a choice', () => {
    const keys = fieldsAt(outlineOf(schemas.sources), ['csl', 'author', 0]).map(({ key }) => key);
    expect(keys).toEqual(['family', 'given', 'particle', 'suffix', 'actor', 'literal', 'actor']);
  });
});
