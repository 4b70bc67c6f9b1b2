import { expect, test } from 'vitest';
import { spokenVerb } from '../../../src/components/quotation/words.ts';

test.each([
  { voice: 'asserts', fit: 'unreviewed', verb: 'says' },
  { voice: 'asserts', fit: 'entails', verb: 'says' },
  { voice: 'asserts', fit: 'void', verb: 'says' },
  { voice: 'reports', fit: 'partly', verb: 'is reported to say in part' },
  { voice: 'denies', fit: 'partly', verb: 'denies in part' },
  { voice: 'asserts', fit: 'context-only', verb: 'gives context for' },
  { voice: 'reports', fit: 'no', verb: 'is cited for, without bearing it out' },
  { voice: 'denies', fit: 'no', verb: 'is cited against, without denying' },
] as const)('a passage that $voice, read as $fit: $verb', ({ voice, fit, verb }) => {
  expect(spokenVerb(voice, fit)).toBe(verb);
});
