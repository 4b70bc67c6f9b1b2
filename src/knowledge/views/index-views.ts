import { counted } from '#domain/annotation/counted.ts';
import { formatDate } from '#domain/bibliography/edtf.ts';
import { claimKinds, type ClaimKind } from '#domain/argument/claim-kind.ts';
import { witnessKinds, type WitnessKind } from '#domain/provenance/standing.ts';
import { actorKinds, type ActorKind } from '#schema/actor.ts';
import { compareText, compareWords } from '../compare-text.ts';
import type { Entry } from '../entry.ts';
import { entryKey } from '../entry.ts';
import { byName } from './actor-order.ts';
import { claimRow, type ClaimRow } from './claim-row.ts';
import { bearingOn } from './claims-on-measure.ts';
import { countReferring, linkTo, referrers, type EntryLink, type ViewContext } from './context.ts';
import { claimsOn, mainClaimsOn, positionsOn, questionsInOrder } from './question-order.ts';
import { questionRow, type QuestionRow } from './question-view.ts';
import { speakingOf } from './referring-lists.ts';
import { sourceLine, type SourceLine } from './source-line.ts';

/** The claims index: every claim once under its main question, and how many there are of each kind. */
export interface ClaimsIndex {
  readonly total: number;
  readonly byQuestion: readonly {
    readonly question: EntryLink;
    readonly claims: readonly ClaimRow[];
    /** How many stand under it, where a page shows a part of them. */
    readonly here: number;
    /** How many are filed under it, those too that stand under their main question. */
    readonly inAll: number;
  }[];
  readonly kinds: readonly { kind: ClaimKind; count: number }[];
}

export function claimsIndex(context: ViewContext): ClaimsIndex {
  const claims = [...context.knowledgeBase.entries.claims.values()];
  return {
    total: claims.length,
    byQuestion: questionsInOrder(context)
      .map((question) => {
        const filed = claimsOn(context, question.id);
        const own = mainClaimsOn(context, question.id);
        return {
          question: linkTo(context, question),
          claims: own.map((claim) => claimRow(context, claim)),
          here: own.length,
          inAll: filed.length,
        };
      })
      .filter(({ claims: found }) => found.length > 0),
    kinds: claimKinds
      .map((kind) => ({ kind, count: claims.filter(({ data }) => data.kind === kind).length }))
      .filter(({ count }) => count > 0),
  };
}

/** Positions under the questions they answer. */
export function positionsIndex(
  context: ViewContext,
): readonly { question: EntryLink; positions: readonly EntryLink[] }[] {
  return questionsInOrder(context)
    .map((question) => ({
      question: linkTo(context, question),
      positions: positionsOn(context, question.id).map((position) => linkTo(context, position)),
    }))
    .filter(({ positions }) => positions.length > 0);
}

export function questionsIndex(context: ViewContext): readonly QuestionRow[] {
  return questionsInOrder(context).map((question) => questionRow(context, question));
}

export interface SourceRow {
  readonly line: SourceLine;
  readonly witness: WitnessKind;
  readonly claims: number;
}

/** Sources under the kind of witness they are, newest last within a kind. */
export function sourcesIndex(
  context: ViewContext,
): readonly { readonly witness: WitnessKind; readonly rows: readonly SourceRow[] }[] {
  const rows = sourcesInOrder(context).map((source) => ({
    line: sourceLine(context, source.id),
    witness: source.data.standing.witness,
    claims: claimsCiting(context, source.id),
  }));
  const byWitness = Map.groupBy(rows, ({ witness }) => witness);
  return witnessKinds.flatMap((witness) => {
    const group = byWitness.get(witness);
    return group ? [{ witness, rows: group }] : [];
  });
}

export interface PlainRow {
  readonly link: EntryLink;
  /** What it is. */
  readonly kind: string;
  readonly text: string | undefined;
  /** What places it, each a few words. */
  readonly facts?: readonly string[];
  /** How it stands, a sentence or two. */
  readonly status?: string;
}

/** Actors of a kind, with what is on record of each. */
export interface ActorGroup {
  readonly kind: ActorKind;
  readonly rows: readonly {
    readonly actor: EntryLink;
    readonly role: string | undefined;
    /** How many positions it holds. */
    readonly positions: number;
    /** How many claims it is on record for, in whatever voice. */
    readonly claims: number;
    /** How many claims of others have its name in the statement. */
    readonly named: number;
  }[];
}

/** Actors under the kind they are of, by name. */
export function actorsIndex(context: ViewContext): readonly ActorGroup[] {
  const byKind = Map.groupBy(
    byName([...context.knowledgeBase.entries.actors.values()]),
    ({ data }) => data.kind,
  );
  return actorKinds.flatMap((kind) => {
    const rows = (byKind.get(kind) ?? []).map((actor) => {
      const key = entryKey('actors', actor.id);
      return {
        actor: linkTo(context, actor),
        role: actor.data.role,
        positions: countReferring(referrers(context, key, 'positions', 'holders')),
        claims: countReferring(referrers(context, key, 'claims', 'evidence')),
        named: speakingOf(context, actor).length,
      };
    });
    return rows.length > 0 ? [{ kind, rows }] : [];
  });
}

/** The measures, those on which most claims bear first. */
export function measuresIndex(context: ViewContext): readonly PlainRow[] {
  const bearing = new Map(
    [...context.knowledgeBase.entries.measures.values()].map((measure) => [
      measure,
      bearingOn(context, measure.id).length,
    ]),
  );
  return [...bearing]
    .sort(([, a], [, b]) => b - a)
    .map(([measure, claims]) => {
      const { identifier, kind, purpose, status } = measure.data;
      return {
        link: linkTo(context, measure),
        kind,
        text: purpose,
        facts: [
          ...(identifier === undefined ? [] : [identifier]),
          ...(claims > 0 ? [counted(claims, 'claim')] : []),
        ],
        status: `${status.text} As of ${formatDate(status.asOf)}.`,
      };
    });
}

export function termsIndex(context: ViewContext): readonly PlainRow[] {
  return [...context.knowledgeBase.entries.terms.values()]
    .sort((a, b) => compareWords(a.data.label, b.data.label))
    .map((term) => ({
      link: linkTo(context, term),
      kind: term.data.senses.length === 1 ? 'one sense' : `${term.data.senses.length} senses`,
      text: term.data.summary,
    }));
}

function sourcesInOrder(context: ViewContext): Entry<'sources'>[] {
  return [...context.knowledgeBase.entries.sources.values()].sort(
    (a, b) => compareText(a.data.csl.issued ?? '9', b.data.csl.issued ?? '9') || compareWords(a.id, b.id),
  );
}

function claimsCiting(context: ViewContext, source: string): number {
  return countReferring(referrers(context, entryKey('sources', source), 'claims', 'evidence'));
}
