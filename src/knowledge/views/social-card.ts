import { counted } from '#domain/annotation/counted.ts';
import { sentenceCase } from '#domain/annotation/wording.ts';
import { statusMeanings } from '#domain/argument/status-sentence.ts';
import type { AnyEntry } from '../entry.ts';
import { entryKey } from '../entry.ts';
import { collectionNouns } from '../collection-words.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';
import { ofCorpus } from '../of-corpus.ts';
import { permalink, urlOf } from '../permalink.ts';
import { find, referrers, titleOf, type ViewContext } from './context.ts';
import { sourceLine } from './source-line.ts';
import { statusWord } from './status-view.ts';

/** The size of the pictures in pixels: what the services that show them ask for. */
export const socialImageSize = { width: 1200, height: 630 } as const;

/** What the picture says that services show with a link to a record. */
export interface SocialCard {
  /** What it is, e.g. `Claim`. */
  readonly noun: string;
  readonly title: string;
  /** How it stands, or what places it; `undefined` where nothing is recorded. */
  readonly detail: string | undefined;
  readonly site: string;
}

/** A picture as a page names it. */
export interface SocialImage {
  /** Its whole address. */
  readonly url: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

export function socialImage(context: ViewContext, entry: AnyEntry): SocialImage {
  const shown = hasOwnImage(context, entry)
    ? entry
    : (find(context, 'questions', context.knowledgeBase.site.question) ?? entry);
  const { noun, title, detail, site } = socialCard(context, shown);
  return {
    url: urlOf(context.publication, socialImagePath(shown)),
    alt: [`${noun}: ${title}`, detail, site].filter(Boolean).join(' — '),
    ...socialImageSize,
  };
}

/** With more records than this, pictures of their own would make up a tenth of the site: eight KB each. */
const mostImages = 3000;

/** Of a large corpus, only what is sent around most has pictures; the others show that of the site's question. */
export function hasOwnImage({ knowledgeBase }: ViewContext, { collection }: AnyEntry): boolean {
  if (collection === 'events') return false;
  const isMany = collection === 'claims' || collection === 'sources' || collection === 'actors';
  return !isMany || hasImageOfEach(knowledgeBase);
}

export const hasImageOfEach = ofCorpus(
  'pictures',
  ({ entries: { claims, sources, actors } }: KnowledgeBase) =>
    claims.size + sources.size + actors.size <= mostImages,
  (_, isSo) => String(isSo),
);

/** Where an entry's picture is, under the site's root. */
export function socialImagePath({ collection, id }: AnyEntry): string {
  return `${permalink(collection, id)}social.png`;
}

export function socialCard(context: ViewContext, entry: AnyEntry): SocialCard {
  return {
    noun: collectionNouns[entry.collection],
    title: titleOf(entry),
    detail: detailOf(context, entry),
    site: context.knowledgeBase.site.name,
  };
}

function detailOf(context: ViewContext, entry: AnyEntry): string | undefined {
  switch (entry.collection) {
    case 'claims': {
      const status = statusWord(context, entry);
      return status
        ? `${sentenceCase(status)}. ${statusMeanings[status]}`
        : 'No status yet: too few relations on its question have been read a second time.';
    }
    case 'positions':
      return find(context, 'questions', entry.data.question)?.data.statement;
    case 'questions': {
      const answers = referrers(context, entryKey('questions', entry.id), 'positions', 'question').length;
      return answers === 0 ? undefined : `${counted(answers, 'answer')} on record`;
    }
    case 'sources': {
      const { authors, date } = sourceLine(context, entry.id);
      const { state } = entry.data.standing;
      return (
        [authors, date, state === 'current' ? undefined : state].filter(Boolean).join(' · ') || undefined
      );
    }
    case 'measures':
      return entry.data.status.text;
    case 'terms':
      return entry.data.summary;
    case 'actors':
      return entry.data.role;
    case 'events':
      return undefined;
  }
}
