import { describe, expect, test } from 'vitest';
import type { FitVerdict } from '#domain/annotation/voice.ts';
import { fitOfNow } from '#knowledge/fit.ts';
import { briefClaim, briefPosition, briefSource, type BriefClaim } from '#knowledge/views/brief-view.ts';
import { find, type ViewContext } from '#knowledge/views/context.ts';
import { teaContext } from '../../tea-context.ts';

const context = teaContext();

describe('a claim for briefs', () => {
  const claim = claimView('milk-first-does-not-scald');

  test('names the positions it serves and harms, and the answers to their questions', () => {
    expect(claim.serves).toEqual(['milk-first']);
    expect(claimView('tea-first-scalds').harms).toEqual(['tea-first']);
    expect(claim.questions.find(({ id }) => id === 'which-first')?.positions.map(({ id }) => id)).toEqual([
      'milk-first',
      'tea-first',
    ]);
  });

  test('has its main question first', () => {
    expect(claim.questions.map(({ id }) => id)).toEqual(['does-it-taste', 'which-first']);
  });

  test('has each passage with its speaker, place and check', () => {
    expect(claim.evidence[1]).toMatchObject({
      quote: ['The milk takes the heat of the tea by degrees and does not scald.'],
      locator: 'paragraph 2',
      by: 'Prudence Almond',
      voice: 'asserts',
      check: 'exact',
    });
  });

  test('is led off by the best witness, whatever stands first in the record; the others keep their order', () => {
    const sources = (id: string) => claimView(id).evidence.map(({ source }) => source);
    expect(sources('milk-first-does-not-scald')).toEqual(['institute-1889-experiment', 'almond-1888-letter']);
    expect(sources('tasters-were-dairymen')).toEqual(['gazette-1889-report', 'crumb-1891-almanac']);
  });

  test('is led off by whoever says it, not by a denial, and has the denial all the same', () => {
    const denied = withDenialFirst('tea-first-scalds');
    const entry = find(denied, 'claims', 'tea-first-scalds');
    const passages = entry ? briefClaim(denied, entry).evidence : [];
    expect(passages.map(({ by, voice }) => [by, voice])).toEqual([
      ['Prudence Almond', 'asserts'],
      ['The Fixture Institute', 'denies'],
    ]);
  });

  test('is led off, and in one line cited, by what was found to say it', () => {
    const id = 'milk-first-does-not-scald';
    expect(claimView(id).evidence[0]?.source).toBe('institute-1889-experiment');
    const read = withVerdict(id, 'institute-1889-experiment', 'no');
    const entry = find(read, 'claims', id);
    expect(entry && briefClaim(read, entry).evidence[0]?.source).toBe('almond-1888-letter');
    const both = withVerdict(id, 'almond-1888-letter', 'no', read);
    const position = find(both, 'positions', 'milk-first');
    expect(position && briefPosition(both, position).grounds[0]).toMatchObject({
      source: 'institute-1889-experiment',
      lacking: 'no',
    });
  });

  test('in one line, is cited by whoever says it', () => {
    const position = find(context, 'positions', 'tea-first');
    const point = position && briefPosition(withDenialFirst('tea-first-scalds'), position).objections[0];
    expect(point).toMatchObject({ by: 'Prudence Almond', source: 'almond-1888-letter' });
    expect(claimView('milk-first-does-not-scald').answers[0]).toMatchObject({
      by: undefined,
      source: undefined,
    });
  });

  test('has what attacks it, whichever of the two records it', () => {
    expect(claim.answers.map(({ id, kind }) => [id, kind])).toEqual([
      ['milk-scalds-either-way', 'contradicts'],
    ]);
    expect(claimView('milk-scalds-either-way').answers.map(({ id }) => id)).toEqual([
      'milk-first-does-not-scald',
    ]);
  });

  test('has whether each passage bears it out', () => {
    expect(claim.evidence.map(({ fit }) => fit)).toEqual(['unreviewed', 'entails']);
    const position = find(context, 'positions', 'milk-first');
    expect(position && briefPosition(context, position).holders[0]?.passage?.fit).toBeUndefined();
  });

  test('has what narrows it, apart from its answers', () => {
    const narrowed = claimView('proper-cup-is-milk-first');
    expect(narrowed.qualifications.map(({ id, kind }) => [id, kind])).toEqual([
      ['tea-first-shows-strength', 'qualifies'],
    ]);
    expect(narrowed.qualificationsInAll).toBe(1);
    expect(narrowed.answers.map(({ id }) => id)).not.toContain('tea-first-shows-strength');
  });

  test('has an answer to the same claim in other words where that decides', () => {
    expect(claimView('tea-first-scalds').answers).toMatchObject([
      { id: 'milk-scalds-either-way', note: 'Brought against the same claim in other words.' },
    ]);
  });

  test('has why its status is what it is, where it bears one', () => {
    expect(claimView('bill-will-pass')).toMatchObject({
      status: 'unchallenged',
      statusReason: 'Nothing recorded here attacks it.',
    });
    expect(claim).toMatchObject({ status: undefined, statusReason: undefined });
  });

  test('holds every source it names, once', () => {
    const named = [...claim.evidence, ...claim.answers].flatMap(({ source }) => source ?? []);
    expect(claim.sources.map(({ id }) => id)).toEqual([...new Set(named)]);
  });

  test('is not undefined where JSON would lose it', () => {
    expect(JSON.parse(JSON.stringify(claim))).toEqual(JSON.parse(JSON.stringify(structuredClone(claim))));
    expect(JSON.stringify(claim).length).toBeLessThan(6000);
  });
});

test('a position for briefs has its holders, grounds and objections, each with its whole number', () => {
  const entry = find(context, 'positions', 'milk-first');
  const position = entry && briefPosition(context, entry);
  expect(position?.holders.map(({ name }) => name)).toEqual(['Prudence Almond']);
  expect(position?.grounds.map(({ id }) => id)).toEqual([
    'milk-first-does-not-scald',
    'proper-cup-is-milk-first',
  ]);
  expect(position?.groundsInAll).toBe(2);
  expect(position?.objections.map(({ id }) => id)).toEqual(['tea-first-shows-strength']);
});

test('a source for briefs says when its text was captured', () => {
  const entry = find(context, 'sources', 'almond-1888-letter');
  const source = entry && briefSource(context, entry);
  expect(source?.sources).toHaveLength(1);
  expect(source?.sources[0]?.seen.how).toMatch(/captured|recorded/);
  expect(source?.claimsInAll).toBeGreaterThan(1);
});

test('a source for briefs has the claims that rest on it, not what it denies', () => {
  const entry = find(context, 'sources', 'institute-1889-experiment');
  const source = entry && briefSource(context, entry);
  expect(source?.claims.map(({ id }) => id)).toContain('milk-first-does-not-scald');
  expect(source?.claims.map(({ id }) => id)).not.toContain('milk-scalds-either-way');
  expect(source?.claimsInAll).toBe(4);
});

/** The second debate in which a claim's first passage is one that denies it. */
function withDenialFirst(id: string): ViewContext {
  const { knowledgeBase } = context;
  const claim = find(context, 'claims', id);
  const denial = find(context, 'claims', 'milk-scalds-either-way')?.data.evidence[0];
  if (!claim || !denial) throw new Error('the second debate lost its denial');
  const data = { ...claim.data, evidence: [denial, ...claim.data.evidence] };
  const claims = new Map(knowledgeBase.entries.claims).set(id, { ...claim, data });
  return { ...context, knowledgeBase: { ...knowledgeBase, entries: { ...knowledgeBase.entries, claims } } };
}

/** The second debate in which a second reading found this of a claim's passage in a source. */
function withVerdict(
  id: string,
  source: string,
  verdict: FitVerdict,
  of: ViewContext = context,
): ViewContext {
  const { knowledgeBase } = of;
  const claim = find(of, 'claims', id);
  if (!claim) throw new Error(`there is no claim ${id}`);
  const evidence = claim.data.evidence.map((piece) => {
    const hash = fitOfNow(claim.data, piece, of.sha256);
    if (piece.source !== source || hash === undefined) return piece;
    return { ...piece, fit: { verdict, by: 'review', on: '2026-01-06', of: hash } };
  });
  const claims = new Map(knowledgeBase.entries.claims).set(id, {
    ...claim,
    data: { ...claim.data, evidence },
  });
  return { ...of, knowledgeBase: { ...knowledgeBase, entries: { ...knowledgeBase.entries, claims } } };
}

function claimView(id: string): BriefClaim {
  const entry = find(context, 'claims', id);
  if (!entry) throw new Error(`there is no claim ${id}`);
  return briefClaim(context, entry);
}
