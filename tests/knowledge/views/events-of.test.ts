import { describe, expect, test } from 'vitest';
import { readKnowledgeBase } from '#knowledge/knowledge-base.ts';
import type { Entry } from '#knowledge/entry.ts';
import { eventsOf } from '#knowledge/views/events-of.ts';
import { readTeaDebate } from '../../tea-debate.ts';
import { teaContext } from '../../tea-context.ts';

describe('the events of an actor', () => {
  test('end with the newest, as the timeline does; of many that has the others', () => {
    const found = eventsOfCrumb(20);
    expect(found.newest.map(({ event }) => event.id).slice(-2)).toEqual(['event-27', 'event-28']);
    expect(found.newest.at(-1)?.date).toBe('28 March 1891');
    expect(found.newest.length + found.further).toBe(20);
    expect(found.further).toBeGreaterThan(0);
  });

  test('are all there where they are few', () => {
    expect(eventsOfCrumb(3)).toMatchObject({ newest: { length: 3 }, further: 0 });
  });
});

describe('the events of a measure', () => {
  const bill = { measures: '[cup-bill]', sources: '[cup-bill-1890]' };

  test('are without what its stages tell of: the same day by a source in common', () => {
    const found = eventsOfBill({
      same: { ...bill, date: '1890-02-03' },
      'other-day': { ...bill, date: '1890-02-04' },
      'other-source': { ...bill, date: '1890-02-03', sources: '[crumb-1891-almanac]' },
    });
    expect(found.newest.map(({ event }) => event.id)).toEqual(['other-source', 'other-day']);
    expect(found.further).toBe(0);
  });
});

describe('the order of events', () => {
  test('is that of the timeline: what is only known by its year stands behind its months', () => {
    const found = eventsOfBill({
      year: { measures: '[cup-bill]', sources: '[cup-bill-1890]', date: '1890' },
      december: { measures: '[cup-bill]', sources: '[cup-bill-1890]', date: '1890-12-30' },
    });
    expect(found.newest.map(({ event }) => event.id)).toEqual(['december', 'year']);
  });
});

/** Of the bill of the second debate, where these are the only events. @param given fields of events by their ids */
function eventsOfBill(given: Readonly<Record<string, Record<string, string>>>): ReturnType<typeof eventsOf> {
  const files = readTeaDebate().files.filter(({ path }) => !path.startsWith('events/'));
  const events = Object.entries(given).map(([id, fields]) => ({
    path: `events/${id}.mdx`,
    text: `---\nrecorded: "2026-01-05"\nlabel: Event\nkind: legislature\n${Object.entries(fields)
      .map(([name, value]) => `${name}: ${name === 'date' ? `"${value}"` : value}\n`)
      .join('')}---\n`,
  }));
  const { knowledgeBase, problems } = readKnowledgeBase([...files, ...events]);
  expect(problems).toEqual([]);
  const context = { ...teaContext(), knowledgeBase };
  return eventsOf(context, knowledgeBase.entries.measures.get('cup-bill') as Entry<'measures'>);
}

/** Of an actor of the second debate who took part in so many events and no others. */
function eventsOfCrumb(count: number): ReturnType<typeof eventsOf> {
  const files = readTeaDebate().files.filter(({ path }) => !path.startsWith('events/'));
  const events = Array.from({ length: count }, (_, place) => ({
    path: `events/event-${place + 9}.mdx`,
    text: `---\nrecorded: "2026-01-05"\nlabel: Event ${place}\ndate: "1891-03-${String(place + 9).padStart(2, '0')}"\nkind: company\nactors: [mortimer-crumb]\nsources: [crumb-1891-almanac]\n---\n`,
  }));
  const { knowledgeBase, problems } = readKnowledgeBase([...files, ...events]);
  expect(problems).toEqual([]);
  const context = { ...teaContext(), knowledgeBase };
  return eventsOf(context, knowledgeBase.entries.actors.get('mortimer-crumb') as Entry<'actors'>);
}
