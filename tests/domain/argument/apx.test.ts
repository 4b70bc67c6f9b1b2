import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readApx, writeApx } from '#domain/argument/apx.ts';
import { nameFramework } from '#domain/argument/framework.ts';
import { frameworks } from './arbitrary.ts';

describe('writeApx', () => {
  it('writes facts, and names that are no constants as strings', () => {
    const framework = nameFramework(['a', 'open-weights'], [['a', 'open-weights']]);
    expect(writeApx(framework)).toBe('arg(a).\narg("open-weights").\natt(a,"open-weights").\n');
  });

  it('is read back as it was', () => {
    fc.assert(
      fc.property(frameworks(8), (framework) => {
        expect(readApx(writeApx(framework))).toEqual(framework);
      }),
    );
  });

  it('carries names with marks of its own in them', () => {
    const framework = nameFramework(
      ['a"b', 'c\\d', 'e\nf', 'g\\n', 'aB_1', 'Constant', 'with,comma', ''],
      [],
    );
    expect(readApx(writeApx(framework))).toEqual(framework);
    expect(writeApx(nameFramework(['aB_1', 'e\nf'], []))).toBe('arg(aB_1).\narg("e\\nf").\n');
  });

  it('carries any names', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }), (names) => {
        const framework = nameFramework(names, [[names[0] ?? '', names.at(-1) ?? '']]);
        expect(readApx(writeApx(framework))).toEqual(framework);
      }),
    );
  });
});

describe('readApx', () => {
  it('takes facts in any order and layout', () => {
    const text = '% two\natt(b, a). arg( a ). % one more\r\narg(b) .arg(x-1).';
    expect(readApx(text)).toEqual(nameFramework(['a', 'b', 'x-1'], [['b', 'a']]));
  });

  it.each([
    {
      text: 'arg(a).\narg(b)\n',
      message: 'line 2: unexpected `arg(b)`, expected `arg(name).` or `att(name,name).`',
    },
    {
      text: 'arg(a).\natt(a,b).',
      message: 'line 2: unexpected `att(a,b).`, expected an attack between declared arguments',
    },
  ])('refuses $text', ({ text, message }) => {
    expect(() => readApx(text)).toThrow(message);
  });
});
