import { describe, expect, it } from 'vitest';
import { changePages } from '#knowledge/views/change-pages.ts';
import { changeDays, changeGroups } from '#knowledge/views/changes-view.ts';
import type { Entry } from '#knowledge/entry.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { amendedContext } from '../../amended-context.ts';
import { teaContext } from '../../tea-context.ts';

const context = teaContext();

it('puts the newest day first, and on a day what was put right before what is new', () => {
  const groups = changeGroups(context);
  const days = groups.map(({ anchor }) => anchor);
  expect(days).toEqual([...days].sort().reverse());
  const kinds = Map.groupBy(groups, ({ anchor }) => anchor);
  for (const [, found] of kinds)
    expect(found.map(({ kind }) => kind === 'recorded')).toEqual(
      found.map(({ kind }) => kind === 'recorded').sort(),
    );
});

it('counts on each day what its groups hold', () => {
  const counted = changeDays(context).flatMap(({ counts }) => counts.map(({ count }) => count));
  expect(counted).toEqual(changeGroups(context).map(({ rows }) => rows.length));
});

it('counts an entry once that was put right twice on a day', () => {
  const entry = context.knowledgeBase.entries.claims.get('law-should-leave-cups-alone') as Entry<'claims'>;
  const corrections = ['One word.', 'Another word.'].map((what) => ({ on: '2026-01-07', what }));
  const claims = new Map(context.knowledgeBase.entries.claims).set(entry.id, {
    ...entry,
    data: { ...entry.data, corrections },
  });
  const { knowledgeBase } = context;
  const twice = {
    ...context,
    knowledgeBase: { ...knowledgeBase, entries: { ...knowledgeBase.entries, claims } },
  };
  const isCorrection = ({ anchor, kind }: { anchor: string; kind: string }): boolean =>
    anchor === 'day-2026-01-07' && kind === 'corrected';
  const [group] = changeGroups(twice).filter(isCorrection);
  expect(group).toMatchObject({
    count: 1,
    rows: [{ notes: [{ what: 'One word.' }, { what: 'Another word.' }] }],
  });
  const [day] = changeDays(twice).filter(({ anchor }) => anchor === 'day-2026-01-07');
  expect(day?.counts).toContainEqual({ kind: 'corrected', noun: 'claim', count: 1 });
});

describe('since the newest edition', () => {
  const since = (of: ViewContext) => changeGroups(of).filter(({ anchor }) => anchor.startsWith('since'));

  it('tells of every entry that is another record now, and which fields differ', () => {
    expect(since(amendedContext('bill-will-pass', '2026-02-03'))).toEqual([
      {
        kind: 'amended',
        anchor: 'since-2026-02',
        heading: 'Since the edition of 3 February 2026',
        noun: 'claim',
        count: 1,
        rows: [
          { href: '/tea/claims/bill-will-pass/', title: 'Something else.', notes: [], fields: ['statement'] },
        ],
      },
    ]);
  });

  it('tells of what was corrected or withdrawn with the day, and not again under that day', () => {
    const corrected = amendedContext('law-should-leave-cups-alone', '2026-01-06');
    expect(since(corrected)).toMatchObject([
      { kind: 'withdrawn', rows: [{ notes: [{ date: '8 January 2026' }] }] },
      { kind: 'corrected', count: 1, rows: [{ notes: [{ date: '7 January 2026' }], fields: ['statement'] }] },
    ]);
    expect(changeGroups(corrected).map(({ anchor }) => anchor)).not.toContain('day-2026-01-07');
    expect(changeDays(corrected).map(({ anchor, date }) => `${date}: ${anchor}`)).toContain(
      '7 January 2026: since-2026-02',
    );
  });

  it('tells of what the edition does not have as new', () => {
    const later = amendedContext('bill-will-pass', '2026-02-03');
    const [edition] = later.editions?.all ?? [];
    if (!edition) throw new Error('no edition');
    const { 'claims/bill-will-pass': _, ...records } = edition.records;
    const without = { ...later, editions: { all: [{ ...edition, records }], at: '' } };
    expect(since(without)).toMatchObject([{ kind: 'recorded', rows: [{ title: 'Something else.' }] }]);
  });

  it('says nothing in an edition, and where there is none', () => {
    const amended = amendedContext('bill-will-pass', '2026-02-03');
    const frozen = { label: '2026-02', date: '2026-02-03', live: amended.publication };
    expect(since({ ...amended, frozen })).toEqual([]);
    expect(since(context)).toEqual([]);
  });
});

it('says when the record begins, and on which page each time of a long list does', () => {
  const [page] = changePages(amendedContext('bill-will-pass', '2026-02-03'));
  expect(page).toMatchObject({
    begins: '5 January 2026',
    places: [
      { label: 'Since the edition of 3 February 2026', page: 1, anchor: 'since-2026-02' },
      ...changeDays(context).map(({ date, anchor }) => ({ label: date, page: 1, anchor })),
    ],
  });
});
