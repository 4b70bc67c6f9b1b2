import { describe, expect, test } from 'vitest';
import { github } from '#check/reporters/github.ts';
import { json } from '#check/reporters/json.ts';
import type { CheckReport } from '#check/reporters/reporter.ts';
import { terminal } from '#check/reporters/terminal.ts';

const sound: CheckReport = {
  diagnostics: [],
  entries: 1,
  quotations: { exact: 2, folded: 1, failed: 0, unchecked: 0, byReceipt: 0, missing: [] },
  archive: { folder: 'archive', exists: true },
};

const report: CheckReport = {
  diagnostics: [
    {
      file: 'content/claims/a.mdx',
      line: 3,
      column: 12,
      rule: 'duplicate-relation',
      severity: 'error',
      message: '`rebuts` to `b`, 100% twice',
      remedy: 'Leave one.',
      related: { file: 'content/claims/a.mdx', line: 2, column: 12 },
    },
    {
      file: 'content/actors/x,y:z.mdx',
      line: 1,
      column: 1,
      rule: 'unused-actor',
      severity: 'warning',
      message: 'nothing names `x`',
      nearest: ['y', 'z'],
      remedy: 'Name them.',
    },
  ],
  entries: 12,
  quotations: {
    exact: 0,
    folded: 0,
    failed: 0,
    unchecked: 3,
    byReceipt: 0,
    missing: ['some-work', 'other-work'],
  },
  archive: { folder: 'archive', exists: true },
};

const hostile = 'a\u001B[2J\n::warning::b \u202E##[error]\u2028c\r::error::d';
const hostileReport: CheckReport = {
  ...report,
  diagnostics: [hostile, `  ::stop-commands::x`].map((words) => ({
    file: words,
    line: 1,
    column: 1,
    rule: 'schema',
    severity: 'error',
    message: words,
    nearest: [words],
    remedy: words,
    related: { file: words, line: 1, column: 1 },
  })),
};

test.for([terminal, github])('the $name reporter writes out what others would obey', (reporter) => {
  const written = reporter.format(hostileReport);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  expect(written).not.toMatch(/[\0-\x09\x0B-\x1F\u2028\u202E]|##\[/);
  const commands = written.split('\n').filter((line) => line.trimStart().startsWith('::'));
  expect(commands.filter((line) => !/^::(?:error file=|notice title=Knowledge base)/.test(line))).toEqual([]);
  expect(commands).toHaveLength(reporter === github ? 3 : 0);
  expect(written).toContain('\\u{1b}[2J\\u{a}::warning');
});

describe('the terminal reporter', () => {
  test('shows place, rule, cause, near misses and remedy, then the counts', () => {
    expect(terminal.format(report)).toMatchInlineSnapshot(`
      "content/claims/a.mdx:3:12 error duplicate-relation
        \`rebuts\` to \`b\`, 100% twice
        first at: content/claims/a.mdx:2:12
        → Leave one.

      content/actors/x,y:z.mdx:1:1 warning unused-actor
        nothing names \`x\`
        nearest: y · z
        → Name them.

      1 error, 1 warning in 12 entries
      quotations: 0 exact, 0 folded, 0 failed, 3 unchecked (archive holds no text of some-work, other-work)
      "
    `);
  });

  test('shows errors before warnings', () => {
    const turned = { ...report, diagnostics: report.diagnostics.toReversed() };
    expect(terminal.format(turned)).toBe(terminal.format(report));
  });

  test('says so when nothing is wrong', () => {
    expect(terminal.format(sound)).toMatchInlineSnapshot(`
      "0 errors, 0 warnings in 1 entry
      quotations: 2 exact, 1 folded, 0 failed, 0 unchecked
      "
    `);
  });

  test('counts errors apart from warnings', () => {
    const warnings = { ...sound, diagnostics: [report.diagnostics[1] ?? never()] };
    expect(terminal.format(warnings)).toContain('\n0 errors, 1 warning in 1 entry\n');
  });

  test('says how many quotations are held to their receipts only', () => {
    const held = { ...sound, quotations: { ...sound.quotations, byReceipt: 2 } };
    expect(terminal.format(held)).toContain('0 unchecked (2 by their receipts, without the text)\n');
  });

  test('does not ask for the text of a source that is still to be named', () => {
    const withMissing = (...missing: string[]) =>
      terminal.format({ ...report, quotations: { ...report.quotations, missing } });
    expect(withMissing('todo')).toContain('3 unchecked (the source is still to be named)\n');
    expect(withMissing('some-work', 'todo')).toContain('3 unchecked (archive holds no text of some-work)\n');
  });

  test('says why quotations are unchecked when there is no archive', () => {
    const without = { ...report, archive: { folder: 'archive', exists: false } };
    expect(terminal.format(without).split('\n').at(-2)).toMatchInlineSnapshot(
      `"quotations: 0 exact, 0 folded, 0 failed, 3 unchecked (there is no archive of captured texts at archive; set KB_ARCHIVE)"`,
    );
  });
});

describe('the GitHub reporter', () => {
  test('writes annotations, escaped as the runner reads them', () => {
    expect(github.format(report)).toMatchInlineSnapshot(`
      "::error file=content/claims/a.mdx,line=3,col=12,title=duplicate-relation::\`rebuts\` to \`b\`, 100%25 twice%0Afirst at: content/claims/a.mdx:2:12%0ALeave one.
      ::warning file=content/actors/x%2Cy%3Az.mdx,line=1,col=1,title=unused-actor::nothing names \`x\`%0Anearest: y · z%0AName them.
      ::notice title=Knowledge base::1 error, 1 warning in 12 entries%0Aquotations: 0 exact, 0 folded, 0 failed, 3 unchecked (archive holds no text of some-work, other-work)
      "
    `);
  });
});

describe('the JSON reporter', () => {
  test('writes the diagnostics as they are, and a summary', () => {
    expect(JSON.parse(json.format(report))).toEqual({
      diagnostics: report.diagnostics,
      summary: {
        errors: 1,
        warnings: 1,
        entries: 12,
        quotations: report.quotations,
        archive: report.archive,
      },
    });
  });
});

function never(): never {
  throw new Error('no such diagnostic');
}
