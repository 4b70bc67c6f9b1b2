import { describe, expect, test } from 'vitest';
import type { Status } from '#domain/argument/status.ts';
import type { Brief } from '#export/brief/brief.ts';
import type { BriefClaim, BriefQuestion, BriefSourceRecord } from '#knowledge/views/brief-view.ts';
import { teaBrief, teaEntries } from './tea-brief.ts';

describe('a brief', () => {
  test('has its entries under their questions, in the order of the first of each', () => {
    const brief = teaBrief(
      teaEntries(
        'claims/tea-first-shows-strength',
        'positions/pass-the-bill',
        'positions/milk-first',
        'sources/cup-bill-1890',
      ),
    );
    expect(outline(brief)).toEqual([
      [
        'Should the milk or the tea be poured first?',
        'claims/tea-first-shows-strength',
        'positions/milk-first',
      ],
      ['Should the law lay down the order of pouring?', 'positions/pass-the-bill'],
      ['Sources to read', 'sources/cup-bill-1890'],
    ]);
  });

  test('puts a claim under the question on which it argues with a position of the brief', () => {
    const [claim] = teaEntries('claims/milk-first-does-not-scald');
    expect(claim?.questions[0]?.id).toBe('does-it-taste');
    const brief = teaBrief(teaEntries('claims/milk-first-does-not-scald', 'positions/milk-first'));
    expect(brief.sections.length).toBe(1);
  });

  test('puts a claim under the question on which it is a ground before one on which it is only an objection', () => {
    const claim = teaClaim('claims/tea-first-scalds');
    const question = (id: string, answer: string): BriefQuestion => ({
      id,
      title: id,
      label: id,
      positions: [
        { id: answer, label: answer },
        { id: `not-${answer}`, label: `not ${answer}` },
      ],
    });
    const questions = [question('beside', 'harmed'), question('meant', 'served')];
    const brief = teaBrief([{ ...claim, questions, serves: ['served'], harms: ['harmed'] }]);
    expect(brief.title).toBe('Brief: meant');
    expect(brief.notices[0]).toEqual({
      label: 'One side only',
      text: 'Of the answers on record, “served” alone is represented. Not represented: “not served”.',
      isWarning: true,
    });
    const [position] = teaEntries('positions/milk-first');
    if (position?.collection !== 'positions') throw new Error('not a position');
    const answering = { ...position, id: 'harmed', questions: questions.slice(0, 1) };
    const both = teaBrief([{ ...claim, questions, serves: ['served'], harms: ['harmed'] }, answering]);
    expect(outline(both)).toEqual([['beside', 'claims/tea-first-scalds', 'positions/harmed']]);
  });

  test('warns of what limits a claim, and of nothing else', () => {
    const claim = { ...teaClaim('claims/bill-will-pass'), caveats: ['Not certain.'] };
    const warned = teaBrief([claim]).sections.flatMap(({ items }) =>
      items.flatMap(({ parts }) =>
        parts.flatMap((part) => (part.kind === 'remark' ? [[part.label, part.isWarning]] : [])),
      ),
    );
    expect(warned).toContainEqual(['Caveat', true]);
    expect(warned).toContainEqual(['Answers', false]);
  });

  test('numbers each source once, in the order of citation, with its address or the want of one', () => {
    const brief = teaBrief(
      teaEntries('claims/milk-first-does-not-scald', 'positions/milk-first', 'positions/tea-first'),
    );
    expect(brief.sources.map(({ number }) => number)).toEqual(brief.sources.map((_, index) => index + 1));
    expect(new Set(brief.sources.map(({ href }) => href)).size).toBe(brief.sources.length);
    const cited = brief.sections.flatMap(({ items }) =>
      items.flatMap(({ parts }) =>
        parts.flatMap((part) => ('citation' in part ? [part.citation.number] : [])),
      ),
    );
    expect(cited[0]).toBe(1);
    expect(Math.max(...cited)).toBeLessThanOrEqual(brief.sources.length);
    for (const { address, remarks } of brief.sources) {
      expect(remarks.some((text) => text === 'No address known.')).toBe(address === undefined);
      expect(remarks.join(' ')).toMatch(/Accessed|Text captured|Recorded here/);
    }
  });

  test('shows what answers a claim, with who says so and where', () => {
    const brief = teaBrief(teaEntries('claims/proper-cup-is-milk-first'));
    const answers = brief.sections[0]?.items[0]?.parts.find((part) => part.kind === 'points');
    expect(answers?.heading).toBe('Rebutted by');
    expect(answers?.points[0]).toMatchObject({
      title: 'A proper cup is one that a guest empties.',
      citation: { text: expect.stringContaining('“') as string },
    });
  });

  test('names nobody for an answer that is only denied', () => {
    const brief = teaBrief(teaEntries('claims/milk-first-does-not-scald'));
    const answers = brief.sections[0]?.items[0]?.parts.find((part) => part.kind === 'points');
    expect(answers?.heading).toBe('Contradicts, and is contradicted by');
    expect(answers?.points[0]).toMatchObject({
      title: 'The milk scalds in either order.',
      by: undefined,
      citation: undefined,
    });
  });

  test('says which position a claim is brought against that stands under none', () => {
    const [claim] = teaEntries('claims/tea-first-shows-strength');
    expect(claim?.collection === 'claims' && claim.harms).toContain('milk-first');
    const tagsWith = (...ids: string[]): readonly string[] =>
      teaBrief(teaEntries(...ids)).sections[0]?.items.find(({ id }) => id === claim?.id)?.tags ?? [];
    expect(tagsWith('positions/milk-first', 'claims/tea-first-shows-strength')).toContain(
      'brought against “Milk first”',
    );
    expect(tagsWith('claims/tea-first-shows-strength').join()).not.toContain('brought');
  });

  test('counts the questions that it answers for one side, and not what it is about', () => {
    const { notices } = teaBrief(
      teaEntries('measures/cup-bill', 'positions/milk-first', 'positions/pass-the-bill'),
    );
    expect(notices[0]?.text).toMatch(/^On 1 of 2 questions this brief represents a single side: /);
  });

  test('says so where no answer is recorded', () => {
    const brief = teaBrief(teaEntries('claims/bill-will-pass'));
    expect(remarksOf(brief)).toContain('No answer is recorded here. That is no concession.');
  });

  test('has whole addresses under the base path', () => {
    const brief = teaBrief(teaEntries('claims/tea-first-scalds'));
    expect(brief.sections[0]?.items[0]?.href).toBe('https://example.org/tea/claims/tea-first-scalds/');
  });

  test('in short form has one passage of each claim and the count of the others', () => {
    const entries = teaEntries('claims/milk-first-does-not-scald');
    const passages = (brief: Brief): number =>
      brief.sections[0]?.items[0]?.parts.filter(({ kind }) => kind === 'passage').length ?? 0;
    expect(passages(teaBrief(entries))).toBe(2);
    const short = teaBrief(entries, { isShort: true });
    expect(passages(short)).toBe(1);
    const [item] = short.sections[0]?.items ?? [];
    expect(item?.tags).toContain('one more passage on its page');
  });

  test('in short form gives in our words what there is no quotation of, with who says it, so that no side looks barer', () => {
    const claim = teaClaim('claims/tea-first-scalds');
    const evidence = claim.evidence.map((passage) => ({
      ...passage,
      quote: undefined,
      gist: 'Said otherwise.',
      by: 'A. Body',
      voice: 'concedes' as const,
    }));
    const [item] = teaBrief([{ ...claim, evidence }], { isShort: true }).sections[0]?.items ?? [];
    expect(item?.parts.filter(({ kind }) => kind === 'passage')).toMatchObject([
      { said: 'A. Body (concession)', gist: 'Said otherwise.', citation: { number: 1 } },
    ]);
  });

  test.for<[status: Status, reason: string, said: string]>([
    ['challenged', 'Challenged by “A”, which nothing here answers.', ' by “A”, which nothing here answers'],
    ['restored', 'Attacked by “A”, but “B” answers that.', ': attacked by “A”, but “B” answers that'],
    ['unresolved', '“A” attacks it, and so on.', ': “A” attacks it, and so on'],
    ['unchallenged', 'Nothing recorded here attacks it.', ': the answers below go to its support only'],
  ])('says behind %s why it is so, and below what the word means', ([status, statusReason, said]) => {
    const claim = teaClaim('claims/proper-cup-is-milk-first');
    const brief = teaBrief([{ ...claim, status, statusReason }], { isShort: true });
    expect(brief.sections[0]?.items[0]).toMatchObject({ status, statusReason: said });
    expect(brief.statusMeanings.map((meaning) => meaning.status)).toEqual([status]);
    const unanswered = { ...claim, status, statusReason, answers: [], answersInAll: 0 };
    if (status === 'unchallenged')
      expect(teaBrief([unanswered]).sections[0]?.items[0]?.statusReason).toBe('');
  });

  test('explains no status word that is not in it', () => {
    const claim = { ...teaClaim('claims/tea-first-scalds'), status: undefined, statusReason: undefined };
    expect(teaBrief([claim]).statusMeanings).toEqual([]);
  });

  test('puts a claim under the position before it that rests on it, and no other', () => {
    const keys = ['claims/milk-first-does-not-scald', 'positions/milk-first', 'positions/tea-first'];
    const grounds = (...order: number[]): string[] =>
      teaBrief(teaEntries(...order.map((place) => keys[place] ?? ''))).sections[0]?.items.flatMap(
        ({ isGround, id }) => (isGround ? [id] : []),
      ) ?? [];
    expect(grounds(1, 0, 2)).toEqual(['milk-first-does-not-scald']);
    expect(grounds(1, 2, 0)).toEqual([]);
    expect(grounds(0, 1, 2)).toEqual([]);
  });

  test('says of a work we have not read who told us of it', () => {
    const claim = teaClaim('claims/tea-first-scalds');
    const told = (accounts: BriefSourceRecord['accounts'], isShort = true): string =>
      teaBrief([{ ...claim, sources: claim.sources.map((source) => ({ ...source, accounts })) }], {
        isShort,
      }).sources[0]?.remarks.join(' ') ?? '';
    const accounts = [{ href: 'https://example.org/account', name: 'example.org' }];
    expect(told(undefined)).not.toContain('Not read by us');
    expect(told([])).toContain('Not read by us; known only through others’ accounts.');
    expect(told(accounts)).toContain('Not read by us; known only through example.org.');
    expect(told(accounts, false)).toContain('known only through https://example.org/account.');
  });

  test('in short form cites by number and place what the list of sources names', () => {
    const entries = teaEntries('claims/proper-cup-is-milk-first');
    const texts = (brief: Brief): string =>
      JSON.stringify(brief.sections.flatMap(({ items }) => items.map(({ parts }) => parts)));
    const [source] = teaBrief(entries).sources;
    expect(texts(teaBrief(entries))).toContain(source?.title);
    const short = teaBrief(entries, { isShort: true });
    expect(texts(short)).not.toContain(source?.title);
    expect(short.sources[0]?.title).toBe(source?.title);
    expect(short.sources.length).toBeGreaterThan(1);
  });

  test('in short form has of a position who holds it and how much is for and against it', () => {
    const brief = teaBrief(teaEntries('positions/milk-first'), { isShort: true });
    const [item] = brief.sections[0]?.items ?? [];
    expect(item?.parts).toEqual([]);
    expect(item?.tags.join('; ')).toMatch(/^held by .+; rests on \d+ claims?; \d+ claims? against it$/);
  });

  test('in short form has of a source how many claims rest on it', () => {
    const brief = teaBrief(teaEntries('sources/cup-bill-1890'), { isShort: true });
    const [item] = brief.sections[0]?.items ?? [];
    expect(item?.parts).toEqual([]);
    expect(item?.tags.join()).toMatch(/^(?:1 claim rests|(?:0|[2-9]|\d\d+) claims rest) on it$/);
  });

  test('in short form says that no answer is recorded', () => {
    const brief = teaBrief(teaEntries('claims/bill-will-pass'), { isShort: true });
    expect(brief.sections[0]?.items[0]?.tags).toContain('no answer recorded, which is no concession');
  });

  test('bears the reader’s title, else one from its questions', () => {
    const entries = teaEntries('claims/tea-first-scalds');
    expect(teaBrief(entries, { title: 'For Monday' }).title).toBe('For Monday');
    expect(teaBrief(entries).title).toBe('Brief: Should the milk or the tea be poured first?');
  });
});

describe('the balance of a brief', () => {
  test.for<[name: string, keys: readonly string[], sentence: RegExp, isOneSided: boolean]>([
    [
      'one position',
      ['positions/milk-first'],
      /^One side only.*“Milk first” alone.*Not represented: “Tea first”\.$/,
      true,
    ],
    ['a ground', ['claims/milk-first-does-not-scald'], /^One side only.*“Milk first”/, true],
    [
      'both positions',
      ['positions/milk-first', 'positions/tea-first'],
      /^Every answer on record is represented/,
      false,
    ],
    [
      'a position and a claim for the other',
      ['positions/milk-first', 'claims/tea-first-shows-strength'],
      /^Every answer on record is represented/,
      false,
    ],
    [
      'an objection alone',
      ['claims/tea-first-scalds'],
      /^Only what is brought against “Tea first” is represented, and none of the answers on record: “Milk first” and “Tea first”\.$/,
      true,
    ],
  ])('with %s', ([, keys, sentence, isOneSided]) => {
    const brief = teaBrief(teaEntries(...keys));
    expect(brief.sections[0]?.balance).toMatch(sentence);
    expect(brief.sections[0]?.isOneSided).toBe(isOneSided);
    expect(brief.notices.some(({ label }) => label === 'One side only')).toBe(isOneSided);
  });
});

function teaClaim(key: string): BriefClaim {
  const [claim] = teaEntries(key);
  if (claim?.collection !== 'claims') throw new Error('not a claim');
  return claim;
}

function outline(brief: Brief): string[][] {
  return brief.sections.map(({ heading, items }) => [
    heading,
    ...items.map(({ collection, id }) => `${collection}/${id}`),
  ]);
}

function remarksOf(brief: Brief): string[] {
  return brief.sections.flatMap(({ items }) =>
    items.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'remark' ? [part.text] : []))),
  );
}
