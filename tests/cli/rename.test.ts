import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder, runCommand } from './run-command.ts';

const [before, after] = ['milk-first-does-not-scald', 'milk-poured-first-stays-sweet'];

describe('kb rename', () => {
  test('moves the file, keeps the address, and writes the new id wherever the entry is named', async () => {
    const folder = projectFolder();
    expect((await runCommand(folder, 'edition', '2026-02')).code).toBe(0);
    const ran = await runCommand(folder, 'rename', 'claims', before, after);
    expect(ran).toEqual({
      code: 0,
      output: `content/claims/${before}.mdx → content/claims/${after}.mdx, with \`${before}\` under its aliases
content/positions/milk-first.mdx: 1 place
content/claims/milk-is-better.mdx: 2 places
content/claims/tea-first-scalds.mdx: 1 place
content/claims/trial-too-small.mdx: 1 place
now \`npm run kb -- check\`
`,
      warnings: '',
    });
    expect(existsSync(join(folder, `content/claims/${before}.mdx`))).toBe(false);
    expect(read(folder, `claims/${after}.mdx`)).toContain(`aliases: [${before}, milk-takes-heat-slowly]\n`);
    expect((await runCommand(folder, 'check', '--strict')).code).toBe(0);
  });

  test('takes the receipt of a source along', async () => {
    const folder = projectFolder();
    const { code, output } = await runCommand(
      folder,
      'rename',
      'sources',
      'almond-1888-letter',
      'almond-1888-on-milk',
    );
    expect(code).toBe(0);
    expect(output).toContain(
      'content/receipts/almond-1888-letter.json → content/receipts/almond-1888-on-milk.json\n',
    );
    expect(output).toContain('its text in the archive may stay under the old id');
    expect(readdirSync(join(folder, 'content/receipts'))).not.toContain('almond-1888-letter.json');
    expect((await runCommand(folder, 'verify', '--check')).output).toContain(
      'receipts: all as they ought to be',
    );
    expect((await runCommand(folder, 'check', '--strict')).code).toBe(0);
  });

  test.for(['questions', 'positions', 'actors', 'measures', 'terms', 'events'] as const)(
    'leaves nothing dangling among %s',
    async (collection) => {
      const folder = projectFolder();
      for (const name of readdirSync(join(folder, 'content', collection))) {
        const id = name.replace('.mdx', '');
        expect(await runCommand(folder, 'rename', collection, id, `${id}-again`)).toMatchObject({ code: 0 });
      }
      expect((await runCommand(folder, 'check', '--strict')).output).toMatch(/^0 errors, 0 warnings/);
    },
  );

  test.for<[name: string, args: [string, string, string], refusal: string]>([
    ['an entry that is not there', ['claims', 'milk-first-does-not-scold', after], `nearest: ${before}`],
    ['a withdrawn one', ['claims', 'milk-is-better', after], '`milk-is-better` was withdrawn'],
    ['an earlier id', ['claims', 'milk-takes-heat-slowly', after], `the entry is \`${before}\``],
    ['the id it has', ['claims', before, before], 'has that id already'],
    [
      'the id of another',
      ['claims', before, 'order-changes-taste'],
      'already an entry `order-changes-taste`',
    ],
    ['that of a withdrawn one', ['claims', before, 'milk-is-better'], 'already an entry `milk-is-better`'],
    ['an earlier id of one', ['claims', before, 'milk-takes-heat-slowly'], 'ids are never used again'],
  ])('refuses %s', async ([, args, refusal]) => {
    const folder = projectFolder();
    const { code, output, warnings } = await runCommand(folder, 'rename', ...args);
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(warnings).toContain(refusal);
    expect((await runCommand(folder, 'check', '--strict')).code).toBe(0);
  });

  test('refuses while a file cannot be read, as that may name the entry', async () => {
    const folder = projectFolder();
    const file = join(folder, 'content/claims/trial-too-small.mdx');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^kind: .*$/m, 'kind: guessed'));
    const { code, warnings } = await runCommand(folder, 'rename', 'claims', before, after);
    expect(code).toBe(1);
    expect(warnings).toContain('claims/trial-too-small.mdx cannot be read');
  });

  test('writes nothing where one file is written so that it cannot be changed', async () => {
    const folder = projectFolder();
    const file = join(folder, 'content/positions/milk-first.mdx');
    writeFileSync(file, readFileSync(file, 'utf8').replace(`- ${before}`, `- >-\n    ${before}`));
    const { code, warnings } = await runCommand(folder, 'rename', 'claims', before, after);
    expect(code).toBe(1);
    expect(warnings).toMatch(/^positions\/milk-first\.mdx: .* rename by hand\n$/);
    expect(existsSync(join(folder, `content/claims/${after}.mdx`))).toBe(false);
    expect(read(folder, 'claims/trial-too-small.mdx')).toContain(`ground: ${before}`);
  });

  test.for([
    [['claims', before], 'name a collection, an id and the new id'],
    [['claim', before, after], 'unknown collection `claim`'],
    [['claims', before, 'New_Id'], 'an id is kebab-case'],
    [['claims', before, '../new'], 'an id is kebab-case'],
    [['claims', before, 'con'], 'Windows keeps this name'],
  ] as const)('does not understand %j', async ([args, message]) => {
    const { code, warnings } = await runCommand(projectFolder(), 'rename', ...args);
    expect(code).toBe(2);
    expect(warnings).toContain(message);
  });
});

function read(folder: string, path: string): string {
  return readFileSync(join(folder, 'content', path), 'utf8');
}
