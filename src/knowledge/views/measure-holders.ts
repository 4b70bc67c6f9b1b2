import type { Position } from '#schema/position.ts';
import { entryKey, type Entry } from '../entry.ts';
import { referrers, type ViewContext } from './context.ts';
import { byOrder } from './question-order.ts';

/** Somebody whose stance on a measure is recorded, with the position that shows it. */
export interface MeasureHolder {
  readonly position: Entry<'positions'>;
  readonly holder: Position['holders'][number];
}

/** All whose stance on a measure is recorded: those of the positions that most of them hold first. */
export function holdersOn(context: ViewContext, measure: string): MeasureHolder[] {
  const found = referrers(context, entryKey('measures', measure), 'positions', 'holders').flatMap(
    ({ entry: position, path }): MeasureHolder[] => {
      const holder = position.data.holders[Number(path[1])];
      return holder?.measure?.measure === measure ? [{ position, holder }] : [];
    },
  );
  const held = Map.groupBy(found, ({ position }) => position);
  return [...held]
    .sort(([a, byA], [b, byB]) => byB.length - byA.length || byOrder(a, b))
    .flatMap(([, holders]) => holders);
}
