import { expect, test } from 'vitest';
import type { BriefClaim } from '#knowledge/views/brief-view.ts';
import { teaBrief, teaEntries } from './tea-brief.ts';

test('in short form a law speaks for itself, whoever brought it in', () => {
  const [claim] = teaEntries('claims/tea-first-scalds') as BriefClaim[];
  if (!claim) throw new Error('no claim');
  const evidence = claim.evidence.map((passage) => ({ ...passage, by: undefined, voice: undefined }));
  const sources = claim.sources.map((source) => ({ ...source, authors: 'A Sponsor', ownName: 'C.U. 7' }));
  const [item] = teaBrief([{ ...claim, evidence, sources }], { isShort: true }).sections[0]?.items ?? [];
  expect(item?.parts[0]).toMatchObject({ said: 'C.U. 7 says' });
});

test.each([
  [
    'a bill whose number is digits only',
    'sources/cup-bill-1890',
    '“A Bill to regulate the Order of Pouring”',
  ],
  ['a report of a body', 'sources/institute-1889-experiment', '“Report on Two Hundred Cups”'],
  ['a letter', 'sources/almond-1888-letter', undefined],
])('the own name of %s', (_, key, name) => expect(teaEntries(key)[0]?.sources[0]?.ownName).toBe(name));
