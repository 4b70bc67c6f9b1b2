import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prose } from '../bench/prose.ts';
import { root } from '../runner/command.ts';
import { teaDebate, teaDebateArchive } from '../tea-debate.ts';
import { runKilled, visibleFiles, type Files, type Moment } from './run-killed.ts';

const workshop = mkdtempSync(join(tmpdir(), 'rejoinder-killed-'));
afterAll(() => rmSync(workshop, { recursive: true }));

/** A command takes half a second, on a busy machine some. */
const timeout = 120_000;

const reading = ['--verdict', 'partly', '--by', 'review', '--on', '2026-02-03'];

describe.each([
  ['new', ['claims', 'some-claim'], () => {}],
  ['edition', ['2026-02'], () => {}],
  ['fit', ['milk-first-does-not-scald', '1', ...reading], () => {}],
  ['verify', [], spoilReceipts],
] as const)('kb %s, killed', (command, args, prepare) => {
  const run = (content: string, moment?: Moment): Promise<boolean> =>
    runKilled([command, ...args], {
      cwd: root,
      env: {
        KB_CONTENT: content,
        KB_ARCHIVE: teaDebateArchive,
        NODE_COMPILE_CACHE: join(workshop, 'compiled'),
      },
      ...(moment && { moment }),
    });

  function freshContent(name: string): string {
    const content = join(workshop, command, name);
    cpSync(teaDebate, content, { recursive: true });
    prepare(content);
    return content;
  }

  let before: Files;
  let finished: Files;
  let takes: number;

  beforeAll(async () => {
    const done = freshContent('done');
    before = visibleFiles(done);
    const started = performance.now();
    await run(done);
    takes = performance.now() - started;
    finished = visibleFiles(done);
  }, 60_000);

  function expectWhole(content: string): void {
    const found = visibleFiles(content);
    for (const path of Object.keys({ ...before, ...finished, ...found }))
      expect([before[path], finished[path]], path).toContain(found[path]);
  }

  /** Whoever calls the command once more is not hindered by what a killed one left. */
  async function expectRepeatable(content: string): Promise<void> {
    if (!isDeepStrictEqual(visibleFiles(content), finished)) await run(content);
    expect(visibleFiles(content)).toEqual(finished);
  }

  test(
    'leaves every file as it was or as it was to be, whatever it was about to do',
    { timeout },
    async () => {
      expect(finished).not.toEqual(before);
      let content = '';
      let step = 0;
      for (let isKilled = true; isKilled;) {
        step += 1;
        content = freshContent(`step-${step}`);
        isKilled = await run(content, { step });
        expectWhole(content);
      }
      // A file is half written at the first step, and waits for its name at the second.
      expect(step).toBeGreaterThan(2);
      await expectRepeatable(join(workshop, command, 'step-1'));
      await expectRepeatable(join(workshop, command, `step-${step - 1}`));
    },
  );

  test('leaves them so at any moment', { timeout }, async () => {
    const { random } = prose(command.length);
    for (const part of [0.6, 0.85]) {
      const content = freshContent(`part-${part}`);
      await run(content, { after: takes * (part + 0.15 * random()) });
      expectWhole(content);
      await expectRepeatable(content);
    }
  });
});

/** Receipts that are whole, but not what they ought to be. */
function spoilReceipts(content: string): void {
  const folder = join(content, 'receipts');
  const [first = '', ...others] = readdirSync(folder).sort();
  rmSync(join(folder, first));
  for (const name of others) {
    const receipt = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>;
    writeFileSync(join(folder, name), JSON.stringify({ ...receipt, quotations: {} }));
  }
}
