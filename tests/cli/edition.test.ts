import { readFileSync, renameSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContentFiles } from '#files/content-folder.ts';
import { readEditions } from '#files/editions.ts';
import { sha256 } from '#files/sha256.ts';
import { entryKey, type AnyEntry } from '#knowledge/entry.ts';
import { allEntries, readKnowledgeBase } from '#knowledge/knowledge-base.ts';
import { citedEdition, type ViewContext } from '#knowledge/views/context.ts';
import { editionNote, type EditionNoteView } from '#knowledge/views/edition-view.ts';
import { projectFolder, runCommand } from './run-command.ts';

describe('kb edition', () => {
  test('writes the manifest and says what to do next', async () => {
    const folder = projectFolder();
    const { code, output } = await runCommand(folder, 'edition', '2026-02');
    expect(code).toBe(0);
    expect(output).toMatch(
      /^content\/editions\/2026-02\.json: 32 records, 2 addresses that lead elsewhere\n/,
    );
    expect(output).toContain('git tag -a edition-2026-02 -m "Edition 2026-02"');
    expect(output).toContain('npm run build:edition -- 2026-02');
    const { editions, problems } = readEditions(join(folder, 'content'));
    expect(problems).toEqual([]);
    expect(editions.map(({ label, date, elsewhere }) => ({ label, date, elsewhere }))).toEqual([
      {
        label: '2026-02',
        date: '2026-02-03',
        elsewhere: ['/claims/milk-is-better/', '/claims/milk-takes-heat-slowly/'],
      },
    ]);
  });

  test.for([
    [[], 'name one label'],
    [['2026-02', '2026-03'], 'name one label'],
    [['February'], 'not a label; write 2026-11 or 2026-11-05'],
    [['2026-13'], 'not a label'],
    [['../2026-02'], 'not a label'],
  ] as const)('of %j is refused', async ([labels, message]) => {
    const folder = projectFolder();
    const { code, warnings } = await runCommand(folder, 'edition', ...labels);
    expect(code).toBe(2);
    expect(warnings).toContain(message);
    expect(existsSync(join(folder, 'content/editions'))).toBe(false);
  });

  test('is refused while the check has errors', async () => {
    const folder = projectFolder();
    edit(folder, 'claims/bill-will-pass', 'questions: [should-law-decide]', 'questions: [nowhere]');
    const { code, warnings } = await runCommand(folder, 'edition', '2026-02');
    expect(code).toBe(1);
    expect(warnings).toContain('dangling-reference');
    expect(warnings).toContain('no edition is made of content with errors');
    expect(existsSync(join(folder, 'content/editions'))).toBe(false);
  });

  test.for([
    ['2026-02', 'edition `2026-02` is there already: an edition is made once'],
    ['2026-01', 'edition `2026-01` is not later than `2026-02`, the newest'],
    ['2026-01', 'the next can be made today, as `2026-02-03`'],
  ] as const)('%s is refused when there is 2026-02', async ([label, message]) => {
    const folder = await frozen();
    const before = manifest(folder);
    const { code, warnings } = await runCommand(folder, 'edition', label);
    expect({ code, warnings }).toEqual({ code: 1, warnings: expect.stringContaining(message) });
    expect(manifest(folder)).toBe(before);
  });

  test.for(['2026-02-04', '2026-03'])('%s is refused on the third of February', async (label) => {
    const folder = projectFolder();
    const { code, warnings } = await runCommand(folder, 'edition', label);
    expect({ code, warnings }).toEqual({
      code: 1,
      warnings: `edition \`${label}\` is still to come: today is 2026-02-03; the next can be made today, as \`2026-02-03\`\n`,
    });
    expect(existsSync(join(folder, 'content/editions'))).toBe(false);
  });

  test('of today is followed by that of tomorrow', async () => {
    const folder = projectFolder();
    expect((await runCommand(folder, 'edition', '2026-02-03')).code).toBe(0);
    const { warnings } = await runCommand(folder, 'edition', '2026-02');
    expect(warnings).toContain('the next can be made on 2026-02-04, as `2026-02-04`');
  });

  test('says what it would write, also of one to come, and writes nothing, with --dry-run', async () => {
    const folder = projectFolder();
    const { code, output } = await runCommand(folder, 'edition', '2026-03', '--dry-run');
    expect({ code, output }).toEqual({
      code: 0,
      output:
        'content/editions/2026-03.json: 32 records, 2 addresses that lead elsewhere\nnothing was written\n',
    });
    expect(existsSync(join(folder, 'content/editions'))).toBe(false);
  });

  test('leaves to the first edition what a second one has alike', async () => {
    const folder = await frozen();
    edit(folder, 'claims/bill-will-pass', 'The bill will pass.', 'The bill will pass soon.');
    expect((await runCommand(folder, 'edition', '2026-02-03')).code).toBe(0);
    const [second, first] = readEditions(join(folder, 'content')).editions;
    const own = Object.entries(second?.records ?? {}).filter(([, { fields }]) => fields);
    expect(own.map(([key]) => key)).toEqual(['claims/bill-will-pass']);
    expect(second?.previous).toEqual({ label: '2026-02', checksum: first?.checksum });
    expect((await runCommand(folder, 'check')).code).toBe(0);
  });
});

describe('after an edition', () => {
  test('every record is held, and cited there', async () => {
    const folder = await frozen();
    const context = contextOf(folder);
    const notes = [...allEntries(context.knowledgeBase)].map((entry) => editionNote(context, entry)?.kind);
    expect(new Set(notes)).toEqual(new Set(['held']));
    expect(citedEdition(context, billIn(context))).toEqual({
      url: 'https://example.org/tea/ed/2026-02/claims/bill-will-pass/',
      label: '2026-02',
      date: '2026-02-03',
    });
  });

  test('an edit is told field by field', async () => {
    const folder = await frozen();
    edit(folder, 'claims/bill-will-pass', 'The bill will pass.', 'The bill will pass soon.');
    edit(folder, 'claims/bill-will-pass', 'kind: predictive', 'kind: normative');
    edit(folder, 'claims/bill-will-pass', 'expects that', 'hopes that');
    edit(folder, 'claims/bill-will-pass', /forecast:[\s\S]*?(?=---)/, '');
    expect(await diagnostics(folder)).toEqual([]);
    const note = noteOf(folder, 'claims/bill-will-pass');
    expect(note).toMatchObject({
      kind: 'changed',
      edition: {
        label: '2026-02',
        date: '3 February 2026',
        href: 'https://example.org/tea/ed/2026-02/claims/bill-will-pass/',
      },
      changes: [
        {
          field: 'statement',
          kind: 'value',
          diff: [
            { kind: 'same', text: 'The bill will pass' },
            { kind: 'added', text: ' soon' },
            { kind: 'same', text: '.' },
          ].map(({ kind }) => ({ kind })),
        },
        { field: 'kind', was: 'predictive', is: 'normative' },
        { field: 'evidence', kind: 'list', same: 0, gone: 1, added: 1 },
        { field: 'forecast.window.basis', was: 'The paper gives no date.' },
      ],
    });
    const amended = contextOf(folder);
    expect(citedEdition(amended, billIn(amended))).toBeUndefined();
    expect(noteOf(folder, 'claims/trial-too-small').kind).toBe('held');
  });

  test('a new entry is in no edition', async () => {
    const folder = await frozen();
    writeFileSync(
      join(folder, 'content/actors/newcomer.mdx'),
      '---\nrecorded: "2026-02-05"\nname: A Newcomer\nkind: person\n---\n',
    );
    expect(noteOf(folder, 'actors/newcomer')).toEqual({ kind: 'absent' });
  });

  test('a renaming needs an alias, and then nothing has changed', async () => {
    const folder = await frozen();
    const [before, after] = ['milk-first-does-not-scald', 'milk-poured-first-stays-sweet'];
    renameSync(entryFile(folder, `claims/${before}`), entryFile(folder, `claims/${after}`));
    for (const entry of [
      'claims/tea-first-scalds',
      'claims/milk-is-better',
      'claims/trial-too-small',
      'positions/milk-first',
    ])
      edit(folder, entry, new RegExp(before, 'g'), after);
    expect(await diagnostics(folder)).toEqual([
      `edition-address content/claims/${after}.mdx:3 Put \`${before}\` under its \`aliases\`.`,
    ]);
    edit(folder, `claims/${after}`, 'aliases: [', `aliases: [${before}, `);
    expect(await diagnostics(folder)).toEqual([]);
    expect(noteOf(folder, `claims/${after}`)).toMatchObject({
      kind: 'held',
      edition: { href: `https://example.org/tea/ed/2026-02/claims/${before}/` },
    });
    // Those who refer to it had to write its new id, but say what they said.
    expect(noteOf(folder, 'claims/trial-too-small').kind).toBe('held');
    expect(noteOf(folder, 'positions/milk-first').kind).toBe('held');
  });

  test('a removal needs a tombstone', async () => {
    const folder = await frozen();
    const path = entryFile(folder, 'claims/bill-will-pass');
    rmSync(path);
    expect(await diagnostics(folder)).toEqual([
      expect.stringMatching(
        /^edition-address content\/claims\/bill-will-pass\.mdx:1 If it was renamed, .* leave a tombstone/,
      ),
    ]);
    writeFileSync(
      path,
      '---\ntombstone: { title: The bill will pass, on: "2026-02-05", reason: Nobody said so. }\n---\n',
    );
    expect(await diagnostics(folder)).toEqual([]);
  });

  test('an alias or a tombstone of the edition may not go either', async () => {
    const folder = await frozen();
    rmSync(entryFile(folder, 'claims/milk-is-better'));
    edit(folder, 'claims/milk-first-does-not-scald', 'aliases: [milk-takes-heat-slowly]\n', '');
    expect((await diagnostics(folder)).map((line) => line.split(' ')[1])).toEqual([
      'content/claims/milk-is-better.mdx:1',
      'content/claims/milk-takes-heat-slowly.mdx:1',
    ]);
  });

  test('a changed manifest is found', async () => {
    const folder = await frozen();
    writeFileSync(
      join(folder, 'content/editions/2026-02.json'),
      manifest(folder).replace('2026-02-03', '2026-02-04'),
    );
    expect(await diagnostics(folder)).toEqual([
      expect.stringMatching(/^edition-tampered content\/editions\/2026-02\.json:1 /),
    ]);
  });
});

async function frozen(): Promise<string> {
  const folder = projectFolder();
  expect((await runCommand(folder, 'edition', '2026-02')).code).toBe(0);
  return folder;
}

function manifest(folder: string): string {
  return readFileSync(join(folder, 'content/editions/2026-02.json'), 'utf8');
}

/** Errors of the check as lines: rule, place, remedy. */
async function diagnostics(folder: string): Promise<string[]> {
  const { output } = await runCommand(folder, 'check', '--format', 'json');
  const report = JSON.parse(output) as {
    diagnostics: { rule: string; severity: string; file: string; line: number; remedy: string }[];
  };
  return report.diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, file, line, remedy }) => `${rule} ${file}:${line} ${remedy}`);
}

function contextOf(folder: string): ViewContext {
  const content = join(folder, 'content');
  return {
    knowledgeBase: readKnowledgeBase(readContentFiles(content)).knowledgeBase,
    receipts: new Map(),
    sha256,
    publication: { address: 'https://example.org', base: '/tea/' },
    today: '2099-12-31',
    editions: { all: readEditions(content).editions, at: 'https://example.org/tea/ed/' },
  };
}

function billIn(context: ViewContext): AnyEntry {
  return context.knowledgeBase.entries.claims.get('bill-will-pass') as AnyEntry;
}

function noteOf(folder: string, key: string): EditionNoteView {
  const context = contextOf(folder);
  const entry = [...allEntries(context.knowledgeBase)].find(
    ({ collection, id }) => entryKey(collection, id) === key,
  );
  return editionNote(context, entry as AnyEntry) as EditionNoteView;
}

function entryFile(folder: string, key: string): string {
  return join(folder, 'content', `${key}.mdx`);
}

function edit(folder: string, key: string, what: string | RegExp, into: string): void {
  const path = entryFile(folder, key);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(what, into);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
}
