import type { CslData } from '#domain/bibliography/csl-data.ts';
import { pageItem, sourceItem } from '#knowledge/views/cited-item.ts';
import { find } from '#knowledge/views/context.ts';
import type { ListPage } from './list-pages.ts';
import { load } from './load.ts';

/** The claims of a list's page, for reference managers. */
export function claimItems({ byQuestion }: ListPage<'claims'>): CslData[] {
  const context = load();
  return byQuestion.flatMap(({ claims }) =>
    claims.flatMap(({ claim }) => {
      const entry = find(context, 'claims', claim.id);
      return entry ? [pageItem(context, entry)] : [];
    }),
  );
}

/** The sources of a list's page, for reference managers. */
export function sourceItems({ groups }: ListPage<'sources'>): CslData[] {
  const context = load();
  return groups.flatMap(({ rows }) =>
    rows.flatMap(({ line }) => {
      const entry = find(context, 'sources', line.id);
      return entry ? [sourceItem(entry.id, entry.data)] : [];
    }),
  );
}
