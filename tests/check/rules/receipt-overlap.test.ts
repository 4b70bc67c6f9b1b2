import { makeReceipt } from '#domain/annotation/receipt.ts';
import { quotationKey } from '#domain/annotation/quotation.ts';
import { sha256 } from '../../domain/annotation/node-sha256.ts';
import { ruleCases } from '../cases.ts';
import { corpus, first, here } from '../corpus.ts';

const said = { segments: ['No person shall pour tea before milk.'] };
const forged = { segments: ['No person shall pour milk before tea.'] };
const receiptOf = (text: string, quotation: typeof said) =>
  makeReceipt({ source: 'source', text, capturedOn: null, quotations: [quotation] }, sha256).receipt;
const receipt = receiptOf(said.segments[0] ?? '', said);
const other = receiptOf(forged.segments[0] ?? '', forged).quotations[quotationKey(forged, sha256)];
const both = {
  ...receipt,
  quotations: { ...receipt.quotations, [quotationKey(forged, sha256)]: other as never },
};

ruleCases(
  'receipt-overlap',
  {
    'a quotation laid over another one': corpus`
      === claims/a.mdx
      evidence: [{ source: source, quote: ${first}No person shall pour tea before milk., voice: asserts }]
      === claims/b.mdx
      evidence: [{ source: source, quote: ${here}No person shall pour milk before tea., voice: asserts }]
    `,
    'not one that is given twice': corpus`
      === claims/a.mdx
      evidence: [{ source: source, quote: No person shall pour tea before milk., voice: asserts }]
      === claims/b.mdx
      evidence: [{ source: source, quote: No person shall pour tea before milk., voice: asserts }]
    `,
  },
  { proof: { receipts: new Map([['source', both]]), sha256 } },
);
