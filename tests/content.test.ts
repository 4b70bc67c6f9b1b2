import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { terminal } from '#check/reporters/terminal.ts';
import { checkContent } from '#cli/check-content.ts';

/** The content of this repository, held against the captured texts of its sources where they are at hand. */
const cwd = join(import.meta.dirname, '..');
const archive =
  process.env['KB_ARCHIVE'] ??
  ['archive', '../shared/archive'].find((folder) => existsSync(join(cwd, folder)));
const report = checkContent({ cwd, env: { KB_CONTENT: 'content', KB_ARCHIVE: archive } });

describe('the content', () => {
  test('passes every check', () => {
    const errors = report.diagnostics.filter(({ severity }) => severity === 'error');
    expect(terminal.format({ ...report, diagnostics: errors })).toMatch(/^0 errors, /);
  });

  test('is quoted verbatim', ({ skip }) => {
    const { exact, folded, failed, unchecked, missing } = report.quotations;
    if (exact + folded + failed + unchecked === 0) skip('nothing is quoted in this content');
    if (!report.archive.exists)
      skip(`${unchecked} quotations unchecked: no archive of captured texts (KB_ARCHIVE)`);
    expect({ failed, unchecked, missing }).toEqual({ failed: 0, unchecked: 0, missing: [] });
  });
});
