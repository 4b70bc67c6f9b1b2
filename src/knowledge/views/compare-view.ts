import type { Voice } from '#domain/annotation/voice.ts';
import { attackKinds } from '#domain/argument/relation.ts';
import type { Status } from '#domain/argument/status.ts';
import { entryKey, type Entry } from '../entry.ts';
import { once } from '../once.ts';
import { byName } from './actor-order.ts';
import { find, linksTo, linkTo, linkToId, referrers, type EntryLink, type ViewContext } from './context.ts';
import { evidenceAnchor } from './passage-link.ts';
import { broughtForward, claimsOn, mainClaimsOn, positionsOn, questionsInOrder } from './question-order.ts';
import { statusWord } from './status-view.ts';
import { unansweredPair, type UnansweredPair } from './unanswered-view.ts';

/**
 * How a claim bears on a position: it is one of its grounds (`for`), it is brought against it, or neither is recorded, which
 * does not say that the position has nothing to do with it.
 */
export type Stand = 'for' | 'against' | 'not recorded';

/** One question: its positions as columns, their claims as rows. */
export interface QuestionTable {
  readonly question: EntryLink;
  readonly positions: readonly EntryLink[];
  /** What each answer rests on, for a brief. */
  readonly grounds: readonly (readonly EntryLink[])[];
  readonly rows: readonly {
    readonly claim: EntryLink;
    /** `undefined` where labels are held back. */
    readonly status: Status | undefined;
    /** In the order of the positions. */
    readonly cells: readonly Stand[];
  }[];
  readonly pairs: readonly PositionPair[];
  /** Who has said what on it. */
  readonly actors: readonly { readonly actor: EntryLink; readonly cell: ActorCell }[];
}

/** Two positions side by side. */
export interface PositionPair {
  readonly one: EntryLink;
  readonly other: EntryLink;
  readonly shared: readonly EntryLink[];
  readonly clashes: readonly Clash[];
  /** What the one has brought forward and the other has not answered, and the other way round. */
  readonly unanswered: readonly UnansweredPair[];
}

/** Of two claims, each a ground of one of the positions: in which ways the one attacks the other. */
export interface Clash {
  readonly from: EntryLink;
  readonly to: EntryLink;
  readonly kinds: readonly string[];
}

/** What an actor has said on a question. Voices that do not occur are left out; none at all is silence. */
export interface ActorCell {
  readonly positions: readonly EntryLink[];
  readonly voices: readonly { readonly voice: Voice; readonly count: number; readonly href: string }[];
}

export interface ActorTable {
  readonly questions: readonly EntryLink[];
  readonly rows: readonly { readonly actor: EntryLink; readonly cells: readonly ActorCell[] }[];
  /** More cells than anybody could read: there are no rows then. */
  readonly isTooLarge: boolean;
}

export function questionTable(context: ViewContext, question: Entry<'questions'>): QuestionTable {
  const positions = positionsOn(context, question.id);
  return {
    question: linkTo(context, question),
    positions: positions.map((position) => linkTo(context, position)),
    grounds: positions.map(({ data }) => linksTo(context, 'claims', data.grounds)),
    rows: broughtForward(context, question.id).flatMap((id) => {
      const claim = find(context, 'claims', id);
      return claim
        ? [
            {
              claim: linkTo(context, claim),
              status: statusWord(context, claim),
              cells: positions.map((position) => standOf(position, id)),
            },
          ]
        : [];
    }),
    pairs: positions.flatMap((one, index) =>
      positions.slice(index + 1).map((other) => pairOf(context, one, other)),
    ),
    actors: actorsOn(context, question, positions),
  };
}

/** Those who hold a position on a question or have said something on its claims, by name. */
function actorsOn(
  context: ViewContext,
  question: Entry<'questions'>,
  positions: readonly Entry<'positions'>[],
): QuestionTable['actors'] {
  const claims = mainClaimsOn(context, question.id);
  const ids = [
    ...positions.flatMap(({ data }) => data.holders.map(({ actor }) => actor)),
    ...claims.flatMap(({ data }) => data.evidence.flatMap(({ by }) => by ?? [])),
  ];
  const actors = new Set(ids.flatMap((id) => find(context, 'actors', id) ?? []));
  return byName([...actors]).map((actor) => ({
    actor: linkTo(context, actor),
    cell: actorCell(context, actor, question),
  }));
}

function standOf({ data }: Entry<'positions'>, claim: string): Stand {
  if (data.grounds.includes(claim)) return 'for';
  return data.objections.includes(claim) ? 'against' : 'not recorded';
}

function pairOf(context: ViewContext, one: Entry<'positions'>, other: Entry<'positions'>): PositionPair {
  const clashes = (from: readonly string[], to: readonly string[]): Clash[] =>
    from.flatMap((id) => {
      const found = (find(context, 'claims', id)?.data.relations ?? []).filter(
        (relation) => attackKinds.includes(relation.kind) && to.includes(relation.claim),
      );
      // An attack may undercut several steps that lead to the same claim.
      return [...Map.groupBy(found, (relation) => relation.claim)].flatMap(([target, relations]) => {
        const [a, b] = [linkToId(context, 'claims', id), linkToId(context, 'claims', target)];
        const kinds = [...new Set(relations.map(({ kind }) => kind))].sort();
        return a && b ? [{ from: a, to: b, kinds }] : [];
      });
    });
  return {
    one: linkTo(context, one),
    other: linkTo(context, other),
    shared: linksTo(
      context,
      'claims',
      one.data.grounds.filter((id) => other.data.grounds.includes(id)),
    ),
    clashes: [
      ...clashes(one.data.grounds, other.data.grounds),
      ...clashes(other.data.grounds, one.data.grounds),
    ],
    unanswered: [unansweredPair(context, one, other), unansweredPair(context, other, one)],
  };
}

/** A table with more cells than this cannot be read: each question has its own list. */
const mostCells = 2000;

/**
 * Actors who have said something or hold a position, by name, against all questions that have positions or claims; no
 * rows, when they would be too many.
 */
export function actorTable(context: ViewContext): ActorTable {
  const questions = questionsInOrder(context).filter(
    ({ id }) => claimsOn(context, id).length > 0 || positionsOn(context, id).length > 0,
  );
  const actors = [...context.knowledgeBase.entries.actors.values()].filter((actor) => {
    const { held, said } = recordOf(context, actor);
    return held.length + said.size > 0;
  });
  const isTooLarge = actors.length * questions.length > mostCells;
  const rows = byName(isTooLarge ? [] : actors)
    .map((actor) => ({
      actor: linkTo(context, actor),
      cells: questions.map((question) => actorCell(context, actor, question)),
    }))
    .filter(({ cells }) => cells.some(({ positions, voices }) => positions.length + voices.length > 0));
  return { questions: questions.map((question) => linkTo(context, question)), rows, isTooLarge };
}

function actorCell(context: ViewContext, actor: Entry<'actors'>, question: Entry<'questions'>): ActorCell {
  const { held, said } = recordOf(context, actor);
  const voices = Map.groupBy(said.get(question.id) ?? [], ({ voice }) => voice);
  return {
    positions: held
      .filter(({ data }) => data.question === question.id)
      .map((position) => linkTo(context, position)),
    voices: [...voices].map(([voice, ones]) => {
      const [first] = ones;
      const href =
        ones.length === 1 && first
          ? `${linkTo(context, first.claim).href}#${evidenceAnchor(first.index)}`
          : `${linkTo(context, actor).href}#claims`;
      return { voice, count: ones.length, href };
    }),
  };
}

/** The positions an actor holds, and what they have said, by the claims' main question. */
const recordOf = once((context: ViewContext, actor: Entry<'actors'>) => {
  const key = entryKey('actors', actor.id);
  const said = referrers(context, key, 'claims', 'evidence').flatMap(({ entry, path }) => {
    const evidence = entry.data.evidence[Number(path[1])];
    return evidence ? [{ claim: entry, voice: evidence.voice, index: Number(path[1]) }] : [];
  });
  return {
    held: referrers(context, key, 'positions', 'holders').map(({ entry }) => entry),
    said: Map.groupBy(said, ({ claim }) => claim.data.questions[0] ?? ''),
  };
});
