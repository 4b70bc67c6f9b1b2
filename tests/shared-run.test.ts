import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publicRun } from '#domain/annotation/shown-context.ts';
import { indexRuns } from './shared-run.ts';

const words = (from: number, count: number): string =>
  Array.from({ length: count }, (_, index) => `w${from + index}`).join(' ');
const capture = words(0, 300);
const index = indexRuns(new Map([['source', capture]]));

describe('indexRuns', () => {
  test.for<[name: string, text: string, runs: number[]]>([
    ['finds a run of just so many words', `Ours ${words(17, publicRun)} ours.`, [publicRun]],
    ['lets a shorter run be', `Ours ${words(17, publicRun - 1)} ours.`, []],
    ['finds the whole of a longer run', words(100, 120), [120]],
    ['finds a run that begins or ends the capture', `${words(0, 50)}. Then ${words(255, 45)}`, [50, 45]],
    [
      'is not deceived by case, marks and line breaks',
      words(40, 60).toUpperCase().replaceAll(' ', ',\n'),
      [60],
    ],
    ['does not join runs over a word of ours', `${words(0, 40)} ours ${words(40, 40)}`, []],
    ['finds nothing in nothing', '', []],
  ])('%s', ([, text, runs]) => {
    expect(index.find(text).map((run) => run.words)).toEqual(runs);
  });

  test('says whose words they are and shows them as the text has them', () => {
    const [run] = index.find(`Ours: “${words(10, 45)}”, they said.`);
    expect(run).toEqual({ source: 'source', words: 45, text: words(10, 45) });
  });

  test('tells captures apart that begin alike', () => {
    const [opening, one, other] = [words(0, 4), words(500, 60), words(600, 60)];
    const alike = indexRuns(
      new Map([
        ['one', `${opening} ${one}`],
        ['other', `${opening} ${other}`],
      ]),
    );
    for (const [source, rest] of [['one', one] as const, ['other', other] as const])
      expect(alike.find(`${opening} ${rest}`)).toEqual([{ source, words: 64, text: `${opening} ${rest}` }]);
  });

  test('finds a run exactly when there is one', () => {
    const some = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 40 });
    fc.assert(
      fc.property(some, some, fc.integer({ min: 1, max: 9 }), (captured, text, length) => {
        const runs = new Set<string>();
        for (let at = 0; at + length <= captured.length; at++)
          runs.add(captured.slice(at, at + length).join(' '));
        const hasRun = text.some(
          (_, at) => at + length <= text.length && runs.has(text.slice(at, at + length).join(' ')),
        );
        const found = indexRuns(new Map([['source', captured.join(' ')]]), length).find(text.join(' '));
        expect(found.length > 0).toBe(hasRun);
        for (const run of found) expect(captured.join(' ')).toContain(run.text);
      }),
    );
  });

  test('goes through a million words in seconds', { timeout: 60_000 }, () => {
    const captures = new Map(Array.from({ length: 100 }, (_, at) => [`s${at}`, words(at * 3000, 3000)]));
    const many = indexRuns(captures);
    const started = performance.now();
    expect(many.find(`${words(1_000_000, 1_000_000)} ${words(4000, 45)}`)).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
