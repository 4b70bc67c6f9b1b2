import { describe, expect, test } from 'vitest';
import { checkPasted, type ContextReceipt } from '#domain/annotation/check-pasted.ts';
import type { Quotation } from '#domain/annotation/quotation.ts';
import { makeReceipt } from '#domain/annotation/receipt.ts';
import { sha256 } from './node-sha256.ts';

const before =
  'Farmers along the river welcomed it at first, as did most of the mayors whom this paper asked last year.';
const after =
  'Nobody has measured what that cost, and the ministry declined to say when, or whether, it would try to.';
const article = `${before} The act isn’t repealed. ${after}`;
const quotation: Quotation = { segments: ['The act isn’t repealed.'] };

function receiptOf(any: Quotation, text = article): ContextReceipt {
  const { receipt } = makeReceipt({ source: 's', text, capturedOn: null, quotations: [any] }, sha256);
  const [found] = Object.values(receipt.quotations);
  if (!found || found.tier === 'failed') throw new Error('expected a verified quotation');
  return { quotation: found, captureLength: receipt.capture.length };
}
const receipt = receiptOf(quotation);
const awaited = async (text: string) => sha256(text);
const check = (pasted: string, held: ContextReceipt | undefined = receipt) =>
  checkPasted(pasted, quotation, held, awaited);

describe('a pasted text', () => {
  test.for<[name: string, pasted: string, expected: object]>([
    ['has it in the same context', article, { kind: 'same-context', window: 200 }],
    [
      'may go on around the article',
      `Menu Home ${article} Subscribe now`,
      { kind: 'same-context', window: 200 },
    ],
    ['may be wrapped otherwise', article.replaceAll(' ', '\n'), { kind: 'same-context', window: 200 }],
    [
      'may have changed farther off',
      article.replace('Farmers', 'Growers'),
      { kind: 'same-context', window: 40 },
    ],
    [
      'may repeat the words first',
      `The act isn’t repealed. ${article}`,
      { kind: 'same-context', window: 200 },
    ],
    ['has it in another context', `They say: ${quotation.segments[0]} So there.`, { kind: 'other-context' }],
    ['has it folded, in the same context', article.replace('’', "'"), { kind: 'folded', window: 200 }],
    ['has it folded elsewhere', "They say: The act isn't repealed. So there.", { kind: 'folded' }],
    [
      'has it otherwise',
      article.replace('isn’t', 'is'),
      { kind: 'not-found', failure: { reason: 'absent', nearest: { text: 'The act is repealed.' } } },
    ],
    ['has nothing', '', { kind: 'not-found', failure: { reason: 'absent' } }],
  ])('%s', async ([, pasted, expected]) => expect(await check(pasted)).toMatchObject(expected));

  test('names no window where the folded words stand in another context', async () => {
    expect(await check("They say: The act isn't repealed.")).toEqual({ kind: 'folded' });
  });

  test('has it, but without receipt no context is known', async () => {
    expect(await checkPasted(article, quotation, undefined, sha256)).toEqual({ kind: 'unknown-context' });
  });

  test('needs no prefix to tell places apart', async () => {
    const twice = `${article} The act isn’t repealed.`;
    const told = { ...quotation, prefix: 'last year.' };
    const held = receiptOf(told, twice);
    expect(await checkPasted(twice, told, held, sha256)).toEqual({ kind: 'same-context', window: 200 });
  });
});
