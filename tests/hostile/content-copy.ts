import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';
import { checkContent } from '../../src/cli/check-content.ts';
import { fixture } from '../runner/sites.ts';

/** The second debate's content, copied anew for every test of a file, where tests may spoil it. */
export class ContentCopy {
  folder = '';

  constructor() {
    beforeEach(() => {
      this.folder = join(mkdtempSync(join(tmpdir(), 'rejoinder-hostile-')), 'content');
      cpSync(fixture.content, this.folder, { recursive: true });
      vi.stubEnv('KB_CONTENT', this.folder);
    });
    afterEach(() => {
      vi.unstubAllEnvs();
      rmSync(dirname(this.folder), { recursive: true, force: true });
    });
  }

  put(path: string, text: string | Uint8Array): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  /** What the check says of a file. */
  reported(path: string) {
    return this.#check().filter(({ file }) => file === `content/${path}`);
  }

  /** How much the check has to say of all files. */
  count(): number {
    return this.#check().length;
  }

  #check() {
    return checkContent({ env: { KB_CONTENT: this.folder }, cwd: dirname(this.folder) }).diagnostics;
  }
}
