import { expect, test } from 'vitest';
import { tallyQuotations, verifyQuotations } from '#check/quotations.ts';
import { makeReceipt } from '#domain/annotation/receipt.ts';
import { readKnowledgeBase } from '#knowledge/knowledge-base.ts';
import { sha256 } from '../domain/annotation/node-sha256.ts';
import { corpus } from './corpus.ts';

const { knowledgeBase } = readKnowledgeBase(
  corpus`
  === site.yaml
  === sources/at-hand.mdx
  === sources/receipted.mdx
  === sources/missing.mdx
  === sources/also-missing.mdx
  === claims/a.mdx
  evidence:
    - { source: at-hand, quote: The kettle sings., voice: asserts }
    - { source: at-hand, quote: 'The "cup" is full.', voice: asserts }
    - { source: at-hand, quote: The saucer is full., voice: asserts }
    - { source: receipted, quote: The milk is sour., voice: asserts }
    - { source: receipted, quote: The milk is sweet., voice: asserts }
    - { source: receipted, quote: The milk is gone., voice: asserts }
    - { source: missing, quote: So it is., voice: asserts }
    - { source: missing, quote: So be it., voice: asserts }
    - { source: also-missing, quote: So it is., voice: asserts }
`.files,
);
const captures = new Map([['at-hand', 'The kettle sings. The “cup” is full.']]);
const { receipt } = makeReceipt(
  {
    source: 'receipted',
    text: 'The milk is sour.',
    capturedOn: null,
    quotations: [{ segments: ['The milk is sour.'] }, { segments: ['The milk is sweet.'] }],
  },
  sha256,
);

test('quotations are held to the text at hand, else to their receipts', () => {
  const proof = { receipts: new Map([['receipted', receipt]]), sha256 };
  expect(tallyQuotations(verifyQuotations(knowledgeBase, captures, proof))).toEqual({
    exact: 2,
    folded: 1,
    failed: 2,
    unchecked: 4,
    byReceipt: 2,
    missing: ['also-missing', 'missing', 'receipted'],
  });
});

test('quotations without text and receipts are unchecked', () => {
  expect(tallyQuotations(verifyQuotations(knowledgeBase, captures))).toEqual({
    exact: 1,
    folded: 1,
    failed: 1,
    unchecked: 6,
    byReceipt: 0,
    missing: ['also-missing', 'missing', 'receipted'],
  });
});
