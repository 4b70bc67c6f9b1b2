import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder, runCommand } from './run-command.ts';

const claim = 'content/claims/milk-first-does-not-scald.mdx';

function edit(folder: string, path: string, from: string, to: string): void {
  const text = readFileSync(join(folder, path), 'utf8');
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  writeFileSync(join(folder, path), text.replace(from, to));
}

describe('kb verify', () => {
  test('writes the same receipts again, and only where something changed', async () => {
    const folder = projectFolder();
    const again = await runCommand(folder, 'verify');
    expect(again).toMatchObject({ code: 0, warnings: '' });
    expect(again.output).toBe(
      'receipts: 0 written, 0 removed, 5 as they were\nquotations: 21 exact, 1 folded, 0 failed, 0 unchecked\n',
    );
    rmSync(join(folder, 'content/receipts'), { recursive: true });
    expect((await runCommand(folder, 'verify')).output).toContain(
      'receipts: 5 written, 0 removed, 0 as they were',
    );
    expect((await runCommand(folder, 'verify', '--check')).output).toContain(
      'receipts: all as they ought to be',
    );
  });

  test('shows a failure with its place and the nearest passage', async () => {
    const folder = projectFolder();
    edit(folder, claim, 'does not scald.\n    locator', 'does scald.\n    locator');
    const { code, output, warnings } = await runCommand(folder, 'verify');
    expect(code).toBe(1);
    expect(warnings).toMatchInlineSnapshot(`
      "content/claims/milk-first-does-not-scald.mdx:10:12 the captured text does not have these words (almond-1888-letter)
        The milk takes the heat of the tea by degrees and does {+not+} scald.
      "
    `);
    expect(output).toContain(
      '20 exact, 1 folded, 1 failed, 0 unchecked (1: the captured text does not have these words)',
    );
  });

  test('--check writes nothing and names what differs', async () => {
    const folder = projectFolder();
    const receipts = join(folder, 'content/receipts');
    const before = readdirSync(receipts).map((name) => readFileSync(join(receipts, name), 'utf8'));
    edit(folder, claim, 'quote: The milk takes the heat', 'quote: milk takes the heat');
    const { code, output, warnings } = await runCommand(folder, 'verify', '--check');
    expect(code).toBe(1);
    expect(warnings).toContain('receipts/almond-1888-letter.json: ');
    expect(warnings).toMatch(/1 not in it|of quotations that are gone/);
    expect(output).toContain('1 differ; `npm run kb -- verify` writes them');
    expect(readdirSync(receipts).map((name) => readFileSync(join(receipts, name), 'utf8'))).toEqual(before);
  });

  test('keeps receipts of sources without captured text, and says so', async () => {
    const folder = projectFolder();
    rmSync(join(folder, 'archive', 'cup-bill-1890.txt'));
    const { code, output } = await runCommand(folder, 'verify');
    expect(code).toBe(0);
    expect(output).toContain(
      '21 exact, 1 folded, 0 failed, 0 unchecked\nno captured text in archive of cup-bill-1890\n',
    );
  });

  test('takes out the receipts of what is gone', async () => {
    const folder = projectFolder();
    writeFileSync(
      join(folder, 'content/receipts/gone.json'),
      readFileSync(join(folder, 'content/receipts/cup-bill-1890.json'), 'utf8').replace(
        '"cup-bill-1890"',
        '"gone"',
      ),
    );
    expect((await runCommand(folder, 'verify')).output).toContain('0 written, 1 removed, 5 as they were');
    expect(readdirSync(join(folder, 'content/receipts'))).toHaveLength(5);
  });

  test('writes anew what somebody broke', async () => {
    const folder = projectFolder();
    writeFileSync(join(folder, 'content/receipts/cup-bill-1890.json'), '{');
    expect((await runCommand(folder, 'verify', '--check')).code).toBe(1);
    expect((await runCommand(folder, 'verify')).output).toContain('1 written');
    expect(await runCommand(folder, 'verify', '--check')).toMatchObject({ code: 0 });
  });

  test('does nothing while a file cannot be read: its quotations would count as gone', async () => {
    const folder = projectFolder();
    edit(folder, claim, 'kind: causal', 'kind: [');
    const { code, warnings } = await runCommand(folder, 'verify');
    expect(code).toBe(1);
    expect(warnings).toContain('`kb check` says what is wrong');
    expect(readdirSync(join(folder, 'content/receipts'))).toHaveLength(5);
  });
});
