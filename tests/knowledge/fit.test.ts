import { describe, expect, test } from 'vitest';
import { sha256 } from '#files/sha256.ts';
import { countFits, extractorOf, fitOf, fitOfNow, fitStates } from '#knowledge/fit.ts';
import type { Evidence } from '#schema/evidence.ts';
import { readTeaDebate } from '../tea-debate.ts';

const { knowledgeBase } = readTeaDebate();
const context = { knowledgeBase, sha256 };
const claim = { statement: 'It is so.' };
const evidence: Evidence = { source: 'source', quote: 'So it is.', voice: 'asserts' };
const of = fitOfNow(claim, evidence, sha256) ?? '';
const read: Evidence = { ...evidence, fit: { verdict: 'entails', by: 'review', on: '2026-01-01', of } };

describe('fitOf', () => {
  test.for<[name: string, statement: string, evidence: Evidence, kind: string]>([
    ['is current', claim.statement, read, 'current'],
    ['is unreviewed', claim.statement, evidence, 'unreviewed'],
    ['is void when the claim changed', 'It may be so.', read, 'void'],
    ['is void when the quotation changed', claim.statement, { ...read, quote: 'So is it.' }, 'void'],
    [
      'is void when the quotation became a gist',
      claim.statement,
      { ...read, quote: undefined, gist: 'So it is.' },
      'void',
    ],
    ['is void without a passage', claim.statement, { ...read, quote: undefined }, 'void'],
    ['does not mind white space, source or locator', 'It  is so.', { ...read, source: 'other' }, 'current'],
    ['is void when it became a denial', claim.statement, { ...read, voice: 'denies' }, 'void'],
  ])('%s', ([, statement, piece, kind]) => expect(fitOf({ statement }, piece, context).kind).toBe(kind));
});

test('countFits counts every piece of evidence once', () => {
  const counts = countFits(context);
  const all = [...knowledgeBase.entries.claims.values()].flatMap(({ data }) => data.evidence).length;
  expect(fitStates.reduce((sum, state) => sum + counts[state], 0)).toBe(all);
  expect(counts).toMatchObject({ entails: 1, void: 0 });
});

test('whoever extracted a passage is known, also where nobody is named', () => {
  expect([extractorOf(evidence), extractorOf({ ...evidence, extractedBy: 'somebody' })]).toEqual([
    'extraction',
    'somebody',
  ]);
});
