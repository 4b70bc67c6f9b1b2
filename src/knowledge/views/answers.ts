import { attackKinds, type RelationKind } from '#domain/argument/relation.ts';
import { argumentOf } from '../argument.ts';
import type { Entry } from '../entry.ts';
import { find, relationsTo, type ViewContext } from './context.ts';

/** A claim and how it bears on another. */
export interface Bearing {
  readonly claim: Entry<'claims'>;
  readonly relation: { readonly kind: RelationKind; readonly note?: string | undefined };
}

/**
 * The claims that attack a claim, whichever of the two records it, each once by the gravest of its attacks. Those that decide
 * its status come first, also where what they attack is another wording of it.
 */
export function answersTo(context: ViewContext, entry: Entry<'claims'>): Bearing[] {
  const own = attacksOn(context, entry);
  return eachOnce([...deciding(context, entry, own), ...own]);
}

/** The attacks on a claim's own wording, whichever of the two records them, each claim once by its gravest. */
export function attacksOn(context: ViewContext, entry: Entry<'claims'>): Bearing[] {
  const incoming = relatedBy(context, entry, attackKinds);
  const mutual = entry.data.relations.flatMap((relation) => {
    const claim = relation.kind === 'contradicts' ? find(context, 'claims', relation.claim) : undefined;
    return claim ? [{ claim, relation }] : [];
  });
  const order: readonly RelationKind[] = attackKinds;
  return eachOnce(
    [...incoming, ...mutual].sort((a, b) => order.indexOf(a.relation.kind) - order.indexOf(b.relation.kind)),
  );
}

/** The claims that narrow a claim, each once; those that attack it as well are among its answers. */
export function qualificationsOf(
  context: ViewContext,
  entry: Entry<'claims'>,
  answers: readonly Bearing[],
): Bearing[] {
  const attackers = new Set(answers.map(({ claim }) => claim));
  return eachOnce(relatedBy(context, entry, ['qualifies'])).filter(({ claim }) => !attackers.has(claim));
}

function relatedBy(context: ViewContext, { id }: Entry<'claims'>, kinds: readonly RelationKind[]): Bearing[] {
  return relationsTo(context, id)
    .filter(({ relation }) => kinds.includes(relation.kind))
    .map(({ from, relation }) => ({ claim: from, relation }));
}

const toOtherWords = 'Brought against the same claim in other words.';

/** In the order in which the sentence on the status names them. @param own the attacks on the claim's own wording */
function deciding(context: ViewContext, { id }: Entry<'claims'>, own: readonly Bearing[]): Bearing[] {
  const status = argumentOf.about(context.knowledgeBase, id).statuses.get(id);
  return (status?.decidedBy ?? []).flatMap(({ isSelf, records }) => {
    const [first] = records;
    if (isSelf || !first) return [];
    const direct = own.find(({ claim }) => records.some(({ by }) => by === claim.id));
    const claim = find(context, 'claims', first.by);
    return direct ?? (claim ? { claim, relation: { kind: first.relation.kind, note: toOtherWords } } : []);
  });
}

function eachOnce(bearings: readonly Bearing[]): Bearing[] {
  const found = new Map<Entry<'claims'>, Bearing>();
  for (const bearing of bearings) if (!found.has(bearing.claim)) found.set(bearing.claim, bearing);
  return [...found.values()];
}
