import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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

  const copyReceipt = (folder: string, name: string): void =>
    writeFileSync(
      join(folder, `content/receipts/${name}.json`),
      readFileSync(join(folder, 'content/receipts/cup-bill-1890.json'), 'utf8').replace(
        '"cup-bill-1890"',
        JSON.stringify(name),
      ),
    );

  test('takes out the receipt of a withdrawn source, and says so', async () => {
    const folder = projectFolder();
    copyReceipt(folder, 'gone');
    writeFileSync(
      join(folder, 'content/sources/gone.mdx'),
      '---\ntombstone: { title: Gone, on: "2026-01-09", reason: Not what it was taken for. }\n---\n',
    );
    const { output } = await runCommand(folder, 'verify');
    expect(output).toContain('receipts/gone.json: removed, as the source was withdrawn\n');
    expect(output).toContain('0 written, 1 removed, 5 as they were');
    expect(readdirSync(join(folder, 'content/receipts'))).toHaveLength(5);
  });

  test('keeps a receipt whose source nobody knows: a renaming may lack its alias', async () => {
    const folder = projectFolder();
    copyReceipt(folder, 'gone');
    for (const how of [[], ['--check']]) {
      const { code, warnings } = await runCommand(folder, 'verify', ...how);
      expect(code).toBe(1);
      expect(warnings).toBe(
        'receipts/gone.json: there is no source `gone`; if it was renamed, put `gone` under its aliases; if it is gone for good, delete the file\n',
      );
    }
    expect(readdirSync(join(folder, 'content/receipts'))).toHaveLength(6);
  });

  /** Renames a quoted source as content/README.md says; the archive keeps the text under the earlier id. */
  function renameSource(folder: string): void {
    const content = join(folder, 'content');
    renameSync(join(content, 'sources/cup-bill-1890.mdx'), join(content, 'sources/cup-act-1890.mdx'));
    edit(folder, 'content/sources/cup-act-1890.mdx', '---\n', '---\naliases: [cup-bill-1890]\n');
    for (const file of readdirSync(content, { recursive: true, encoding: 'utf8' })) {
      if (!/^(?!sources).*\.mdx$/.test(file)) continue;
      const text = readFileSync(join(content, file), 'utf8');
      writeFileSync(join(content, file), text.replaceAll('cup-bill-1890', 'cup-act-1890'));
    }
  }

  test.for([true, false])('renames the receipt with its source, with an archive: %s', async (archive) => {
    const folder = projectFolder({ archive });
    renameSource(folder);
    const check = await runCommand(folder, 'verify', '--check');
    expect(check.code).toBe(1);
    expect(check.warnings).toBe(
      'receipts/cup-bill-1890.json: now receipts/cup-act-1890.json, as the source was renamed\n',
    );
    const { code, output, warnings } = await runCommand(folder, 'verify');
    expect({ code, warnings }).toEqual({ code: 0, warnings: '' });
    expect(output).toContain('receipts: 1 written, 0 removed, 4 as they were\n');
    expect(output).toContain('21 exact, 1 folded, 0 failed, 0 unchecked');
    expect(readdirSync(join(folder, 'content/receipts'))).toContain('cup-act-1890.json');
    expect(readdirSync(join(folder, 'content/receipts'))).toHaveLength(5);
    expect((await runCommand(folder, 'verify', '--check')).code).toBe(0);
  });

  test('is not needed for the check to find the receipt and the text of a renamed source', async () => {
    for (const archive of [true, false]) {
      const folder = projectFolder({ archive });
      renameSource(folder);
      const { output } = await runCommand(folder, 'check');
      expect(output).toContain('0 errors, 0 warnings');
      expect(output).toContain('21 exact, 1 folded, 0 failed, 0 unchecked');
    }
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
