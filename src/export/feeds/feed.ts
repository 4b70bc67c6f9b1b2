import { changesOf, lastChange, type Change } from '#knowledge/changes.ts';
import { collectionNouns } from '#knowledge/collection-words.ts';
import { entryKey, type Entry } from '#knowledge/entry.ts';
import { hrefOf, permalink, urlOf } from '#knowledge/permalink.ts';
import { plainText } from '#knowledge/plain-text.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { claimsOn, positionsOn } from '#knowledge/views/question-order.ts';
import { shorten } from '../shorten.ts';

/** A list of changes for readers who come back, whatever the format it is written in. */
export interface Feed {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** The page it is about. */
  readonly pageUrl: string;
  readonly feedUrl: string;
  /** The day of the newest change; of the newest in the knowledge base when there is none yet. */
  readonly updated: string;
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** Never changes: a tag URI (RFC 4151) made of the host, the day and the change's own name. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly on: string;
  readonly category: string;
}

/** A feed holds this many changes, the newest. */
const longest = 100;

export const feedPaths = { all: '/feed.atom', json: '/feed.json', corrections: '/corrections.atom' } as const;

export function questionFeedPath(question: string): string {
  return `${permalink('questions', question)}feed.atom`;
}

/** All changes. @param path where the feed itself stands */
export function allChanges(context: ViewContext, path: string): Feed {
  const { name } = context.knowledgeBase.site;
  return feed(context, `${name}: all changes`, '/', path, changesOf(context));
}

/** What was put right, merged or withdrawn. */
export function corrections(context: ViewContext): Feed {
  const { name } = context.knowledgeBase.site;
  const changes = changesOf(context).filter(({ kind }) => kind !== 'recorded');
  return feed(context, `${name}: corrections`, '/', feedPaths.corrections, changes);
}

/** What changed on a question, its positions and its claims. */
export function questionChanges(context: ViewContext, { id, data }: Entry<'questions'>): Feed {
  const keys = new Set([
    entryKey('questions', id),
    ...positionsOn(context, id).map((position) => entryKey('positions', position.id)),
    ...claimsOn(context, id).map((claim) => entryKey('claims', claim.id)),
  ]);
  const changes = changesOf(context).filter(({ key }) => keys.has(key));
  return feed(context, data.statement, permalink('questions', id), questionFeedPath(id), changes);
}

function feed(
  context: ViewContext,
  title: string,
  page: string,
  path: string,
  changes: readonly Change[],
): Feed {
  const { knowledgeBase, publication } = context;
  const { editors, name, language } = knowledgeBase.site;
  return {
    title,
    author: editors.length > 0 ? editors.join(', ') : name,
    language,
    pageUrl: urlOf(publication, page),
    feedUrl: urlOf(publication, path),
    updated: changes[0]?.on ?? lastChange(context),
    items: changes.slice(0, longest).map((change) => feedItem(context, change)),
  };
}

function feedItem(context: ViewContext, change: Change): FeedItem {
  const { publication } = context;
  const { collection, id, on, kind, title, what, name } = change;
  const host = new URL(publication.address).hostname;
  return {
    id: `tag:${host},${on}:${hrefOf(publication, `/${name}`)}`,
    url: urlOf(publication, permalink(collection, id)),
    title: kind === 'recorded' ? `${collectionNouns[collection]}: ${title}` : `${verbs[kind]}: ${title}`,
    summary: what ?? summaryOf(context, change),
    on,
    category: collection,
  };
}

const verbs = { corrected: 'Corrected', withdrawn: 'Withdrawn' } as const;

/** The first words of the entry's prose; its title where it has none. */
function summaryOf({ knowledgeBase }: ViewContext, { collection, id, title }: Change): string {
  const words = plainText(knowledgeBase.entries[collection].get(id)?.body ?? '');
  return words === '' ? title : shorten(words, 400);
}
