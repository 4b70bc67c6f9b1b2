import { describe, expect, test } from 'vitest';
import { checkPasted } from '#domain/annotation/check-pasted.ts';
import { fitVerdicts, type FitVerdict } from '#domain/annotation/voice.ts';
import { fitOfNow } from '#knowledge/fit.ts';
import { ledgerView } from '#knowledge/views/ledger-view.ts';
import { fitView } from '#knowledge/views/fit-view.ts';
import { quotationCheck, wordsCheck } from '#knowledge/views/quotation-check-view.ts';
import { quotedText } from '#knowledge/views/quoted-text-view.ts';
import { verificationOf } from '#knowledge/verification.ts';
import { sha256 } from '../../domain/annotation/node-sha256.ts';
import { teaContext } from '../../tea-context.ts';
import { readTeaDebate } from '../../tea-debate.ts';

const context = teaContext();
const { captures } = readTeaDebate();
const { claims, sources } = context.knowledgeBase.entries;
const claim = claims.get('milk-first-does-not-scald');
const [evidence] = claim?.data.evidence ?? [];
if (!claim || !evidence) throw new Error('the second debate lost its claim');

describe('the check of a quotation', () => {
  test('is undefined for a gist', () => {
    expect(
      quotationCheck(context, { source: 'almond-1888-letter', gist: 'Likes milk.', voice: 'asserts' }),
    ).toBeUndefined();
  });

  test('says what was found', () => {
    const { quote: _, ...edited } = evidence;
    expect(quotationCheck(context, evidence)).toMatchObject({
      status: 'exact',
      sentence: 'Agrees with the captured text letter for letter.',
    });
    expect(quotationCheck(context, { ...edited, quote: 'The milk scalds.' })).toMatchObject({
      status: 'unchecked',
      sentence: 'Not checked: the quotation, as it stands, was not checked since the text was captured.',
      receipt: undefined,
    });
    expect(wordsCheck(context, 'institute-1889-experiment', 'We poured two hundred cups').status).toBe(
      'exact',
    );
  });

  test('gives all that a browser needs to check a reader’s own copy', async () => {
    const view = structuredClone(JSON.parse(JSON.stringify(quotationCheck(context, evidence))));
    const copy = captures.get('almond-1888-letter') ?? '';
    expect(await checkPasted(copy, view.quotation, view.receipt, sha256)).toEqual({
      kind: 'same-context',
      window: 200,
    });
  });

  test('holds no words of the source but the quotation', () => {
    const { quotation: _, ...rest } = quotationCheck(context, evidence) ?? {};
    expect(JSON.stringify(rest)).not.toMatch(/scald|milk/);
  });
});

test('the second key is told in a sentence, with the reader’s name', () => {
  expect(fitView(context, claim.data, evidence)).toMatchObject({
    state: 'entails',
    sentence: 'The passage says what the claim says.',
    on: '6 January 2026',
  });
  expect(fitView(context, { statement: 'Milk scalds.' }, evidence).state).toBe('void');
  const { fit: _, ...unread } = evidence;
  expect(fitView(context, claim.data, unread).state).toBe('unreviewed');
  const { quote, ...ours } = unread;
  const gist = { ...ours, gist: String(quote) };
  expect(fitView(context, claim.data, gist).sentence).toBe(
    'Nobody has held the paraphrase against the work.',
  );
  const of = fitOfNow(claim.data, gist, context.sha256) ?? '';
  const read = { ...gist, fit: { verdict: 'partly', by: 'review', on: '2026-01-06', of } } as const;
  expect(fitView(context, claim.data, read).sentence).toBe(
    'Held against the work, which says part of what the claim says.',
  );
});

test('of a denial the sentence says how far the passage denies the claim', () => {
  const { fit: _, ...denial } = { ...evidence, voice: 'denies' } as const;
  const sentence = (verdict: FitVerdict): string => {
    const of = fitOfNow(claim.data, denial, context.sha256) ?? '';
    return fitView(context, claim.data, { ...denial, fit: { verdict, by: 'review', on: '2026-01-06', of } })
      .sentence;
  };
  expect([...fitVerdicts.map(sentence), fitView(context, claim.data, denial).sentence]).toEqual([
    'The passage says that the claim is not so.',
    'The passage gives part of the denial.',
    'The passage is about the claim’s subject, but does not deny it.',
    'The passage does not deny the claim.',
    'Nobody has read the passage a second time to see whether it denies the claim.',
  ]);
});

describe('the text of a source as far as it is quoted', () => {
  test.for([...sources.keys()])('%s: covers the work from beginning to end, in order', (source) => {
    const { pieces, length, unplaced } = quotedText(context, source);
    const text = captures.get(source);
    expect(unplaced).toEqual([]);
    if (pieces.length === 0) return;
    let reached = 0;
    for (const piece of pieces) {
      expect(piece.start).toBeLessThanOrEqual(reached + 1);
      if (piece.kind === 'gap') expect(piece.end).toBeGreaterThan(piece.start);
      else {
        expect(piece.uses.length).toBeGreaterThan(0);
        expect(piece.overlaps).toBe(piece.start < reached);
      }
      reached = Math.max(reached, piece.end);
    }
    expect(reached).toBeGreaterThanOrEqual((length ?? 0) - 1);
    expect(text).toBeDefined();
  });

  test('leads to each use, and puts the same words together', () => {
    const uses = quotedText(context, 'almond-1888-letter').pieces.flatMap((piece) =>
      piece.kind === 'quotation' ? piece.uses : [],
    );
    expect(uses.map(({ href }) => href)).toContain('/tea/claims/milk-first-does-not-scald/#evidence-1');
    const found = verificationOf(context).bySource.get('almond-1888-letter');
    expect(uses.length).toBe(
      found?.quotations.reduce((sum, { quotation }) => sum + quotation.segments.length, 0),
    );
  });

  test('leaves quotations whose place is unknown apart', () => {
    const { pieces, unplaced, share } = quotedText({ ...context, receipts: new Map() }, 'almond-1888-letter');
    expect(pieces).toEqual([]);
    expect(unplaced.length).toBeGreaterThan(0);
    expect(share).toBeUndefined();
  });
});

describe('the ledger', () => {
  const ledger = ledgerView(context);

  test('adds up: over the sources, and over the four counts', () => {
    const { exact, folded, failed, unchecked, total } = ledger.quotations;
    expect(exact + folded + failed + unchecked).toBe(total);
    expect(ledger.bySource.reduce((sum, { counts }) => sum + counts.total, 0)).toBe(total);
    expect(total).toBe(22);
  });

  test('lists what is open, with the reason in words', () => {
    expect(ledger.open).toEqual([]);
    const bare = ledgerView({ ...context, receipts: new Map() });
    expect(bare.open).toHaveLength(22);
    expect(bare.quotations.reasons.reduce((sum, { count }) => sum + count, 0)).toBe(22);
    expect(bare.open[0]?.why).toMatch(/^(?:the quotation|no text)/);
  });

  test('names the claims that rest on marked sources', () => {
    for (const { only, partly } of ledger.standing) expect(only.length + partly.length).toBeGreaterThan(0);
    expect(ledger.standing.map(({ kind }) => kind)).toContain('secondhand');
  });
});
