import { expect, test } from 'vitest';
import { textFragment } from '#domain/annotation/text-fragment.ts';

const words = (count: number): string => Array.from({ length: count }, (_, at) => `w${at + 1}`).join(' ');

test.for<[name: string, segments: string[], fragment: string]>([
  ['names the words of a passage', ['the act may harm'], '#:~:text=the%20act%20may%20harm'],
  ['names each part of one in parts', ['the act', 'harm'], '#:~:text=the%20act&text=harm'],
  ['takes any white space for a space', [' the\n  act '], '#:~:text=the%20act'],
  ['encodes what has a meaning of its own there', ['non-profits, R&D'], '#:~:text=non%2Dprofits%2C%20R%26D'],
  ['names a dozen words one by one', [words(12)], `#:~:text=${words(12).replaceAll(' ', '%20')}`],
  [
    'names of a longer passage where it begins and ends',
    [words(13)],
    '#:~:text=w1%20w2%20w3%20w4%20w5,w9%20w10%20w11%20w12%20w13',
  ],
])('a text fragment %s', ([, segments, fragment]) => expect(textFragment(segments)).toBe(fragment));
