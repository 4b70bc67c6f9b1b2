import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factOf, factsSeen, keepTraces, traced } from '#knowledge/trace.ts';
import { quotedText } from '#knowledge/views/quoted-text-view.ts';
import { partOn, restingOn, type Part } from '#knowledge/views/referring-lists.ts';
import { teaContext } from '../../tea-context.ts';

keepTraces();

const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

/** All parts of a list, as its pages show them. */
function parts(list: readonly number[]): Part<string>[] {
  const found: Part<string>[] = [];
  for (let page = 1; page === 1 || (found.at(-1)?.items.length ?? 0) > 0; page++)
    found.push(partOn(list, page, String));
  return found.filter(({ items }, at) => at === 0 || items.length > 0);
}

describe('a list that grows as others refer to an entry', () => {
  test('stands whole on the page of the entry as long as it is short', () => {
    expect(parts(numbers(100))).toEqual([{ items: numbers(100).map(String), before: 0, inAll: 100 }]);
  });

  test('is divided when it is long', () => {
    expect(parts(numbers(101)).map(({ items, before }) => [items.length, before])).toEqual([
      [50, 0],
      [50, 50],
      [1, 100],
    ]);
  });

  test('has each of its items on exactly one page, in order, and says how many there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), (count) => {
        const found = parts(numbers(count));
        expect(found.flatMap(({ items }) => items)).toEqual(numbers(count).map(String));
        for (const [at, { before, inAll }] of found.entries()) {
          expect(before).toBe(found.slice(0, at).reduce((sum, { items }) => sum + items.length, 0));
          expect(inAll).toBe(count);
        }
      }),
    );
  });
});

test.for([
  ['the claims that rest on a source', restingOn],
  ['what is quoted of a source', quotedText],
] as const)('%s: put in order once for all its pages, each of which has looked at it', ([, find]) => {
  const context = teaContext();
  const found = () => find(context, 'institute-1889-experiment');
  const first = lookedAt(found);
  expect(lookedAt(found)).toEqual(first);
  expect(first.length).toBeGreaterThan(1);
  expect(found()).toBe(found());
});

/** What is looked at, as `subject key`. */
function lookedAt(look: () => unknown): string[] {
  let seen: string[] = [];
  traced(look, (trace) => {
    seen = [...factsSeen(trace)].map((number) => {
      const { subject, key } = factOf(number);
      return `${subject.name} ${key}`;
    });
  });
  return seen.sort();
}
