import { collectionNouns } from '../collection-words.ts';
import type { AnyEntry } from '../entry.ts';
import { claimPassages, type ClaimPassage } from './claim-passage.ts';
import { claimRow, type ClaimRow } from './claim-row.ts';
import { linkTo, type EntryLink, type ViewContext } from './context.ts';
import type { PageNumber } from './divide.ts';
import { crumbsOf, mentionsPart, type Crumb, type MentionView } from './entry-view.ts';
import {
  furtherOn,
  pageNumberOf,
  partOn,
  restingOn,
  speakingOf,
  statedBy,
  usingSense,
  type Part,
} from './referring-lists.ts';
import { quotedPart, type QuotedPart } from './source-view.ts';

/** A page behind that of an entry: how the lists go on that grow as others refer to it. */
export interface FurtherView {
  readonly entry: EntryLink;
  readonly noun: string;
  /** The last leads to the entry. */
  readonly crumbs: readonly Crumb[];
  readonly page: PageNumber;
  /** Claims an actor is on record for. */
  readonly stated: Part<ClaimPassage> | undefined;
  /** Claims that rest on a source. */
  readonly resting: Part<ClaimPassage> | undefined;
  /** What is quoted of a source. */
  readonly quoted: QuotedPart | undefined;
  /** Claims on a question, of a measure, or with a term in one of its senses. */
  readonly claims: readonly { readonly sense: string | undefined; readonly part: Part<ClaimRow> }[];
  readonly mentions: Part<MentionView>;
}

/** @param number of the page, from 2 */
export function furtherView(context: ViewContext, entry: AnyEntry, number: number): FurtherView {
  const link = linkTo(context, entry);
  return {
    entry: link,
    noun: collectionNouns[entry.collection],
    crumbs: [...crumbsOf(context, entry), link],
    page: pageNumberOf(context, entry, number),
    stated:
      entry.collection === 'actors' ? claimPassages(context, statedBy(context, entry.id), number) : undefined,
    resting:
      entry.collection === 'sources'
        ? claimPassages(context, restingOn(context, entry.id), number)
        : undefined,
    quoted: entry.collection === 'sources' ? quotedPart(context, entry.id, number) : undefined,
    claims: claimLists(context, entry).map(({ sense, claims }) => ({
      sense,
      part: partOn(claims, number, (claim) => claimRow(context, claim)),
    })),
    mentions: mentionsPart(context, entry, number),
  };
}

function claimLists(context: ViewContext, entry: AnyEntry) {
  if (entry.collection === 'questions') return [{ sense: undefined, claims: furtherOn(context, entry.id) }];
  if (entry.collection === 'measures') return [{ sense: undefined, claims: speakingOf(context, entry.id) }];
  if (entry.collection !== 'terms') return [];
  return entry.data.senses.map(({ id, label }) => ({
    sense: label,
    claims: usingSense(context, entry.id, id),
  }));
}
