import type { CollectionName } from '#schema/fields.ts';
import { collectionNouns, collectionTitles } from '../collection-words.ts';
import { compareText } from '../compare-text.ts';
import type { AnyEntry } from '../entry.ts';
import { hrefOf } from '../permalink.ts';
import { citationView, type CitationView } from './citation-view.ts';
import { socialImage, type SocialImage } from './social-card.ts';
import { editionNote, type EditionNoteView } from './edition-view.ts';
import { linksTo, linkTo, linkToId, type EntryLink, type ViewContext } from './context.ts';
import type { PageNumber } from './divide.ts';
import { mentionsIn, pageNumberOf, partOn, type Part } from './referring-lists.ts';

/** A step of the way back to the front page. */
export interface Crumb {
  readonly href: string;
  readonly label: string;
}

/** A mention in prose: who, and in which sentence. */
export interface MentionView {
  readonly from: EntryLink;
  /** What it is, e.g. `Claim`. */
  readonly noun: string;
  readonly sentence: string;
}

/** What the pages of all collections show alike. */
export interface EntryView {
  readonly collection: CollectionName;
  readonly id: string;
  readonly crumbs: readonly Crumb[];
  /** Prose in restricted MDX; the page renders it. */
  readonly body: string;
  readonly recorded: string;
  readonly doubts: readonly { about: string; text: string }[];
  readonly disagreements: readonly {
    matter: string;
    versions: readonly { says: string; sources: readonly EntryLink[]; note: string | undefined }[];
  }[];
  /** The newest first. */
  readonly corrections: readonly { on: string; what: string }[];
  readonly mentions: Part<MentionView>;
  /** Of how many pages the entry has, the first. */
  readonly page: PageNumber;
  /** `undefined` where nothing is to be cited. */
  readonly citation: CitationView | undefined;
  /** The picture shown with a link to the page. */
  readonly image: SocialImage;
  /** The page's structured data, which the site adds. */
  readonly jsonLd?: string;
  /** `undefined` in an edition itself. */
  readonly edition: EditionNoteView | undefined;
  /** Where the file can be edited, when the site says where its files live. */
  readonly editHref: string | undefined;
}

export function entryView(context: ViewContext, entry: AnyEntry): EntryView {
  const { repository } = context.knowledgeBase.site;
  return {
    collection: entry.collection,
    id: entry.id,
    crumbs: crumbsOf(context, entry),
    body: entry.body.trim(),
    recorded: entry.data.recorded,
    doubts: entry.data.doubts,
    disagreements: entry.data.disagreements.map(({ matter, versions }) => ({
      matter,
      versions: versions.map((version) => ({
        says: version.says,
        sources: linksTo(context, 'sources', version.sources),
        note: version.note,
      })),
    })),
    corrections: newestFirst(entry.data.corrections),
    mentions: mentionsPart(context, entry, 1),
    page: pageNumberOf(context, entry),
    citation: citationView(context, entry),
    image: socialImage(context, entry),
    edition: editionNote(context, entry),
    editHref: context.frozen ? undefined : repository && `${repository}/edit/main/content/${entry.file}`,
  };
}

/** Those of one day were written one below the other. */
function newestFirst(corrections: EntryView['corrections']): EntryView['corrections'] {
  return corrections.toReversed().sort((a, b) => compareText(b.on, a.on));
}

/** The mentions that a page of an entry shows. */
export function mentionsPart(context: ViewContext, entry: AnyEntry, page: number): Part<MentionView> {
  const mentions = mentionsIn(context, entry);
  return partOn(mentions, page, ({ from, sentence }) => ({
    from: linkTo(context, from),
    noun: collectionNouns[from.collection],
    sentence,
  }));
}

export function crumbsOf(context: ViewContext, entry: AnyEntry): Crumb[] {
  const index = {
    href: hrefOf(context.publication, `/${entry.collection}/`),
    label: collectionTitles[entry.collection],
  };
  switch (entry.collection) {
    case 'claims':
      return crumbsFromQuestion(context, entry.data.questions[0]) ?? [index];
    case 'positions':
      return crumbsFromQuestion(context, entry.data.question) ?? [index];
    case 'questions':
      return crumbsFromQuestion(context, entry.data.parent) ?? [index];
    default:
      return [index];
  }
}

function crumbsFromQuestion(context: ViewContext, id: string | undefined): Crumb[] | undefined {
  const question = linkToId(context, 'questions', id);
  if (!question) return undefined;
  const { href, label } = question;
  const root: Crumb = { href: hrefOf(context.publication, '/questions/'), label: collectionTitles.questions };
  return [root, { href, label }];
}
