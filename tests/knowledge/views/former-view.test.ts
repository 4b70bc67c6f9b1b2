import { describe, expect, test } from 'vitest';
import { makeEdition } from '#knowledge/edition.ts';
import type { ContentFile } from '#knowledge/entry-file.ts';
import { readKnowledgeBase } from '#knowledge/knowledge-base.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { formerViews } from '#knowledge/views/former-view.ts';
import { timelineView } from '#knowledge/views/timeline-view.ts';
import { teaContext } from '../../tea-context.ts';
import { readTeaDebate } from '../../tea-debate.ts';

describe('formerViews', () => {
  test('lead from an alias to the present page, and from a tombstone to what stands in its place', () => {
    expect(formerViews(teaContext(), 'claims')).toMatchObject([
      {
        kind: 'moved',
        id: 'milk-takes-heat-slowly',
        noun: 'Claim',
        to: { href: '/tea/claims/milk-first-does-not-scald/', label: 'Milk first does not scald' },
      },
      {
        kind: 'withdrawn',
        id: 'milk-is-better',
        title: 'Milk is better',
        on: '8 January 2026',
        reason: 'It said two things at once.',
        see: [{ id: 'milk-first-does-not-scald' }, { id: 'proper-cup-is-milk-first' }],
        edition: undefined,
      },
    ]);
  });

  test('are none where nothing was renamed or withdrawn', () => {
    expect(formerViews(teaContext(), 'actors')).toEqual([]);
  });

  test('lead to the newest edition in which a withdrawn entry still stands', () => {
    const { knowledgeBase, sha256 } = teaContext();
    const facts = { date: '2026-01-09', software: 'test 1', earlier: [] };
    const edition = makeEdition(knowledgeBase, { ...facts, label: '2026-01' }, sha256);
    const text = '---\ntombstone: { title: It will pass, on: "2026-02-01", reason: It did not. }\n---\n';
    const context = {
      ...contextWith({ path: 'claims/bill-will-pass.mdx', text }),
      editions: { all: [edition], at: 'https://example.org/tea/ed/' },
    };
    expect(formerViews(context, 'claims').find(({ id }) => id === 'bill-will-pass')).toMatchObject({
      edition: { label: '2026-01', href: 'https://example.org/tea/ed/2026-01/claims/bill-will-pass/' },
    });
  });
});

describe('the timeline', () => {
  test('answers at the earlier fragment of an event, and at that of a withdrawn one', () => {
    const [renamed, withdrawn] = ['trial-of-1889', 'bill-introduced'];
    const before = teaContext().knowledgeBase.entries.events.get(renamed);
    const text = `---\nrecorded: "2026-01-05"\naliases: [trial]\nlabel: A trial\ndate: "${before?.data.date}"\nkind: research\nsources: [institute-1889-experiment]\n---\n`;
    const grave = '---\ntombstone: { title: Introduced, on: "2026-02-01", reason: It was not. }\n---\n';
    const view = timelineView(
      contextWith({ path: `events/${renamed}.mdx`, text }, { path: `events/${withdrawn}.mdx`, text: grave }),
    );
    const items = view.months.flatMap((month) => month.items);
    expect(items.find(({ anchor }) => anchor === renamed)?.earlier).toEqual(['trial']);
    expect(view.withdrawn).toMatchObject([{ id: withdrawn, reason: 'It was not.' }]);
  });
});

/** The second debate with some files put in place of those of their names. */
function contextWith(...files: readonly ContentFile[]): ViewContext {
  const own = new Set(files.map(({ path }) => path));
  const all = [...readTeaDebate().files.filter(({ path }) => !own.has(path)), ...files];
  return { ...teaContext(), knowledgeBase: readKnowledgeBase(all).knowledgeBase };
}
