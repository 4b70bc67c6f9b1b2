/**
 * Finds what runs in a circle: cycles, each as a path whose last item leads back to its first. Every item
 * that is on any cycle is on a listed one, until `limit` are listed; each listed cycle is a shortest one
 * through its first item. To list all cycles would take time exponential in their number; to mend the listed
 * ones is what a reader can do next.
 *
 * @example findCycles(['a', 'b', 'c'], (item) => ({ a: ['b'], b: ['a', 'c'] })[item] ?? []) // [['a', 'b']]
 */
export function findCycles<Item>(
  items: Iterable<Item>,
  successorsOf: (item: Item) => Iterable<Item>,
  limit = 100,
): readonly (readonly Item[])[] {
  const known = new Set(items);
  const componentOf = findComponents(known, successorsOf);
  const covered = new Set<Item>();
  const cycles: Item[][] = [];
  for (const item of known) {
    if (cycles.length >= limit) break;
    if (covered.has(item)) continue;
    const isNear = (other: Item) => componentOf.get(other) === componentOf.get(item);
    const cycle = shortestCycle(item, successorsOf, isNear);
    if (cycle === undefined) continue;
    cycles.push(cycle);
    for (const member of cycle) covered.add(member);
  }
  return cycles;
}

/** Breadth first from the item, within its component, until a successor is the item again. */
function shortestCycle<Item>(
  start: Item,
  successorsOf: (item: Item) => Iterable<Item>,
  isNear: (item: Item) => boolean,
): Item[] | undefined {
  const cameFrom = new Map<Item, Item | undefined>([[start, undefined]]);
  for (const item of cameFrom.keys()) {
    for (const successor of successorsOf(item)) {
      if (successor === start) return walkBack(item, cameFrom);
      if (isNear(successor) && !cameFrom.has(successor)) cameFrom.set(successor, item);
    }
  }
  return undefined;
}

function walkBack<Item>(end: Item, cameFrom: ReadonlyMap<Item, Item | undefined>): Item[] {
  const path: Item[] = [];
  for (let at: Item | undefined = end; at !== undefined; at = cameFrom.get(at)) path.push(at);
  return path.reverse();
}

/**
 * Numbers the strongly connected components, by Tarjan 1972, "Depth-first search and linear graph
 * algorithms", SIAM Journal on Computing 1, 146–160; with a stack of its own, since a chain may be longer
 * than the call stack.
 */
export function findComponents<Item>(
  items: ReadonlySet<Item>,
  successorsOf: (item: Item) => Iterable<Item>,
): ReadonlyMap<Item, number> {
  const order = new Map<Item, number>();
  const lowest = new Map<Item, number>();
  const componentOf = new Map<Item, number>();
  const open: Item[] = [];
  let components = 0;
  const enter = (item: Item) => {
    lowest.set(item, order.size);
    order.set(item, order.size);
    open.push(item);
    return { item, successors: [...successorsOf(item)].values() };
  };
  const lower = (item: Item, to = Number.POSITIVE_INFINITY) =>
    lowest.set(item, Math.min(lowest.get(item) ?? 0, to));

  for (const root of items) {
    const path = order.has(root) ? [] : [enter(root)];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const { item, successors } = top;
      const { value: next, done } = successors.next();
      if (!done) {
        if (!items.has(next) || componentOf.has(next)) continue;
        if (order.has(next)) lower(item, order.get(next));
        else path.push(enter(next));
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent) lower(parent.item, lowest.get(item));
      if (lowest.get(item) !== order.get(item)) continue;
      for (let member = open.pop(); member !== undefined; member = member === item ? undefined : open.pop()) {
        componentOf.set(member, components);
      }
      components += 1;
    }
  }
  return componentOf;
}
