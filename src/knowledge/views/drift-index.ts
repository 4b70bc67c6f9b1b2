import { linkTo, type EntryLink, type ViewContext } from './context.ts';
import { driftView, type DriftView } from './source-view.ts';

/** Every report that is set beside the work it reports. */
export interface DriftIndex {
  readonly reports: readonly { readonly source: EntryLink; readonly drift: readonly DriftView[] }[];
}

export function driftIndex(context: ViewContext): DriftIndex {
  return {
    reports: [...context.knowledgeBase.entries.sources.values()]
      .filter(({ data }) => data.drift.length > 0)
      .map((source) => ({
        source: linkTo(context, source),
        drift: source.data.drift.map((drift) => driftView(context, source.id, drift)),
      })),
  };
}
