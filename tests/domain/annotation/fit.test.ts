import { describe, expect, test } from 'vitest';
import { type FitSubject, fitHash, isFitCurrent } from '#domain/annotation/fit.ts';
import { sha256 } from './node-sha256.ts';

const subject: FitSubject = {
  statement: 'The act harms firms.',
  passage: { segments: ['It may harm', 'small firms'] },
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
    [false, 'quotation for gist', { ...subject, passage: { gist: 'It may harm small firms' } }],
  ])('holds: %s, after a change to %s', ([holds, , now]) =>
    expect(isFitCurrent(of, now, sha256)).toBe(holds),
  );

  test('of a gist is voided by editing the gist', () => {
    const gist = (words: string) => fitHash({ statement: 'So.', passage: { gist: words } }, sha256);
    expect(gist('It may harm.')).not.toBe(gist('It harms.'));
  });
});
