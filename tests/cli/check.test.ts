import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder, runCommand } from './run-command.ts';

describe('kb check', () => {
  test('ends with 0 when nothing is wrong', async () => {
    const { code, output } = await runCommand(projectFolder(), 'check', '--strict');
    expect(output).toBe(
      '0 errors, 0 warnings in 33 entries\nquotations: 21 exact, 1 folded, 0 failed, 0 unchecked\n',
    );
    expect(code).toBe(0);
  });

  test('holds quotations to their receipts without an archive', async () => {
    const { code, output } = await runCommand(projectFolder({ archive: false }), 'check');
    expect(code).toBe(0);
    expect(output).toContain(
      '21 exact, 1 folded, 0 failed, 0 unchecked (22 by their receipts, without the text)',
    );
  });

  test('says that quotations are unchecked without archive and receipts, and why', async () => {
    const folder = projectFolder({ archive: false });
    rmSync(join(folder, 'content', 'receipts'), { recursive: true });
    const { code, output } = await runCommand(folder, 'check');
    expect(code).toBe(0);
    expect(output).toContain(
      '0 exact, 0 folded, 0 failed, 22 unchecked (there is no archive of captured texts at archive;',
    );
  });

  test('names the sources whose text the archive does not hold', async () => {
    const folder = projectFolder();
    rmSync(join(folder, 'archive', 'cup-bill-1890.txt'));
    rmSync(join(folder, 'content', 'receipts', 'cup-bill-1890.json'));
    const { output } = await runCommand(folder, 'check');
    expect(output).toContain(
      '20 exact, 1 folded, 0 failed, 1 unchecked (archive holds no text of cup-bill-1890)',
    );
  });

  test('ends with 1 on an error, and names the file as seen from here', async () => {
    const folder = projectFolder();
    appendFileSync(join(folder, 'content/claims/bill-will-pass.mdx'), '\nSee [that](/claims/nowhere/).\n');
    const { code, output } = await runCommand(folder, 'check');
    expect(code).toBe(1);
    expect(output).toContain('content/claims/bill-will-pass.mdx:16:5 error body-link\n');
  });

  test('warns of a date that is nowhere yet', async () => {
    const folder = projectFolder();
    const file = join(folder, 'content/actors/fixture-gazette.mdx');
    const recorded = async (day: string) => {
      writeFileSync(file, readFileSync(file, 'utf8').replace(/^recorded: .*/m, `recorded: "${day}"`));
      return (await runCommand(folder, 'check')).output;
    };
    expect(await recorded('2026-02-04')).toContain(' 0 warnings ');
    expect(await recorded('2026-02-05')).toContain('warning date-to-come');
  });

  test('ends with 1 on a warning only when strict', async () => {
    const folder = projectFolder();
    writeFileSync(
      join(folder, 'content/actors/nobody.mdx'),
      '---\nrecorded: "2026-01-05"\nname: Nobody\nkind: person\n---\n',
    );
    expect((await runCommand(folder, 'check')).code).toBe(0);
    expect((await runCommand(folder, 'check', '--strict')).code).toBe(1);
  });

  test('finds files that nobody reads, hidden ones apart', async () => {
    const folder = projectFolder();
    writeFileSync(join(folder, 'content/notes.txt'), '');
    writeFileSync(join(folder, 'content/.DS_Store'), '');
    writeFileSync(join(folder, 'content/pages/imprint.mdx'), '');
    const { code, output } = await runCommand(folder, 'check', '--format', 'json');
    expect(code).toBe(1);
    expect(
      (JSON.parse(output) as { diagnostics: { file: string }[] }).diagnostics.map(({ file }) => file),
    ).toEqual(['content/notes.txt', 'content/pages/imprint.mdx']);
  });

  test('speaks GitHub', async () => {
    const folder = projectFolder();
    writeFileSync(join(folder, 'content/notes.txt'), '');
    const { output } = await runCommand(folder, 'check', '--format', 'github');
    expect(output).toMatch(/^::error file=content\/notes\.txt,line=1,col=1,title=unknown-file::/);
  });

  test('without a content folder ends with 2', async () => {
    const folder = projectFolder();
    rmSync(join(folder, 'content'), { recursive: true });
    const { code, warnings } = await runCommand(folder, 'check');
    expect(code).toBe(2);
    expect(warnings).toContain('there is no content folder at ');
  });
});
