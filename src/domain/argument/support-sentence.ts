import { listTitles, type TitleOf } from './status-sentence.ts';
import type { Support } from './support.ts';

/** How a claim is supported, in one sentence that goes beside the one on its status. */
export function explainSupport({ word, steps }: Support, titleOf: TitleOf): string {
  switch (word) {
    case 'no recorded support':
      return 'No ground for it is recorded here.';
    case 'has support':
      return steps.every(({ standing }) => standing === 'stands')
        ? 'Every ground for it recorded here stands.'
        : 'Of the grounds for it recorded here, at least one stands.';
    case 'support unresolved':
      return 'Nothing here decides whether any ground for it stands.';
    case 'support challenged':
      return 'Every ground for it recorded here is itself challenged.';
    case 'support undercut': {
      const undercuts = steps.filter(({ standing }) => standing === 'undercut');
      const by = listTitles(
        undercuts.flatMap(({ undercutBy }) => undercutBy.slice(0, 1)),
        titleOf,
      );
      return undercuts.length === steps.length
        ? `Every step to it recorded here is undercut, by ${by}.`
        : `No step to it recorded here stands: undercut by ${by}, or from a ground that is itself challenged.`;
    }
  }
}
