import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { evidence } from '#schema/evidence.ts';
import { projectFolder, runCommand } from './run-command.ts';

describe('kb quote', () => {
  test('prints the words as the text has them, with their locator', async () => {
    const { code, output } = await runCommand(
      projectFolder(),
      'quote',
      'institute-1889-experiment',
      `we don't know - the trial was "too small to say"`,
    );
    expect(code).toBe(0);
    expect(output).toMatchInlineSnapshot(`
      "- source: institute-1889-experiment
        quote: "we don’t know – the trial was “too small to say”"
        locator: { label: paragraph, value: "4" } # counted by machine: look
        by: todo
        voice: asserts # TODO
      "
    `);
  });

  test('prints several stretches as the segments of one quotation', async () => {
    const { output } = await runCommand(
      projectFolder(),
      'quote',
      'institute-1889-experiment',
      'We poured two hundred cups',
      'drops of it reached 93 degrees',
    );
    expect(output).toMatchInlineSnapshot(`
      "- source: institute-1889-experiment
        quote:
        - "We poured two hundred cups"
        - "drops of it reached 93 degrees"
        locator: { label: paragraph, value: "2" } # counted by machine: look
        by: todo
        voice: asserts # TODO
      "
    `);
  });

  test('tells places apart by what stands beside them', async () => {
    const { code, output, warnings } = await runCommand(
      projectFolder(),
      'quote',
      'almond-1888-letter',
      'pours the tea first',
    );
    expect(code).toBe(0);
    expect(warnings).toMatchInlineSnapshot(`
      "# 2 places; the first 2:
      "
    `);
    expect(output).toMatchInlineSnapshot(`
      "- source: almond-1888-letter
        quote: "pours the tea first"
        prefix: "not scald. Whoever"
        locator: { label: paragraph, value: "2" } # counted by machine: look
        by: todo
        voice: asserts # TODO
      - source: almond-1888-letter
        quote: "pours the tea first"
        prefix: "that he who"
        locator: { label: paragraph, value: "3" } # counted by machine: look
        by: todo
        voice: asserts # TODO
      "
    `);
  });

  test('keeps several stretches apart also where they stand more than once', async () => {
    const { output } = await runCommand(
      projectFolder(),
      'quote',
      'almond-1888-letter',
      'the milk',
      'the tea',
    );
    const pieces = load(output) as { quote: unknown }[];
    expect(pieces.length).toBeGreaterThan(1);
    for (const { quote } of pieces) expect(quote).toEqual(['the milk', 'the tea']);
  });

  test('prints evidence that passes the schema once the speaker is filled in', async () => {
    const { output } = await runCommand(projectFolder(), 'quote', 'almond-1888-letter', 'the');
    for (const piece of load(output) as unknown[]) expect(evidence.safeParse(piece).success).toBe(true);
  });

  test('prints what can be pasted into a skeleton, below the evidence that is there', async () => {
    const folder = projectFolder();
    await runCommand(folder, 'new', 'claims', 'some-claim');
    const { output } = await runCommand(folder, 'quote', 'almond-1888-letter', 'takes the heat');
    const path = join(folder, 'content/claims/some-claim.mdx');
    const skeleton = readFileSync(path, 'utf8');
    const pasted = skeleton.replace(/(?<=^- source: [\s\S]*?\n)(?=#)/m, output);
    expect(pasted).not.toBe(skeleton);
    const items = load(pasted.split('---')[1] ?? '') as { evidence: unknown[] };
    expect(items.evidence).toHaveLength(2);
  });

  test('names the nearest passage when the words are not there', async () => {
    const { code, output, warnings } = await runCommand(
      projectFolder(),
      'quote',
      'almond-1888-letter',
      'whoever pours tea first scolds the milk',
    );
    expect(code).toBe(1);
    expect(warnings).toMatchInlineSnapshot(`
      "# not found in almond-1888-letter: the captured text does not have these words
      # the nearest passage:
      "
    `);
    expect(output).toContain('quote: "pours the tea first scalds the milk"');
  });

  test('names near sources when the archive has no such text', async () => {
    const { code, warnings } = await runCommand(projectFolder(), 'quote', 'almond-1889-leter', 'milk');
    expect(code).toBe(1);
    expect(warnings).toContain('nearest: almond-1888-letter');
  });
});
