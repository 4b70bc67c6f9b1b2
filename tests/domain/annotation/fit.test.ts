import { describe, expect, test } from 'vitest';
import { type FitSubject, fitHash, markInEditions } from '#domain/annotation/fit.ts';
import { sha256 } from './node-sha256.ts';

const subject: FitSubject = {
  statement: 'The act harms firms.',
  passage: { segments: ['It may harm', 'small firms'] },
  voice: 'asserts',
};
const of = fitHash(subject, sha256);

describe('a fit', () => {
  test('is named by 128 bits', () => expect(of).toMatch(/^[0-9a-f]{32}$/));

  test.for<[holds: boolean, change: string, now: FitSubject]>([
    [true, 'nothing', { ...subject }],
    [true, 'line breaks', { ...subject, statement: 'The act\n  harms firms.\n' }],
    [false, 'the claim', { ...subject, statement: 'The act may harm firms.' }],
    [false, 'the quotation', { ...subject, passage: { segments: ['It will harm', 'small firms'] } }],
    [
      false,
      'the cut between segments',
      { ...subject, passage: { segments: ['It may', 'harm small firms'] } },
    ],
    [
      false,
      'the prefix',
      { ...subject, passage: { ...subject.passage, prefix: 'So' } as FitSubject['passage'] },
    ],
    [false, 'quotation for gist', { ...subject, passage: { gist: 'It may harm small firms', source: 'a' } }],
    [true, 'the voice, from one that speaks for the claim to another', { ...subject, voice: 'concedes' }],
    [false, 'the voice, to a denial', { ...subject, voice: 'denies' }],
  ])('holds: %s, after a change to %s', ([holds, , now]) => expect(of === fitHash(now, sha256)).toBe(holds));

  test('of a gist is voided by editing the gist, and by another source', () => {
    const gist = (words: string, source = 'a') =>
      fitHash({ statement: 'So.', passage: { gist: words, source }, voice: 'asserts' }, sha256);
    expect(gist('It may harm.')).not.toBe(gist('It harms.'));
    expect(gist('It may harm.')).not.toBe(gist('It may harm.', 'b'));
  });

  test('begins as in editions, which hold no more of it than of statement and passage', () => {
    const start = (now: FitSubject) => fitHash(now, sha256).slice(0, markInEditions);
    expect(start({ ...subject, voice: 'denies' })).toBe(of.slice(0, markInEditions));
    expect(of).toBe('8a394f146256422c68ad4cf67930d6fd');
  });
});
