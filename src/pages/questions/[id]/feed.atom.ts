import type { APIRoute } from 'astro';
import { atomFeed } from '#export/feeds/atom.ts';
import { questionChanges } from '#export/feeds/feed.ts';
import type { Entry } from '#knowledge/entry.ts';
import { load } from '../../../site/load.ts';

export const getStaticPaths = () =>
  [...load().knowledgeBase.entries.questions.values()].map((question) => ({
    params: { id: question.id },
    props: { question },
  }));

export const GET: APIRoute<{ question: Entry<'questions'> }> = ({ props }) =>
  new Response(atomFeed(questionChanges(load(), props.question)));
