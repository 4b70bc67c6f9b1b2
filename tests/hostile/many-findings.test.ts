import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '#check/diagnostic.ts';
import { shorten } from '#check/shorten.ts';
import { diagnose } from '../check/cases.ts';
import { corpus } from '../check/corpus.ts';

const many = (item: (at: number) => string): string =>
  Array.from({ length: 2000 }, (_, at) => item(at)).join(', ');

/** Files with thousands of faults each, and the rule that reports them. */
const files = {
  'unknown keys': [
    'unknown-key',
    corpus`
      === claims/a.mdx
      caveats: [{ text: One., ${many((at) => `k${at}: 1`)} }]
    `,
  ],
  'ids that name nothing': [
    'dangling-reference',
    corpus`
      === claims/a.mdx
      questions: [${many((at) => `q${at}`)}]
    `,
  ],
  'fields that are to be filled in': [
    'unfinished-entry',
    corpus`
      === claims/a.mdx
      ${Array.from({ length: 5000 }, (_, at) => `k${at}: TODO`).join('\n      ')}
    `,
  ],
  'ids that are none': [
    'schema',
    corpus`
      === claims/a.mdx
      questions: [${many((at) => `Q${at}`)}]
    `,
  ],
} as const;

describe('a file with thousands of', () => {
  test.for(Object.entries(files))(
    '%s is checked in seconds, and the report says how many there are',
    ([, [rule, marked]]) => {
      const begun = performance.now();
      const found = diagnose(marked).filter(({ file }) => file === 'claims/a.mdx');
      expect(performance.now() - begun).toBeLessThan(10_000);
      expect(found).toHaveLength(201);
      expect(found.map((diagnostic) => diagnostic.rule)).toContain(rule);
      expect(found.at(-1)).toMatchObject({
        severity: 'error',
        message: expect.stringMatching(/^\d+ more findings/),
      });
    },
  );
});

test('of what is left out of a long report an error is named, if there is one', () => {
  const finding = { file: 'claims/a.mdx', line: 1, column: 1, message: 'Wrong.', remedy: 'Mend it.' };
  const warnings = Array<Diagnostic>(300).fill({ ...finding, rule: 'body-link', severity: 'warning' });
  const found = shorten([...warnings, { ...finding, rule: 'schema', severity: 'error' }]);
  expect(found).toHaveLength(201);
  expect(found.at(-1)).toMatchObject({
    rule: 'schema',
    severity: 'error',
    message: '101 more findings in this file',
  });
  expect(shorten(warnings.slice(0, 200))).toHaveLength(200);
});

test.for([
  '- '.repeat(100_000),
  '-   '.repeat(50_000),
  `a:${' '.repeat(200_000)}`,
  ' '.repeat(200_000),
  `${' '.repeat(200_000)}# a`,
])('a line of many hyphens or spaces does not keep who looks for TODO', (line) => {
  const { files, ...marks } = corpus`
      === claims/a.mdx
    `;
  const begun = performance.now();
  diagnose({
    ...marks,
    files: files.map((file) => ({ ...file, text: file.text.replace('---\n', `---\n# TODO\n${line}\n`) })),
  });
  expect(performance.now() - begun).toBeLessThan(10_000);
});
