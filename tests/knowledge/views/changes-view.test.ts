import { expect, it } from 'vitest';
import { amendedGroups, changeDays, changeGroups } from '#knowledge/views/changes-view.ts';
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

it('tells what was amended since an edition, unless a later day in the record tells of it', () => {
  expect(amendedGroups(amendedContext('bill-will-pass', '2026-02-03'))).toMatchObject([
    {
      kind: 'amended',
      anchor: 'since-2026-02',
      heading: 'Since the edition of 3 February 2026',
      noun: 'claim',
      count: 1,
      rows: [{ href: '/tea/claims/bill-will-pass/', title: 'Something else.' }],
    },
  ]);
  expect(amendedGroups(amendedContext('bill-will-pass', '2026-01-01'))).toEqual([]);
});

it('tells of nothing amended in an edition, and where there is none', () => {
  const amended = amendedContext('bill-will-pass', '2026-02-03');
  const frozen = { label: '2026-02', date: '2026-02-03', live: amended.publication };
  expect(amendedGroups({ ...amended, frozen })).toEqual([]);
  expect(amendedGroups(context)).toEqual([]);
});
