import { describe, expect, test } from 'vitest';
import { acquaintanceWords, saysOnlyUnread, workWords } from '../../../src/components/bibliography/words.ts';

describe('how we know a work is said once', () => {
  const how = 'through-accounts';
  test.for<[note: string | undefined, said: string]>([
    [undefined, 'Known to us only through others’ accounts.'],
    ["Known to us only through others' accounts.", "Known to us only through others' accounts."],
    [
      "Not opened; known to us only through others' accounts.",
      "Not opened; known to us only through others' accounts.",
    ],
    ['Two summaries were read.', 'Known to us only through others’ accounts. Two summaries were read.'],
  ])('%s', ([note, said]) => expect(acquaintanceWords({ how, note })).toBe(said));
});

describe('the link to a work says', () => {
  const line = { address: 'https://www.example.org/a', addressOf: undefined, accounts: undefined };
  test.for<[what: string, line: Parameters<typeof workWords>[0], words: string]>([
    ['where it is', line, 'The work itself on example.org'],
    [
      'that we have not read it',
      { ...line, accounts: [] },
      'The work itself, not read by us, on example.org',
    ],
    ['what else is there', { ...line, accounts: [], addressOf: 'a report of it.' }, 'A report of it'],
  ])('%s', ([, given, words]) => expect(workWords(given)).toBe(words));
});

test('a note that says only that we have not read a work is known from one that says more', () => {
  expect(saysOnlyUnread("Known to us only through others' accounts.")).toBe(true);
  expect(saysOnlyUnread("Known to us only through others' accounts, which agree.")).toBe(false);
});
