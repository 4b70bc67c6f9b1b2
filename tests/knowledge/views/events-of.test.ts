import { describe, expect, test } from 'vitest';
import { readKnowledgeBase } from '#knowledge/knowledge-base.ts';
import type { Entry } from '#knowledge/entry.ts';
import { eventsOf } from '#knowledge/views/events-of.ts';
import { readTeaDebate } from '../../tea-debate.ts';
import { teaContext } from '../../tea-context.ts';

describe('the events of an actor', () => {
  test('begin with the newest; of many the timeline has the others', () => {
    const found = eventsOfCrumb(20);
    expect(found.newest.map(({ event }) => event.id).slice(0, 2)).toEqual(['event-28', 'event-27']);
    expect(found.newest[0]?.date).toBe('28 March 1891');
    expect(found.newest.length + found.further).toBe(20);
    expect(found.further).toBeGreaterThan(0);
  });

  test('are all there where they are few', () => {
    expect(eventsOfCrumb(3)).toMatchObject({ newest: { length: 3 }, further: 0 });
  });
});

/** Of an actor of the second debate who took part in so many events and no others. */
function eventsOfCrumb(count: number): ReturnType<typeof eventsOf> {
  const files = readTeaDebate().files.filter(({ path }) => !path.startsWith('events/'));
  const events = Array.from({ length: count }, (_, place) => ({
    path: `events/event-${place + 9}.mdx`,
    text: `---\nrecorded: "1891-04-01"\nlabel: Event ${place}\ndate: "1891-03-${String(place + 9).padStart(2, '0')}"\nkind: company\nactors: [mortimer-crumb]\nsources: [crumb-1891-almanac]\n---\n`,
  }));
  const { knowledgeBase, problems } = readKnowledgeBase([...files, ...events]);
  expect(problems).toEqual([]);
  const context = { ...teaContext(), knowledgeBase };
  return eventsOf(context, knowledgeBase.entries.actors.get('mortimer-crumb') as Entry<'actors'>);
}
