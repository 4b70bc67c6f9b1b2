import { describe, expect, test } from 'vitest';
import { readState, writeState } from '#components/search/address.ts';

describe('readState', () => {
  test.for<[search: string, state: Partial<ReturnType<typeof readState>>]>([
    ['', { text: '', selection: {}, asTyped: false }],
    ['?q=open+weights', { text: 'open weights' }],
    ['?q=%22a+b%22&typed=', { text: '"a b"', asTyped: true }],
    [
      '?collection=Claim&collection=Source&kind=legal',
      { selection: { collection: ['Claim', 'Source'], kind: ['legal'] } },
    ],
    ['?kind=&colour=red&actor=A&actor=A', { selection: { actor: ['A'] } }],
    ['?q=50%', { text: '50%' }],
  ])('%s', ([search, state]) => expect(readState(search)).toMatchObject(state));
});

test.for([
  '',
  '?q=a+b',
  '?q=%22a%22&typed=&collection=Claim&collection=Term&source=A+%26+B%3F&also=Tea+Debate',
])('writeState gives back the address %s', (search) => expect(writeState(readState(search))).toBe(search));
