import { expect, test } from 'vitest';
import { reasonNames, verificationSentence } from '#domain/annotation/verification-sentence.ts';
import type { Verification } from '#domain/annotation/verification.ts';

test.each([
  ['exact', undefined, 'Agrees with the captured text letter for letter.'],
  ['folded', undefined, 'Agrees with the captured text but for quote marks, dashes, ligatures or spacing.'],
  ['failed', 'absent', 'Failed the check: the captured text does not have these words.'],
  ['unchecked', 'no-capture', 'Not checked: no text of the source was captured.'],
])('%s because of %s', (status, reason, sentence) => {
  expect(verificationSentence({ status, reason } as Verification)).toBe(sentence);
});

test('every reason has words of its own', () => {
  const names = Object.values(reasonNames);
  expect(names.length).toBeGreaterThan(10);
  expect(new Set(names).size).toBe(names.length);
});
