import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeApx } from '#domain/argument/apx.ts';
import { frameworks } from './arbitrary.ts';
import { nameFramework, readApx } from './read-framework.ts';

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
