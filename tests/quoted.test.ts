import { expect, test } from 'vitest';
import { quoted } from './runner/quoted.ts';

test('what a failed step says is no command to whoever runs it', () => {
  expect(quoted('one\r\n  ::warning::two\n##[error]three\rfour\u001B[2J\n\tfive\n\n')).toBe(
    [
      '    | one',
      '    | \\u{3a}:warning::two',
      '    | \\u{23}#[error]three\\u{d}four\\u{1b}[2J',
      '    |   five',
    ].join('\n'),
  );
});
