import type { ActorKind } from '#schema/actor.ts';
import { collectionNouns } from '../collection-words.ts';
import type { AnyEntry, Entry } from '../entry.ts';
import { claimPassages, type ClaimPassage } from './claim-passage.ts';
import { claimRow, type ClaimRow } from './claim-row.ts';
import { rankedOf, sidesOn, type Side } from './claims-on-measure.ts';
import { linkTo, type EntryLink, type ViewContext } from './context.ts';
import type { PageNumber } from './divide.ts';
import { crumbsOf, mentionsPart, type Crumb, type MentionView } from './entry-view.ts';
import {
  furtherOn,
  pageNumberOf,
  partOn,
  rankedSpeakingOf,
  restingOn,
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
  /** What kind of an actor it is; `undefined` of another entry. */
  readonly actorKind: ActorKind | undefined;
  /** Claims an actor is on record for. */
  readonly stated: Part<ClaimPassage> | undefined;
  /** Claims that rest on a source. */
  readonly resting: Part<ClaimPassage> | undefined;
  /** What is quoted of a source. */
  readonly quoted: QuotedPart | undefined;
  /** Claims on a question, that speak of an actor, with a term in one of its senses, or of one side on a measure. */
  readonly claims: readonly {
    readonly sense?: string;
    readonly side?: Side;
    readonly part: Part<ClaimRow>;
  }[];
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
    actorKind: entry.collection === 'actors' ? entry.data.kind : undefined,
    stated:
      entry.collection === 'actors' ? claimPassages(context, statedBy(context, entry.id), number) : undefined,
    resting:
      entry.collection === 'sources'
        ? claimPassages(context, restingOn(context, entry.id), number)
        : undefined,
    quoted: entry.collection === 'sources' ? quotedPart(context, entry.id, number) : undefined,
    claims: claimLists(context, entry, number),
    mentions: mentionsPart(context, entry, number),
  };
}

function claimLists(context: ViewContext, entry: AnyEntry, number: number): FurtherView['claims'] {
  const row = (claim: Entry<'claims'>): ClaimRow => claimRow(context, claim);
  if (entry.collection === 'questions') return [{ part: partOn(furtherOn(context, entry.id), number, row) }];
  if (entry.collection === 'actors')
    return [{ part: partOn(rankedSpeakingOf(context, entry), number, (found) => found) }];
  if (entry.collection === 'measures')
    return sidesOn(context, entry.id).map((of) => ({
      side: of.side,
      part: partOn(rankedOf(context, of), number, (found) => found),
    }));
  if (entry.collection !== 'terms') return [];
  return entry.data.senses.map(({ id, label }) => ({
    sense: label,
    part: partOn(usingSense(context, entry.id, id), number, row),
  }));
}
