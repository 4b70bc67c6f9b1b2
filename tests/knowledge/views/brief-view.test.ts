import { describe, expect, test } from 'vitest';
import { briefClaim, briefPosition, briefSource, type BriefClaim } from '#knowledge/views/brief-view.ts';
import { find } from '#knowledge/views/context.ts';
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
    expect(claim.evidence[0]).toMatchObject({
      quote: ['The milk takes the heat of the tea by degrees and does not scald.'],
      locator: 'paragraph 2',
      by: 'Prudence Almond',
      voice: 'asserts',
      check: 'exact',
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

  test('holds every source it names, once', () => {
    const named = [...claim.evidence, ...claim.answers].map(({ source }) => source);
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

function claimView(id: string): BriefClaim {
  const entry = find(context, 'claims', id);
  if (!entry) throw new Error(`there is no claim ${id}`);
  return briefClaim(context, entry);
}
