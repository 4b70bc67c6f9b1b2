import { listPages } from '#knowledge/views/list-pages.ts';
import { load } from './load.ts';

/** On which page of the timeline each event stands, when it is divided. */
export function timelinePlaces(): Record<string, number> {
  const pages = listPages.timeline(load());
  if (pages.length === 1) return {};
  return Object.fromEntries(
    pages.flatMap(({ months, page }) =>
      months.flatMap(({ items }) =>
        items.flatMap(({ anchor, earlier }) => [anchor, ...earlier].map((id) => [id, page.number])),
      ),
    ),
  );
}
