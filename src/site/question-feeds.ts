import { atomFeed } from '#export/feeds/atom.ts';
import { questionChanges } from '#export/feeds/feed.ts';
import type { Entry } from '#knowledge/entry.ts';
import { idsOf } from '#knowledge/present-id.ts';
import { isFirstShard } from '#knowledge/shard.ts';
import { load } from './load.ts';
import { shard } from './shard.ts';

export interface QuestionFeed {
  readonly params: { readonly id: string };
  readonly props: { readonly question: Entry<'questions'> };
}

/** The feed of each question, under its id and every earlier one. */
export function questionFeeds(): QuestionFeed[] {
  if (!isFirstShard(shard)) return [];
  return [...load().knowledgeBase.entries.questions.values()].flatMap((question) =>
    idsOf(question).map((id) => ({ params: { id }, props: { question } })),
  );
}

export function questionFeed(question: Entry<'questions'>): Response {
  return new Response(atomFeed(questionChanges(load(), question)));
}
