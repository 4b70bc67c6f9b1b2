import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { atomFeed } from '#export/feeds/atom.ts';
import { allChanges, corrections, feedPaths, questionChanges } from '#export/feeds/feed.ts';
import { jsonFeed } from '#export/feeds/json-feed.ts';
import { changesOf } from '#knowledge/changes.ts';
import { readKnowledgeBase } from '#knowledge/knowledge-base.ts';
import type { ContentFile } from '#knowledge/entry-file.ts';
import { teaContext } from '../tea-context.ts';
import { readTeaDebate } from '../tea-debate.ts';
import { corpora } from './corpora.ts';

test('the feeds hold nothing of days that have not come, and all of it when they have', () => {
  const { files } = readTeaDebate();
  const dated = files.map((file) =>
    file.path === 'actors/prudence-almond.mdx'
      ? {
          ...file,
          text: file.text.replace(/^recorded:.*$/m, '$&\ncorrections: [{ on: "2099-01-01", what: Spam. }]'),
        }
      : file,
  );
  const { knowledgeBase } = readKnowledgeBase(dated);
  const feedOn = (today: string) => allChanges({ ...teaContext(), knowledgeBase, today }, feedPaths.all);
  expect(feedOn('2026-01-31').items.filter(({ summary }) => summary === 'Spam.')).toEqual([]);
  expect(feedOn('2026-01-31').updated < '2026-02').toBe(true);
  expect(feedOn('2099-01-01').items[0]?.summary).toBe('Spam.');
});

describe.each(corpora)('the feeds of the $name', ({ context }) => {
  const changes = changesOf(context);
  const newest = Math.min(changes.length, 100);
  const { questions } = context.knowledgeBase.entries;

  test('are read back from Atom as they were meant', () => {
    const feed = allChanges(context, feedPaths.all);
    const read = parseAtomFeed(atomFeed(feed));
    expect(read).toMatchObject({
      id: feed.feedUrl,
      title: { value: feed.title },
      updated: `${changes[0]?.on}T00:00:00Z`,
    });
    expect(read.links).toContainEqual({ rel: 'self', type: 'application/atom+xml', href: feed.feedUrl });
    const entries = (read.entries ?? []).map(({ id, title, updated, summary, links }) => ({
      id,
      title: title?.value,
      on: updated?.slice(0, 10),
      summary: summary?.value,
      url: links?.[0]?.href,
    }));
    expect(entries).toEqual(feed.items.map(({ category, ...item }) => item));
    expect(entries.length).toBe(newest);
  });

  test('are read back from JSON Feed as they were meant', () => {
    const feed = allChanges(context, feedPaths.json);
    const read = parseJsonFeed(JSON.parse(jsonFeed(feed)) as object);
    expect(read.items?.map(({ id, title, url, content_text }) => [id, title, url, content_text])).toEqual(
      feed.items.map(({ id, title, url, summary }) => [id, title, url, summary]),
    );
    expect(read.items?.length).toBe(newest);
  });

  test('have no two entries of one id', () => {
    const { items } = allChanges(context, feedPaths.all);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  test('of corrections tell each correction and each tombstone', () => {
    const expected = changes.filter(({ kind }) => kind !== 'recorded');
    const read = parseAtomFeed(atomFeed(corrections(context)));
    expect((read.entries ?? []).map(({ summary }) => summary?.value)).toEqual(
      expected.slice(0, 100).map(({ what }) => what),
    );
    expect(read.updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
  });

  test('of each question can be read', () => {
    for (const question of questions.values()) {
      const feed = questionChanges(context, question);
      const read = parseAtomFeed(atomFeed(feed));
      expect(read.title?.value).toBe(question.data.statement);
      expect(read.entries?.length).toBe(feed.items.length);
      expect(feed.items.length).toBeGreaterThan(0);
    }
  });
});

describe('an entry of a feed', () => {
  const idsOf = (context = teaContext()): string[] =>
    allChanges(context, feedPaths.all).items.map(({ id }) => id);

  test('says what was put right, and of a withdrawn claim why', () => {
    const { items } = corrections(teaContext());
    expect(items.map(({ title, on, summary }) => ({ title, on, summary }))).toEqual([
      { title: 'Withdrawn: Milk is better', on: '2026-01-08', summary: 'It said two things at once.' },
      {
        title: 'Corrected: The law should leave the order of pouring to those who drink.',
        on: '2026-01-07',
        summary: 'The claim had been ascribed to the Gazette.',
      },
    ]);
  });

  test('has an id that stays when the wording changes, and when the claim is renamed', () => {
    const edited = ({ path, text }: ContentFile): ContentFile => ({
      path: path.replace('law-should-leave-cups-alone', 'law-should-let-be'),
      text: path.includes('law-should-leave')
        ? text.replace('statement: The law', 'aliases: [law-should-leave-cups-alone]\nstatement: Laws')
        : text,
    });
    const { knowledgeBase } = readKnowledgeBase(readTeaDebate().files.map(edited));
    expect(knowledgeBase.entries.claims.has('law-should-let-be')).toBe(true);
    expect(idsOf({ ...teaContext(), knowledgeBase })).toEqual(idsOf());
  });

  test('is cut between characters where the prose goes on for long', () => {
    const edited = ({ path, text }: ContentFile): ContentFile => ({
      path,
      text: path.startsWith('claims/law-should') ? `${text}\n\na${'🫖'.repeat(400)}` : text,
    });
    const { knowledgeBase } = readKnowledgeBase(readTeaDebate().files.map(edited));
    const summaries = allChanges({ ...teaContext(), knowledgeBase }, feedPaths.all).items.map(
      ({ summary }) => summary,
    );
    expect(summaries.filter((summary) => summary.includes('🫖'))).toEqual([expect.stringMatching(/🫖…$/u)]);
    expect(summaries.every((summary) => summary.isWellFormed())).toBe(true);
  });

  test('escapes what XML would misread', () => {
    const feed = { ...corrections(teaContext()), title: 'A <b> & "c"\u0001' };
    expect(parseAtomFeed(atomFeed(feed)).title?.value).toBe('A <b> & "c"');
  });
});
