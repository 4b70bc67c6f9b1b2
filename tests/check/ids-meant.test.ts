import { expect, test } from 'vitest';
import { diagnose } from './cases.ts';
import { corpus } from './corpus.ts';

test.for<[written: string, nearest: string[]]>([
  ['Ada Lovelace', ['ada-lovelace']],
  ['ada_lovelace', ['ada-lovelace']],
  ['Countess', ['ada-lovelace']],
  ['actors/ada-lovelace', ['ada-lovelace']],
  ['/actors/ada-lovelace/', ['ada-lovelace']],
  ['ada-lovelace.mdx', ['ada-lovelace']],
  ['Ada-Lovelac', ['ada-lovelace']],
])('names the entry that `%s` means where an id belongs', ([written, nearest]) => {
  const [found] = diagnose(corpus`
    === actors/ada-lovelace.mdx
    name: Ada Lovelace
    alsoCalled: [Countess]
    === claims/a.mdx
    evidence: [{ source: source, gist: So., voice: asserts, by: ${written} }]
  `);
  expect(found).toMatchObject({ rule: 'schema', nearest });
});
