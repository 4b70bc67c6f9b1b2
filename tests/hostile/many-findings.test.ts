import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '#check/diagnostic.ts';
import { shorten } from '#check/shorten.ts';
import { diagnose } from '../check/cases.ts';
import { corpus } from '../check/corpus.ts';

const many = (item: (at: number) => string): string =>
  Array.from({ length: 3000 }, (_, at) => item(at)).join(', ');

/** Files with three thousand faults each, and the rule that reports them. */
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
      const found = diagnose(marked).filter((diagnostic) => diagnostic.rule === rule);
      expect(performance.now() - begun).toBeLessThan(5000);
      expect(found).toHaveLength(201);
      expect(found[0]).toMatchObject({ file: 'claims/a.mdx', line: 2 });
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
