import { formatLocator } from '#domain/annotation/locator.ts';
import { diffWords, likenessOf, type WordChange } from '#domain/annotation/word-diff.ts';
import { formatName } from '#domain/bibliography/csl-item.ts';
import type { DerivationKind } from '#domain/provenance/derivation.ts';
import type { DriftKind } from '#domain/provenance/drift.ts';
import type { Source } from '#schema/source.ts';
import { entryKey, type Entry } from '../entry.ts';
import { find, linksTo, linkTo, linkToId, referrers, type EntryLink, type ViewContext } from './context.ts';
import { annotatedText, type AnnotatedText } from './annotated-text.ts';
import { entryView, type EntryView } from './entry-view.ts';
import { claimPassages, type ClaimPassage } from './claim-passage.ts';
import { wordsCheck, type QuotationCheckView } from './quotation-check-view.ts';
import { quotedText, type QuotedPiece, type QuotedTextView } from './quoted-text-view.ts';
import { sourceMarks, type MarkView } from './standing-view.ts';
import { partOn, restingOn, type Part } from './referring-lists.ts';
import { sourceLine, type SourceLine } from './source-line.ts';

export interface DriftView {
  readonly from: EntryLink | undefined;
  readonly kinds: readonly DriftKind[];
  readonly original: DriftSide | undefined;
  readonly report: DriftSide | undefined;
  readonly effect: string;
  readonly claims: readonly EntryLink[];
  readonly note: string | undefined;
  /** What changed from word to word; `undefined` too where the passages share so little that it would show nothing. */
  readonly diff: readonly WordChange[] | undefined;
  /** Both passages have the same words: what changed lies in what stands around them. */
  readonly hasSameWords: boolean;
}

/** A passage set beside another, with what can be said of its wording. */
export interface DriftSide {
  readonly words: string;
  readonly check: QuotationCheckView;
}

/** What is quoted of a source, as far as a page of the source shows it. */
export interface QuotedPart extends Omit<QuotedTextView, 'pieces'> {
  readonly pieces: Part<QuotedPiece>;
}

export interface SourceView extends EntryView {
  readonly title: string;
  readonly line: SourceLine;
  readonly csl: Source['csl'];
  readonly authors: readonly { name: string; actor: EntryLink | undefined }[];
  readonly rights: Source['rights'];
  readonly standing: Source['standing'];
  readonly acquaintance: Source['acquaintance'];
  readonly interests: string | undefined;
  /** Its parts in their order, each with where it begins. */
  readonly parts: readonly { label: string; place: string | undefined }[];
  readonly derivesFrom: readonly { source: EntryLink; how: DerivationKind; note: string | undefined }[];
  readonly derivatives: readonly { source: EntryLink; how: DerivationKind }[];
  readonly drift: readonly DriftView[];
  readonly claims: Part<ClaimPassage>;
  /** What it is marked for, with the way to the source at fault. */
  readonly marks: readonly MarkView[];
  readonly quoted: QuotedPart;
  /** Only in the private edition. */
  readonly fullText: AnnotatedText | undefined;
  readonly holders: readonly { position: EntryLink; actor: EntryLink }[];
}

export function sourceView(context: ViewContext, entry: Entry<'sources'>): SourceView {
  const { data } = entry;
  const key = entryKey('sources', entry.id);
  return {
    ...entryView(context, entry),
    title: data.csl.title,
    line: sourceLine(context, entry.id),
    csl: data.csl,
    authors: data.csl.author.map((name) => ({
      name: formatName(name),
      actor: linkToId(context, 'actors', name.actor),
    })),
    rights: data.rights,
    standing: data.standing,
    acquaintance: data.acquaintance,
    interests: data.interests,
    parts: data.sections.map(({ label, locator }) => ({ label, place: locator && formatLocator(locator) })),
    derivesFrom: data.derivesFrom.flatMap(({ source, how, note }) => {
      const found = find(context, 'sources', source);
      return found ? [{ source: linkTo(context, found), how, note }] : [];
    }),
    derivatives: referrers(context, key, 'sources', 'derivesFrom').flatMap(({ entry: derived, path }) => {
      const how = derived.data.derivesFrom[Number(path[1])]?.how;
      return how ? [{ source: linkTo(context, derived), how }] : [];
    }),
    drift: data.drift.map((drift) => driftView(context, entry.id, drift)),
    claims: claimPassages(context, restingOn(context, entry.id), 1),
    marks: sourceMarks(context, entry),
    quoted: quotedPart(context, entry.id, 1),
    fullText: annotatedText(context, entry.id),
    holders: shownHolders(context, entry),
  };
}

/** Each holder of a position once, however many passages show it. */
function shownHolders(context: ViewContext, { id }: Entry<'sources'>): SourceView['holders'] {
  const shown = new Map(
    referrers(context, entryKey('sources', id), 'positions', 'holders').flatMap(
      ({ entry: position, path }) => {
        const holder = position.data.holders[Number(path[1])];
        return holder ? [[holder, position] as const] : [];
      },
    ),
  );
  return [...shown].flatMap(([holder, position]) => {
    const actor = find(context, 'actors', holder.actor);
    return actor ? [{ position: linkTo(context, position), actor: linkTo(context, actor) }] : [];
  });
}

/** @param reporter the id of the source that has the drift */
export function driftView(context: ViewContext, reporter: string, drift: Source['drift'][number]): DriftView {
  const { original, report } = drift;
  const diff = original !== undefined && report !== undefined ? diffWords(original, report) : undefined;
  const likeness = diff && likenessOf(diff);
  const side = (source: string, words: string | undefined): DriftSide | undefined =>
    words === undefined ? undefined : { words, check: wordsCheck(context, source, words) };
  return {
    from: linkToId(context, 'sources', drift.from),
    kinds: drift.kinds,
    original: side(drift.from, original),
    report: side(reporter, report),
    effect: drift.effect,
    claims: linksTo(context, 'claims', drift.claims),
    note: drift.note,
    diff: likeness === 'changed' ? diff : undefined,
    hasSameWords: likeness === 'same',
  };
}

/** What is quoted without a known place stands on the first page. */
export function quotedPart(context: ViewContext, source: string, page: number): QuotedPart {
  const quoted = quotedText(context, source);
  return {
    ...quoted,
    pieces: partOn(quoted.pieces, page, (piece) => piece),
    unplaced: page === 1 ? quoted.unplaced : [],
  };
}
