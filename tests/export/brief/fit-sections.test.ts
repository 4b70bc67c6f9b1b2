import { expect, test } from 'vitest';
import { fitSections } from '#export/brief/fit-sections.ts';

const short = { number: '1', heading: 'Short title', does: 'Names it.' };
const list = { number: '2', heading: 'List', does: 'Keeps a list. It is public.' };
const report = { number: '3', heading: 'Report', does: 'Has the ministry report to parliament every year.' };

test.for<[room: number, said: readonly (string | undefined)[]]>([
  [1000, [short.does, list.does, report.does]],
  [report.does.length + list.does.length, [undefined, list.does, report.does]],
  [report.does.length + list.does.length - 1, [undefined, 'Keeps a list.', report.does]],
  [report.does.length, [undefined, list.does, undefined]],
  [5, [undefined, undefined, undefined]],
])('with room for %i characters what orders something comes first, in whole sentences', ([room, said]) => {
  const fitting = fitSections([short, list, report], room);
  expect([short, list, report].map((section) => fitting.get(section))).toEqual(said);
});
