import { type ArgumentRecord, buildAttackGraph } from '#domain/argument/attack-graph.ts';
import { labelGrounded } from '#domain/argument/grounded.ts';
import { type Relation, type RelationKind, relationKinds } from '#domain/argument/relation.ts';

/**
 * A debate in shorthand: `b rebuts a`, `u undercuts a from g`, and `source s bears out a`. Claims are
 * whatever is named so, in order of their first mention, after those of `claims`.
 */
export function debate(lines: readonly string[], claims: readonly string[] = []): ArgumentRecord {
  const relations = lines.flatMap((line) => relationIn(line) ?? []);
  const evidence = lines.flatMap((line) => {
    const [word, source, , , claim] = line.split(' ');
    return word === 'source' && source && claim ? [{ source, claim }] : [];
  });
  const named = lines.flatMap((line) => {
    const relation = relationIn(line);
    return relation ? [relation.from, relation.to] : line.split(' ').slice(4);
  });
  return { claims: [...new Set([...claims, ...named])], relations, evidence };
}

/** The debate's graph and its grounded labelling. */
export function appraise(lines: readonly string[], claims: readonly string[] = []) {
  const graph = buildAttackGraph(debate(lines, claims));
  return { graph, labelling: labelGrounded(graph) };
}

/** A relation in shorthand, as `debate` reads it. */
export function shorthand({ kind, from, to, ground }: Relation): string {
  return ground === undefined ? `${from} ${kind} ${to}` : `${from} ${kind} ${to} from ${ground}`;
}

function relationIn(line: string): Relation | undefined {
  const [from, kind, to, , ground] = line.split(' ');
  if (from === undefined || to === undefined || !isKind(kind)) return undefined;
  return ground === undefined ? { kind, from, to } : { kind, from, to, ground };
}

function isKind(word: string | undefined): word is RelationKind {
  return relationKinds.some((kind) => kind === word);
}
