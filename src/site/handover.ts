/** A page that is rendered and written when Astro has made its own. */
export interface LaterPage {
  /** Under the site's root. */
  readonly path: string;
  /** The page from `<html>` on, or a promise of it. */
  readonly html: () => unknown;
}

/**
 * What page files and Astro's integrations have in common. Astro bundles page files with what they import of site,
 * layouts and components, apart from the integrations, so that none of these modules is shared between them.
 */
export const handover = globalThis as {
  laterPages?: LaterPage[];
  siteFolder?: string;
  /** When the content watcher saw the last change, in milliseconds since the epoch. */
  contentChangedAt?: number;
};

/** Whether Astro makes every page and file itself: in the dev server, and in builds that ours are held against. */
export const isByAstroAlone = import.meta.env?.DEV === true || Boolean(process.env['KB_PLAIN_ASTRO']);

export function writeLater(pages: readonly LaterPage[]): void {
  handover.laterPages = [...(handover.laterPages ?? []), ...pages];
}

/** The pages that are waiting; nobody gets them twice. */
export function takeLaterPages(): readonly LaterPage[] {
  const pages = handover.laterPages ?? [];
  handover.laterPages = [];
  return pages;
}

/** Where the site is being built. */
export function siteFolder(): string {
  if (handover.siteFolder === undefined) throw new Error('no site is being built');
  return handover.siteFolder;
}

export function setSiteFolder(folder: string): void {
  handover.siteFolder = folder;
}
