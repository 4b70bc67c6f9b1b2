import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { isInstalled } from '../runner/programs.ts';
import { debate, fixture } from '../runner/sites.ts';
import { builtPages, faults, grouped } from './built-pages.ts';

const vnu = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');

/** Only what is about how HTML is spelt where both spellings mean the same, which the renderer decides. */
const spelling = {
  'void-style': 'off',
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
} as const;

describe.each([debate, fixture])('the HTML of the $name', (site) => {
  test('is valid by html-validate', () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        ...spelling,
        'valid-id': ['error', { relaxed: true }],
        'long-title': 'off',
        'no-trailing-whitespace': 'off',
      },
    });
    const wrong = faults(builtPages(site), ({ html }) =>
      validator
        .validateStringSync(html)
        .results.flatMap(({ messages }) => messages)
        .map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
    );
    expect(wrong).toEqual([]);
  });

  // The checker takes data blocks for scripts, and a file has no `self`; the browser tests hold the policy instead.
  test.skipIf(!isInstalled('java'))('is valid by the Nu checker', () => {
    const args = [
      '-Xss2m',
      '-jar',
      vnu,
      '--format',
      'json',
      '--stdout',
      '--exit-zero-always',
      ...builtPages(site).map(({ file }) => file),
    ];
    const output = execFileSync('java', args, {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const { messages } = JSON.parse(output) as { messages: readonly NuMessage[] };
    const found = messages
      .filter(({ message }) => !message.includes('violates Content Security Policy'))
      .map(({ url, extract, message }) => ({
        fault: `${message} (${extract?.replaceAll(/\s+/g, ' ')})`,
        place: relative(site.folder, url.replace('file:', '')),
      }));
    expect(grouped(found)).toEqual([]);
  });
});

interface NuMessage {
  readonly url: string;
  readonly extract?: string;
  readonly message: string;
}
