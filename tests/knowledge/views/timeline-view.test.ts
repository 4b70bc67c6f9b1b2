import { describe, expect, test } from 'vitest';
import type { Entry } from '#knowledge/entry.ts';
import { listPages } from '#knowledge/views/list-pages.ts';
import { timelineView } from '#knowledge/views/timeline-view.ts';
import { teaContext } from '../../tea-context.ts';

describe('the timeline', () => {
  test('puts what is known by its year alone behind the months of the year, under no month', () => {
    const view = timelineView(dated({ 'trial-of-1889': '1890', 'bill-introduced': '1890-05-02' }));
    const year = view.months.filter(({ month }) => month.startsWith('1890'));
    expect(monthOf(view, 'trial-of-1889')).toBe('1890, month not known');
    expect(year.at(-1)?.label).toBe('1890, month not known');
    expect(year.slice(0, -1).map(({ label }) => label)).toContain('May 1890');
  });

  test('goes by the first day an interval can mean', () => {
    const view = timelineView(
      dated({ 'trial-of-1889': '1890-04-03/1890-06-01', 'bill-introduced': '1890/1891' }),
    );
    expect(monthOf(view, 'trial-of-1889')).toBe('April 1890');
    expect(monthOf(view, 'bill-introduced')).toBe('1890, month not known');
  });

  test('tells once of a source that came out with an event, and answers at the place of both', () => {
    const items = (date: string): { anchor: string; earlier: readonly string[] }[] =>
      timelineView(dated({ 'trial-of-1889': date })).months.flatMap((month) => month.items);
    const source = 'source-institute-1889-experiment';
    const issued = '1889-05/1889-06';
    const apart = items('1889-05-01').map(({ anchor }) => anchor);
    expect(apart).toContain(source);
    for (const date of [issued, '1889-05~/1889-06?']) {
      const together = items(date);
      expect(together.map(({ anchor }) => anchor)).not.toContain(source);
      expect(together.find(({ anchor }) => anchor === 'trial-of-1889')?.earlier).toContain(source);
    }
  });

  test.for([
    [['Two hundred.', 'Three hundred.'], 'cups: Two hundred. Or: Three hundred.'],
    [['12, on 3 May 1889.', '14, on 3 May.'], 'cups: 12, on 3 May 1889. Or: 14, on 3 May.'],
    [
      ['12, on 3 May 1889.', 'About 14, by about 5 May.'],
      'cups: 12, on 3 May 1889. About 14, by about 5 May.',
    ],
    [['3 May 1889.', '5 May 1889.'], 'cups: 3 May 1889. Or: 5 May 1889.'],
  ] as const)('tells what sources disagree on from what grew: %j', ([said, note]) => {
    const context = dated({});
    const event = context.knowledgeBase.entries.events.get('trial-of-1889');
    const versions = said.map((says) => ({ says, sources: [] }));
    event?.data.disagreements.push({ matter: 'cups', versions });
    const notes = timelineView(context).months.flatMap(({ items }) => items.flatMap((item) => item.notes));
    expect(notes).toContain(note);
  });

  test('offers its actors in the order of their list', () => {
    const context = dated({});
    const event = context.knowledgeBase.entries.events.get('trial-of-1889');
    event?.data.actors.push('mortimer-crumb');
    expect(timelineView(context).actors.map(({ id }) => id)).toEqual([
      'prudence-almond',
      'mortimer-crumb',
      'fixture-institute',
    ]);
  });

  test('leads to the newest month of which something is told', () => {
    const latest = (date: string) => listPages.timeline(dated({ 'bill-introduced': date }))[0]?.latest;
    expect(latest('1999-02')).toEqual({ month: '1999-02', page: 1 });
    expect(latest('1999')?.month).not.toMatch(/^1999/);
  });
});

/** The second debate with other dates for its events, by their ids. */
function dated(dates: Readonly<Record<string, string>>): ReturnType<typeof teaContext> {
  const context = teaContext();
  const { knowledgeBase } = context;
  const events = new Map(
    [...knowledgeBase.entries.events].map(([id, event]): [string, Entry<'events'>] => [
      id,
      { ...event, data: { ...event.data, date: dates[id] ?? event.data.date } },
    ]),
  );
  return { ...context, knowledgeBase: { ...knowledgeBase, entries: { ...knowledgeBase.entries, events } } };
}

function monthOf({ months }: ReturnType<typeof timelineView>, event: string): string | undefined {
  return months.find(({ items }) => items.some(({ anchor }) => anchor === event))?.label;
}
