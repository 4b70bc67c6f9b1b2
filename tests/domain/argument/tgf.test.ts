import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameFramework } from '#domain/argument/framework.ts';
import { readTgf, writeTgf } from '#domain/argument/tgf.ts';
import { frameworks } from './arbitrary.ts';

describe('writeTgf', () => {
  it('lists arguments, a hash, attacks', () => {
    expect(writeTgf(nameFramework(['a', 'open-weights'], [['a', 'open-weights']]))).toBe(
      'a\nopen-weights\n#\na open-weights\n',
    );
  });

  it.each(['', '#', 'two words', 'line\nbreak'])('refuses the name %j', (name) => {
    expect(() => writeTgf(nameFramework([name], []))).toThrow(RangeError);
  });

  it('is read back as it was', () => {
    fc.assert(
      fc.property(frameworks(8), (framework) => {
        expect(readTgf(writeTgf(framework))).toEqual(framework);
      }),
    );
  });
});

describe('readTgf', () => {
  it('passes over labels, blank lines and carriage returns', () => {
    const text = 'a the first\r\n\r\n b\r\n#\r\nb  a attacks\r\n';
    expect(readTgf(text)).toEqual(nameFramework(['a', 'b'], [['b', 'a']]));
  });

  it.each([
    { text: 'a\n#\na b\n', message: 'line 3: unexpected `b`, expected an argument listed above `#`' },
    { text: 'a\n#\na\n', message: 'line 3: unexpected `end of line`, expected an argument listed above `#`' },
  ])('refuses $text', ({ text, message }) => {
    expect(() => readTgf(text)).toThrow(message);
  });
});
