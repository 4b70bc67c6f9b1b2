import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { writeFileAtomically } from '#files/write-file.ts';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'rejoinder-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

describe('writeFileAtomically', () => {
  test('writes and overwrites, and leaves nothing else behind', () => {
    const here = folder();
    const path = join(here, 'within', 'a.txt');
    writeFileAtomically(path, 'one');
    writeFileAtomically(path, 'two');
    expect(readFileSync(path, 'utf8')).toBe('two');
    expect(readdirSync(join(here, 'within'))).toEqual(['a.txt']);
  });

  test('leaves nothing behind when it fails', () => {
    const here = folder();
    mkdirSync(join(here, 'a.txt', 'within'), { recursive: true });
    expect(() => writeFileAtomically(join(here, 'a.txt'), 'one')).toThrow();
    expect(readdirSync(here)).toEqual(['a.txt']);
  });
});
