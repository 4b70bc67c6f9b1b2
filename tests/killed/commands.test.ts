import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prose } from '../bench/prose.ts';
import { newsPage } from '../files/saved-pages.ts';
import { root } from '../runner/command.ts';
import { teaDebate, teaDebateArchive } from '../tea-debate.ts';
import { runKilled, visibleFiles, type Files, type Moment } from './run-killed.ts';

const workshop = mkdtempSync(join(tmpdir(), 'rejoinder-killed-'));
afterAll(() => rmSync(workshop, { recursive: true }));

const savedPage = join(workshop, 'page.html');
writeFileSync(savedPage, newsPage({ title: 'Tea: Science Has Spoken' }));

/** A command takes half a second, on a busy machine some. */
const timeout = 120_000;

const reading = ['--verdict', 'partly', '--by', 'review', '--on', '2026-02-03'];

describe.each([
  ['new', ['claims', 'some-claim'], () => {}],
  ['edition', ['2026-02'], () => {}],
  ['fit', ['milk-first-does-not-scald', '1', ...reading], () => {}],
  ['verify', [], spoilReceipts],
  ['rename', ['sources', 'crumb-1891-almanac', 'crumb-1891-year-book'], () => {}],
  ['capture', [savedPage, '--source', 'gazette-1889-report'], loseText],
] as const)('kb %s, killed', (command, args, prepare) => {
  const run = (folder: string, moment?: Moment): Promise<boolean> =>
    runKilled([command, ...args], {
      cwd: root,
      env: {
        KB_CONTENT: join(folder, 'content'),
        KB_ARCHIVE: join(folder, 'archive'),
        NODE_COMPILE_CACHE: join(workshop, 'compiled'),
      },
      ...(moment && { moment }),
    });

  /** The second debate, its captured texts beside it. */
  function freshFolder(name: string): string {
    const folder = join(workshop, command, name);
    cpSync(teaDebate, join(folder, 'content'), { recursive: true });
    cpSync(teaDebateArchive, join(folder, 'archive'), { recursive: true });
    prepare(folder);
    return folder;
  }

  let before: Files;
  let finished: Files;
  let takes: number;

  beforeAll(async () => {
    const done = freshFolder('done');
    before = visibleFiles(done);
    const started = performance.now();
    await run(done);
    takes = performance.now() - started;
    finished = visibleFiles(done);
  }, 60_000);

  function expectWhole(folder: string): void {
    const found = visibleFiles(folder);
    for (const path of Object.keys({ ...before, ...finished, ...found }))
      expect([before[path], finished[path]], path).toContain(found[path]);
  }

  /** Whoever calls the command once more is not hindered by what a killed one left. */
  async function expectRepeatable(folder: string): Promise<void> {
    if (!isDeepStrictEqual(visibleFiles(folder), finished)) await run(folder);
    expect(visibleFiles(folder)).toEqual(finished);
  }

  test(
    'leaves every file as it was or as it was to be, whatever it was about to do',
    { timeout },
    async () => {
      expect(finished).not.toEqual(before);
      let step = 0;
      for (let isKilled = true; isKilled;) {
        step += 1;
        const folder = freshFolder(`step-${step}`);
        isKilled = await run(folder, { step });
        expectWhole(folder);
      }
      // A file is half written at the first step, and waits for its name at the second.
      expect(step).toBeGreaterThan(2);
      for (let last = 1; last < step; last++) await expectRepeatable(join(workshop, command, `step-${last}`));
    },
  );

  test('leaves them so at any moment', { timeout }, async () => {
    const { random } = prose(command.length);
    for (const part of [0.6, 0.85]) {
      const folder = freshFolder(`part-${part}`);
      await run(folder, { after: takes * (part + 0.15 * random()) });
      expectWhole(folder);
      await expectRepeatable(folder);
    }
  });
});

/** A source whose text has yet to be captured. */
function loseText(folder: string): void {
  rmSync(join(folder, 'archive', 'gazette-1889-report.txt'));
}

/** Receipts that are whole, but not what they ought to be. */
function spoilReceipts(parent: string): void {
  const folder = join(parent, 'content', 'receipts');
  const [first = '', ...others] = readdirSync(folder).sort();
  rmSync(join(folder, first));
  for (const name of others) {
    const receipt = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>;
    writeFileSync(join(folder, name), JSON.stringify({ ...receipt, quotations: {} }));
  }
}
