import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { drift as schema } from '#schema/source.ts';
import { projectFolder, runCommand } from './run-command.ts';

const path = 'content/sources/gazette-1889-report.mdx';

describe('kb drift', () => {
  test('proposes what is not recorded, ready to paste', async () => {
    const folder = projectFolder();
    const text = readFileSync(join(folder, path), 'utf8');
    writeFileSync(join(folder, path), text.replace(/^drift:[\s\S]*?(?=^\S|^---$)/m, ''));
    const { code, output, warnings } = await runCommand(folder, 'drift', 'gazette-1889-report');
    expect(code).toBe(0);
    expect(warnings).toMatch(
      /^# \d+ to look at between institute-1889-experiment and gazette-1889-report; 0 recorded already\n$/,
    );
    expect(output).toMatch(/^(?:- |#)/);
    const proposed = load(output) as unknown[];
    for (const piece of proposed) expect(schema.safeParse(piece).success).toBe(true);
    expect(output).toContain('# numbers changed: “96”, “2” → “3”');
    const written = text.replace(/^drift:[\s\S]*?(?=^\S|^---$)/m, `drift:\n${output}`);
    writeFileSync(join(folder, path), written);
    const again = await runCommand(folder, 'drift', 'gazette-1889-report');
    expect(again.output).toBe('');
    expect((await runCommand(folder, 'verify')).code).toBe(0);
  });

  test.for<[name: string, args: string[], code: number, warning: string]>([
    ['an unknown source', ['gazette-1889-reprot'], 1, 'nearest: gazette-1889-report'],
    ['a source that derives from nothing', ['almond-1888-letter'], 1, 'derives from nothing'],
    ['nothing', [], 2, 'name a source'],
  ])('says what is wrong with %s', async ([, args, code, warning]) => {
    const ran = await runCommand(projectFolder(), 'drift', ...args);
    expect(ran.code).toBe(code);
    expect(ran.warnings).toContain(warning);
  });

  test('lists nothing as left out or added where the one text only mentions the other', async () => {
    const folder = projectFolder();
    const sentences = [
      'Kettles',
      'Ladders',
      'Gardens',
      'Harbours',
      'Violins',
      'Almanacs',
      'Chimneys',
      'Bridges',
    ];
    writeFileSync(
      join(folder, 'archive/gazette-1889-report.txt'),
      sentences
        .flatMap((thing) => [`${thing} rusted slowly abroad.`, `${thing} gleamed proudly nearby.`])
        .join(' '),
    );
    const { output, warnings } = await runCommand(folder, 'drift', 'gazette-1889-report');
    expect(output).toBe('');
    expect(warnings).toMatch(
      /^# institute-1889-experiment and gazette-1889-report have next to nothing in common: .*\n# 0 to look at/,
    );
  });

  test('needs both texts', async () => {
    const folder = projectFolder();
    rmSync(join(folder, 'archive/institute-1889-experiment.txt'));
    const { code, warnings } = await runCommand(folder, 'drift', 'gazette-1889-report');
    expect(code).toBe(1);
    expect(warnings).toContain('there is no institute-1889-experiment.txt');
  });
});
