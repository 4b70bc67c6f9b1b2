import { expect, it } from 'vitest';
import { changeDays, changeGroups } from '#knowledge/views/changes-view.ts';
import { teaContext } from '../../tea-context.ts';

const context = teaContext();
const [entry] = context.knowledgeBase.entries.claims.values();

it('puts the newest day first, and on a day what was put right before what is new', () => {
  const groups = changeGroups(context);
  const days = groups.map(({ on }) => on);
  expect(days).toEqual([...days].sort().reverse());
  const kinds = Map.groupBy(groups, ({ on }) => on);
  for (const [, found] of kinds)
    expect(found.map(({ kind }) => kind === 'recorded')).toEqual(
      found.map(({ kind }) => kind === 'recorded').sort(),
    );
});

it('counts on each day what its groups hold', () => {
  const counted = changeDays(context).flatMap(({ counts }) => counts.map(({ count }) => count));
  expect(counted).toEqual(changeGroups(context).map(({ rows }) => rows.length));
});

it('tells an edit from a record, and only where it came later', () => {
  const edited = (day: string) =>
    changeGroups(context, new Map([[entry?.file ?? '', day]])).filter(({ kind }) => kind === 'edited');
  expect(edited('2099-01-01')).toMatchObject([{ on: '2099-01-01', noun: 'claim', count: 1 }]);
  expect(edited(entry?.data.recorded ?? '')).toEqual([]);
});
