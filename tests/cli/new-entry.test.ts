import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { collectionNames } from '#schema/fields.ts';
import { emptyFolder, projectFolder, runCommand } from './run-command.ts';

describe('kb new', () => {
  test('writes a skeleton dated today, with its title', async () => {
    const folder = emptyFolder();
    const { code, output } = await runCommand(
      folder,
      'new',
      'claims',
      'some-claim',
      '--title',
      'It is "so".',
    );
    expect({ code, output }).toEqual({ code: 0, output: 'content/claims/some-claim.mdx\n' });
    const text = readFileSync(join(folder, 'content/claims/some-claim.mdx'), 'utf8');
    expect(text).toContain('recorded: "2026-02-03"\n');
    expect(text).toContain('statement: "It is \\"so\\"."\n');
    expect(readdirSync(join(folder, 'content/claims'))).toEqual(['some-claim.mdx']);
  });

  test('writes a title of several lines as one', async () => {
    const folder = emptyFolder();
    await runCommand(folder, 'new', 'claims', 'some-claim', '--title', ' It is\n so.\n');
    expect(readFileSync(join(folder, 'content/claims/some-claim.mdx'), 'utf8')).toContain(
      'statement: "It is so."\n',
    );
  });

  test('writes a site.yaml, in which the check misses only what is to be filled in', async () => {
    const folder = projectFolder();
    expect(await runCommand(folder, 'new', 'site')).toMatchObject({
      code: 1,
      warnings: 'content/site.yaml is there already\n',
    });
    rmSync(join(folder, 'content/site.yaml'));
    const made = await runCommand(folder, 'new', 'site', '--title', 'The Tea Debate');
    expect(made).toMatchObject({ code: 0, output: 'content/site.yaml\n' });
    expect(readFileSync(join(folder, 'content/site.yaml'), 'utf8')).toContain('name: "The Tea Debate"\n');
    const { output } = await runCommand(folder, 'check', '--format', 'json');
    const { diagnostics } = JSON.parse(output) as { diagnostics: { rule: string; file: string }[] };
    const inSite = diagnostics.filter(({ file }) => file === 'content/site.yaml').map(({ rule }) => rule);
    expect(new Set(inSite)).toEqual(new Set(['unfinished-entry']));
  });

  test('never overwrites a file', async () => {
    const folder = projectFolder();
    const path = join(folder, 'content/claims/bill-will-pass.mdx');
    const before = readFileSync(path, 'utf8');
    const { code, warnings } = await runCommand(folder, 'new', 'claims', 'bill-will-pass');
    expect({ code, warnings }).toEqual({
      code: 1,
      warnings: 'content/claims/bill-will-pass.mdx is there already\n',
    });
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  test.for(collectionNames)(
    'of %s, the check says what is still to be filled in, and nothing else',
    async (collection) => {
      const folder = projectFolder();
      await runCommand(folder, 'new', collection, 'some-entry');
      const { output } = await runCommand(folder, 'check', '--format', 'json');
      const { diagnostics } = JSON.parse(output) as {
        diagnostics: { rule: string; file: string; line: number; message: string }[];
      };
      expect(new Set(diagnostics.map(({ file }) => file))).toEqual(
        new Set([`content/${collection}/some-entry.mdx`]),
      );
      const rules = new Set(diagnostics.map(({ rule }) => rule));
      const expected = ['unfinished-entry', 'unused-actor', 'unused-source', 'quotation-not-in-capture'];
      expect([...rules].filter((rule) => !expected.includes(rule))).toEqual([]);
      const lines = readFileSync(join(folder, `content/${collection}/some-entry.mdx`), 'utf8').split('\n');
      const unfinished = diagnostics.filter(({ rule }) => rule === 'unfinished-entry');
      expect(unfinished.length).toBeGreaterThan(0);
      for (const { line, message } of unfinished) {
        expect(lines[line - 1]).toMatch(/^ *(?!#)\S.*TODO|^ *[^#\n]* todo$/);
        expect(message).toMatch(/^`[\w-]+` /);
      }
    },
  );
});
