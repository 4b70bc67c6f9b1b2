import { isByAstroAlone, writeLater } from '../handover.ts';
import { pageOf } from './page.ts';

/** A page with what its layout is given, made when it is rendered: ten thousand views at once would fill the memory. */
export interface SitePage<Props> {
  readonly params: Readonly<Record<string, string>>;
  /** Under the site's root, e.g. `/claims/some-claim/`. */
  readonly path: string;
  readonly props: () => Props;
}

/** What Astro is told of: an address, and the pages that are rendered when it is. */
export interface Route<Props> {
  readonly params: SitePage<Props>['params'];
  readonly props: { readonly pages: readonly SitePage<Props>[] };
}

/**
 * Astro renders the first page of a kind, which finds out the kind's styles and scripts; the others are made by the same
 * layout when Astro is done (see `page-writer.ts`), since a route costs more there than a page takes to render. The dev
 * server has a route for every page, and so does a build by Astro alone, which tests hold ours against.
 */
export function routed<Props>(pages: readonly SitePage<Props>[]): Route<Props>[] {
  const groups = isByAstroAlone ? pages.map((page) => [page]) : [pages];
  return groups.flatMap((group) => (group[0] ? [{ params: group[0].params, props: { pages: group } }] : []));
}

/** `<Pages layout={…} pages={…} />`: all that a page file with such routes consists of. */
export const Pages = Object.assign(renderPages, { isAstroComponentFactory: true }) as unknown as <
  Props,
>(props: {
  readonly layout: (props: Props) => unknown;
  readonly pages: readonly SitePage<Props>[];
}) => unknown;

type Layout = (page: unknown, props: unknown, slots: object) => unknown;

interface PagesProps {
  readonly layout: Layout;
  readonly pages: readonly SitePage<unknown>[];
}

function renderPages(result: object, { layout, pages }: PagesProps): unknown {
  const [first, ...rest] = pages;
  if (rest.length > 0) {
    const page = pageOf(result);
    writeLater(rest.map(({ path, props }) => ({ path, html: () => layout(page, props(), {}) })));
  }
  return layout(result, first?.props(), {});
}
