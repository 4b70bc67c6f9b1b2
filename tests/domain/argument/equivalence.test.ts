import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupRestatements } from '#domain/argument/equivalence.ts';
import type { Relation } from '#domain/argument/relation.ts';
import { records } from './arbitrary.ts';
import { restatementClasses } from './by-definition.ts';

const restates = (from: string, to: string): Relation => ({ kind: 'restates', from, to });

const cases: { title: string; claims: string[]; relations: Relation[]; classes: string[][] }[] = [
  {
    title: 'leaves claims alone that nothing restates',
    claims: ['a', 'b'],
    relations: [],
    classes: [['a'], ['b']],
  },
  {
    title: 'reads a restatement both ways',
    claims: ['a', 'b'],
    relations: [restates('b', 'a')],
    classes: [['a', 'b']],
  },
  {
    title: 'follows restatements on',
    claims: ['a', 'b', 'c', 'd'],
    relations: [restates('d', 'c'), restates('c', 'a')],
    classes: [['a', 'c', 'd'], ['b']],
  },
  {
    title: 'passes over other relations and unknown claims',
    claims: ['a', 'b'],
    relations: [{ kind: 'supports', from: 'a', to: 'b' }, restates('a', 'x'), restates('a', 'a')],
    classes: [['a'], ['b']],
  },
];

describe('groupRestatements', () => {
  it.each(cases)('$title', ({ claims, relations, classes }) => {
    expect(groupRestatements(claims, relations).map(({ members }) => members)).toEqual(classes);
  });

  it('keeps the restatements that tie a class together', () => {
    const tie = restates('c', 'a');
    const [first, second] = groupRestatements(['a', 'b', 'c'], [tie]);
    expect(first).toEqual({ representative: 'a', members: ['a', 'c'], restatements: [tie] });
    expect(second).toEqual({ representative: 'b', members: ['b'], restatements: [] });
  });

  it('puts together exactly what restatements connect', () => {
    fc.assert(
      fc.property(records(7, 10), ({ claims, relations }) => {
        const expected = restatementClasses(claims, relations);
        const found = groupRestatements(claims, relations).flatMap(({ members }) =>
          members.map((member) => [member, [...members].sort().join('=')]),
        );
        expect(Object.fromEntries(found)).toEqual(expected);
      }),
    );
  });
});
