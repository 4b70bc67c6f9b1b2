import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder, runCommand } from './run-command.ts';

const path = 'content/claims/milk-first-does-not-scald.mdx';
const read = (folder: string): string => readFileSync(join(folder, path), 'utf8');

describe('kb fit', () => {
  test('writes a verdict that the check takes for current', async () => {
    const folder = projectFolder();
    const before = read(folder);
    const ran = await runCommand(
      folder,
      'fit',
      'milk-first-does-not-scald',
      '2',
      '--verdict',
      'partly',
      '--by',
      'review',
      '--note',
      'Two orders.',
    );
    expect(ran).toMatchObject({ code: 0, output: `1 reading written to ${path}\n` });
    const added = read(folder)
      .split('\n')
      .filter((line) => !before.split('\n').includes(line));
    expect(added).toEqual([
      '      verdict: partly',
      '      on: "2026-02-03"',
      expect.stringMatching(/^ {6}of: "[0-9a-f]{32}"$/),
      '      note: "Two orders."',
    ]);
    expect((await runCommand(folder, 'check', '--strict')).code).toBe(0);
  });

  test('is void once the claim is edited', async () => {
    const folder = projectFolder();
    writeFileSync(
      join(folder, path),
      read(folder).replace('and does not scald.\nlabel', 'and does not spoil.\nlabel'),
    );
    const { output } = await runCommand(folder, 'check');
    expect(output).toContain(`${path}:18:11 warning fit-void`);
    await runCommand(folder, 'fit', 'milk-first-does-not-scald', '1', '--verdict', 'no', '--by', 'review');
    expect((await runCommand(folder, 'check')).output).not.toContain('fit-void');
  });

  test('names the verdicts there are', async () => {
    const args = ['milk-first-does-not-scald', '1', '--by', 'review', '--verdict', 'yes'];
    const { warnings } = await runCommand(projectFolder(), 'fit', ...args);
    expect(warnings).toContain(
      'the reading: verdict: unexpected value `yes`; expected one of `entails`, `partly`, `context-only`, `no`',
    );
  });

  test.for<[name: string, args: string[], refusal: string]>([
    [
      'who extracted the passage',
      ['milk-first-does-not-scald', '2', '--verdict', 'no', '--by', 'extraction'],
      '`extraction` chose the passage',
    ],
    [
      'an unknown reader',
      ['milk-first-does-not-scald', '2', '--verdict', 'no', '--by', 'reviem'],
      '`reviem` is not among the readers of site.yaml (extraction, review); nearest: review',
    ],
    [
      'an unknown claim',
      ['milk-first-does-not-scold', '1', '--verdict', 'no', '--by', 'review'],
      'nearest: milk-first-does-not-scald',
    ],
    [
      'a piece that is not there',
      ['milk-first-does-not-scald', '9', '--verdict', 'no', '--by', 'review'],
      'has 2 pieces',
    ],
  ])('refuses %s', async ([, args, refusal]) => {
    const folder = projectFolder();
    const before = read(folder);
    const { code, warnings } = await runCommand(folder, 'fit', ...args);
    expect(code).toBe(1);
    expect(warnings).toContain(refusal);
    expect(read(folder)).toBe(before);
  });

  test.for<[name: string, args: string[]]>([
    ['nothing', []],
    ['no verdict', ['milk-first-does-not-scald', '1', '--by', 'review']],
    ['an unknown verdict', ['milk-first-does-not-scald', '1', '--by', 'review', '--verdict', 'yes']],
    ['a piece 0', ['milk-first-does-not-scald', '0', '--by', 'review', '--verdict', 'no']],
    ['a file that is not there', ['--from', 'nowhere.yaml']],
  ])('does not understand %s', async ([, args]) => {
    expect((await runCommand(projectFolder(), 'fit', ...args)).code).toBe(2);
  });

  const readings = [
    {
      claim: 'milk-first-does-not-scald',
      index: 1,
      source: 'almond-1888-letter',
      verdict: 'no',
      by: 'review',
      on: '2026-02-01',
    },
    {
      claim: 'milk-first-does-not-scald',
      index: 2,
      source: 'institute-1889-experiment',
      verdict: 'entails',
      by: 'review',
      note: null,
    },
    {
      claim: 'tea-first-scalds',
      index: 1,
      source: 'almond-1888-letter',
      verdict: 'context-only',
      by: 'review',
    },
  ];

  test.for<[name: string, text: string]>([
    ['lines of JSON', readings.map((reading) => JSON.stringify(reading)).join('\n')],
    ['a list in JSON', JSON.stringify(readings)],
    [
      'a list in YAML',
      readings
        .map(
          ({ note: _, ...reading }) =>
            `- ${Object.entries(reading)
              .map(([key, value]) => `${key}: "${value}"`)
              .join('\n  ')}`,
        )
        .join('\n'),
    ],
  ])('takes many at once from %s', async ([, text]) => {
    const folder = projectFolder();
    writeFileSync(join(folder, 'readings'), text);
    expect(await runCommand(folder, 'fit', '--from', 'readings')).toMatchObject({
      code: 0,
      output: '3 readings written to 2 files\n',
      warnings: '',
    });
    expect(read(folder)).toMatch(
      /verdict: no\n[\s\S]*on: "2026-02-01"[\s\S]*verdict: entails\n[\s\S]*on: "2026-02-03"/,
    );
    expect((await runCommand(folder, 'check', '--strict')).code).toBe(0);
  });

  test('finds out from the source that a list counts otherwise', async () => {
    const folder = projectFolder();
    const before = read(folder);
    const [first, second] = readings;
    writeFileSync(join(folder, 'readings'), JSON.stringify([{ ...first, source: second?.source }]));
    const { code, warnings } = await runCommand(folder, 'fit', '--from', 'readings');
    expect(code).toBe(1);
    expect(warnings).toContain(`the passage is of ${first?.source}, not of ${second?.source}`);
    expect(read(folder)).toBe(before);
    writeFileSync(join(folder, 'readings'), JSON.stringify([{ ...first, source: undefined }]));
    expect((await runCommand(folder, 'fit', '--from', 'readings')).code).toBe(2);
  });

  test.for([
    ['a folder', 'content', 'there is no file'],
    ['references to references', 'nested', 'nested cannot be read'],
  ] as const)('says in a sentence that it cannot read %s', async ([, from, why]) => {
    const folder = projectFolder();
    const rows = Array.from({ length: 20 }, (_, n) => `- &a${n} [${n ? `*a${n - 1}, `.repeat(9) : '1'}]`);
    writeFileSync(join(folder, 'nested'), rows.join('\n'));
    const { code, warnings } = await runCommand(folder, 'fit', '--from', from);
    expect([code, warnings]).toEqual([2, expect.stringContaining(why)]);
  });

  test('minds no byte order mark in front of a list', async () => {
    const folder = projectFolder();
    writeFileSync(join(folder, 'readings'), `\uFEFF${JSON.stringify(readings)}`);
    expect((await runCommand(folder, 'fit', '--from', 'readings')).code).toBe(0);
  });

  test('writes nothing unless all of it can be', async () => {
    const folder = projectFolder();
    const before = read(folder);
    writeFileSync(
      join(folder, 'readings'),
      JSON.stringify([...readings, { ...readings[0], claim: 'nowhere' }]),
    );
    const { code, warnings } = await runCommand(folder, 'fit', '--from', 'readings');
    expect(code).toBe(1);
    expect(warnings).toContain('nothing was written');
    expect(read(folder)).toBe(before);
  });
});
