import type { Entry } from '../entry.ts';
import { claimRow, type ClaimRow } from './claim-row.ts';
import { linksTo, type EntryLink, type ViewContext } from './context.ts';
import { partOn, usingSense, type Part } from './referring-lists.ts';
import { entryView, type EntryView } from './entry-view.ts';
import { passageView, type PassageView } from './evidence-view.ts';

export interface SenseView {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  readonly evidence: readonly PassageView[];
  readonly usedBy: readonly EntryLink[];
  /** The mistake this sense rests on, if it does. */
  readonly wrong: string | undefined;
  readonly claims: Part<ClaimRow>;
}

export interface TermView extends EntryView {
  readonly label: string;
  readonly alsoCalled: readonly string[];
  readonly summary: string;
  readonly senses: readonly SenseView[];
}

export function termView(context: ViewContext, entry: Entry<'terms'>): TermView {
  const { data } = entry;
  return {
    ...entryView(context, entry),
    label: data.label,
    alsoCalled: data.alsoCalled,
    summary: data.summary,
    senses: data.senses.map(({ id, label, definition, evidence, usedBy, wrong }) => ({
      id,
      label,
      definition,
      evidence: evidence.map((passage) => passageView(context, passage)),
      usedBy: linksTo(context, 'actors', usedBy),
      wrong,
      claims: partOn(usingSense(context, entry.id, id), 1, (claim) => claimRow(context, claim)),
    })),
  };
}
