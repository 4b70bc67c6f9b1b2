import { compareText } from '../compare-text.ts';
import { entryKey, type AnyEntry, type Entry } from '../entry.ts';
import { ofCorpus } from '../of-corpus.ts';
import { once } from '../once.ts';
import { find, linkTo, referrers, type EntryLink, type ViewContext } from './context.ts';

/** The claims that name the question, by id. */
export function claimsOn(context: ViewContext, question: string): Entry<'claims'>[] {
  return referrers(context, entryKey('questions', question), 'claims', 'questions').map(({ entry }) => entry);
}

/** The claims whose main question it is, by id. */
export function mainClaimsOn(context: ViewContext, question: string): Entry<'claims'>[] {
  return claimsOn(context, question).filter(({ data }) => data.questions[0] === question);
}

/** Parents before their children, siblings by `order`. */
export function questionsInOrder(context: ViewContext): Entry<'questions'>[] {
  return idsInOrder(context).flatMap((id) => find(context, 'questions', id) ?? []);
}

/** Their order alone: a question that is edited does not change it. */
export const idsInOrder = ofCorpus(
  'order of questions',
  (context: ViewContext): readonly string[] => putInOrder(context).map(({ id }) => id),
  (_, ids) => ids.join(' '),
);

function putInOrder(context: ViewContext): Entry<'questions'>[] {
  const { questions } = context.knowledgeBase.entries;
  const roots = [...questions.values()].filter(
    ({ data: { parent } }) => parent === undefined || !questions.has(parent),
  );
  const seen = new Set<Entry<'questions'>>();
  const walk = (entry: Entry<'questions'>): void => {
    if (seen.has(entry)) return;
    seen.add(entry);
    for (const child of childrenOf(context, entry.id)) walk(child);
  };
  for (const root of roots.sort(byOrder)) walk(root);
  return [...seen];
}

export function childrenOf(context: ViewContext, id: string): Entry<'questions'>[] {
  return referrers(context, entryKey('questions', id), 'questions', 'parent')
    .map(({ entry }) => entry)
    .sort(byOrder);
}

type Ordered = Entry<'questions' | 'positions'>;

/** Questions and positions as their authors put them. */
export function byOrder(a: Ordered, b: Ordered): number {
  return a.data.order - b.data.order || compareText(a.id, b.id);
}

/** The answers to a question, in their order. */
export function positionsOn(context: ViewContext, question: string): readonly Entry<'positions'>[] {
  const found = find(context, 'questions', question);
  return found ? positionsAnswering(context, found) : [];
}

const positionsAnswering = once(
  (context: ViewContext, question: Entry<'questions'>): readonly Entry<'positions'>[] =>
    referrers(context, entryKey('questions', question.id), 'positions', 'question')
      .map(({ entry }) => entry)
      .sort(byOrder),
);

/** The positions that have a claim among their grounds or objections. */
export function positionsWith(
  context: ViewContext,
  claim: string,
  field: 'grounds' | 'objections',
): Entry<'positions'>[] {
  return referrers(context, entryKey('claims', claim), 'positions', field).map(({ entry }) => entry);
}

/** The ids of the claims that its answers rest on or that are brought against them, each once, answer by answer. */
export function broughtForward(context: ViewContext, question: string): string[] {
  const answers = positionsOn(context, question);
  return [...new Set(answers.flatMap(({ data }) => [...data.grounds, ...data.objections]))];
}

/** The entry before and the one after, in the reading order of a question. */
export interface Neighbours {
  /** The question whose order it is; `undefined` for the questions themselves. */
  readonly of: EntryLink | undefined;
  readonly previous: EntryLink | undefined;
  readonly next: EntryLink | undefined;
}

/** The neighbours of an entry in a list. */
export function neighboursIn(
  context: ViewContext,
  list: readonly AnyEntry[],
  entry: AnyEntry,
  of?: EntryLink,
): Neighbours {
  const place = list.indexOf(entry);
  const link = (found: AnyEntry | undefined): EntryLink | undefined => found && linkTo(context, found);
  return { of, previous: link(list[place - 1]), next: link(list[place + 1]) };
}

/** The claims next to a claim on its main question. */
export function claimNeighbours(context: ViewContext, claim: Entry<'claims'>): Neighbours | undefined {
  const question = find(context, 'questions', claim.data.questions[0]);
  return (
    question && neighboursIn(context, claimsInOrder(context, question), claim, linkTo(context, question))
  );
}

/** The claims whose main question it is: as its positions bring them forward, then the others by id. */
const claimsInOrder = once((context: ViewContext, question: Entry<'questions'>): Entry<'claims'>[] => {
  const places = new Map(broughtForward(context, question.id).map((id, place) => [id, place]));
  const placeOf = ({ id }: Entry<'claims'>): number => places.get(id) ?? places.size;
  return mainClaimsOn(context, question.id).sort(
    (a, b) => placeOf(a) - placeOf(b) || compareText(a.id, b.id),
  );
});
