import type { MeasureStance } from '#domain/argument/claim-kind.ts';
import type { Position } from '#schema/position.ts';
import { find, linkTo, type EntryLink, type ViewContext } from './context.ts';

/** A stance on a measure, pinned to the text it was taken on. */
export interface MeasureStanceView {
  readonly link: EntryLink;
  readonly stance: MeasureStance;
  /** The text it was taken on; `undefined` when unknown. */
  readonly version: string | undefined;
  /** The newest text, when the stance was taken on an older one. */
  readonly newer: string | undefined;
}

export function measureStance(
  context: ViewContext,
  measure: Position['holders'][number]['measure'],
): MeasureStanceView | undefined {
  const found = measure && find(context, 'measures', measure.measure);
  if (!measure || !found) return undefined;
  const { versions } = found.data;
  const at = versions.findIndex(({ id }) => id === measure.version);
  const last = versions.at(-1);
  return {
    link: linkTo(context, found),
    stance: measure.stance,
    version: versions[at]?.label,
    newer: at >= 0 && at < versions.length - 1 ? last?.label : undefined,
  };
}
