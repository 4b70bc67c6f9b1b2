import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeTgf } from '#domain/argument/tgf.ts';
import { frameworks } from './arbitrary.ts';
import { nameFramework, readTgf } from './read-framework.ts';

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
