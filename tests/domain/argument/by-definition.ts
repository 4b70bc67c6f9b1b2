import type { Framework } from '#domain/argument/framework.ts';
import type { Relation } from '#domain/argument/relation.ts';

/*
 * The semantics once more, from the definitions, with sets of names and no thought of cost, so that it shares
 * neither code nor method with what it checks.
 */

export type Pair = readonly [from: string, to: string];

export function pairsOf(framework: Framework): Pair[] {
  return framework.attacks.map(({ from, to }) => [
    framework.arguments[from] ?? '?',
    framework.arguments[to] ?? '?',
  ]);
}

/**
 * The least fixed point of Dung's characteristic function: what is acceptable given nothing, given that, and
 * so on.
 */
export function groundedExtension(names: readonly string[], attacks: readonly Pair[]): ReadonlySet<string> {
  let extension = new Set<string>();
  for (;;) {
    const next = new Set(names.filter((name) => isAcceptable(name, extension, attacks)));
    if (next.size === extension.size) return extension;
    extension = next;
  }
}

/** Dung 1995, Definition 6 (1): each attacker of the argument is attacked by a member of the set. */
export function isAcceptable(name: string, set: ReadonlySet<string>, attacks: readonly Pair[]): boolean {
  return attacks.every(
    ([attacker, to]) => to !== name || attacks.some(([from, hit]) => hit === attacker && set.has(from)),
  );
}

export function isConflictFree(set: ReadonlySet<string>, attacks: readonly Pair[]): boolean {
  return !attacks.some(([from, to]) => set.has(from) && set.has(to));
}

export type NamedLabelling = Readonly<Record<string, 'in' | 'out' | 'undecided'>>;

/**
 * Every labelling that is complete: in iff all attackers are out, out iff an attacker is in (Caminada 2006).
 */
export function completeLabellings(names: readonly string[], attacks: readonly Pair[]): NamedLabelling[] {
  const all = names.reduce<NamedLabelling[]>(
    (partial, name) =>
      partial.flatMap((labels) =>
        (['in', 'out', 'undecided'] as const).map((label) => ({ ...labels, [name]: label })),
      ),
    [{}],
  );
  return all.filter((labels) =>
    names.every((name) => {
      const attackers = attacks.filter(([, to]) => to === name).map(([from]) => labels[from]);
      if (labels[name] === 'in') return attackers.every((label) => label === 'out');
      if (labels[name] === 'out') return attackers.some((label) => label === 'in');
      return attackers.some((label) => label !== 'out') && !attackers.some((label) => label === 'in');
    }),
  );
}

/** The labels of claims, by way of classes spelt out as sets of names. */
export function claimLabels(claims: readonly string[], relations: readonly Relation[]): NamedLabelling {
  const classes = restatementClasses(claims, relations);
  const attacks = relations.flatMap(({ kind, from, to }): Pair[] => {
    const ends = [classes[from], classes[to]] as const;
    if (ends[0] === undefined || ends[1] === undefined) return [];
    if (kind === 'rebuts') return [[ends[0], ends[1]]];
    return kind === 'contradicts'
      ? [
          [ends[0], ends[1]],
          [ends[1], ends[0]],
        ]
      : [];
  });
  const accepted = groundedExtension([...new Set(Object.values(classes))], attacks);
  const label = (name: string) => {
    if (accepted.has(name)) return 'in';
    return attacks.some(([from, to]) => to === name && accepted.has(from)) ? 'out' : 'undecided';
  };
  return Object.fromEntries(claims.map((claim) => [claim, label(classes[claim] ?? '?')]));
}

/** Names each claim's class by its members, found by joining whatever overlaps until nothing changes. */
export function restatementClasses(
  claims: readonly string[],
  relations: readonly Relation[],
): Readonly<Record<string, string>> {
  let groups = claims.map((claim) => new Set([claim]));
  for (const { kind, from, to } of relations) {
    if (kind !== 'restates' || !claims.includes(from) || !claims.includes(to)) continue;
    const joined = groups.filter((group) => group.has(from) || group.has(to));
    groups = [
      ...groups.filter((group) => !joined.includes(group)),
      new Set(joined.flatMap((group) => [...group])),
    ];
  }
  return Object.fromEntries(
    groups.flatMap((group) => [...group].map((claim) => [claim, [...group].sort().join('=')])),
  );
}
