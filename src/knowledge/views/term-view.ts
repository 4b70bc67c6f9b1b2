import { entryKey, type Entry } from '../entry.ts';
import { claimRow, type ClaimRow } from './claim-row.ts';
import { linksTo, referrers, type EntryLink, type ViewContext } from './context.ts';
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
  readonly claims: readonly ClaimRow[];
}

export interface TermView extends EntryView {
  readonly label: string;
  readonly alsoCalled: readonly string[];
  readonly summary: string;
  readonly senses: readonly SenseView[];
}

export function termView(context: ViewContext, entry: Entry<'terms'>): TermView {
  const { data } = entry;
  const using = referrers(context, entryKey('terms', entry.id), 'claims', 'senses');
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
      claims: using
        .filter(({ entry: claim, path }) => claim.data.senses[Number(path[1])]?.sense === id)
        .map(({ entry: claim }) => claimRow(context, claim)),
    })),
  };
}
