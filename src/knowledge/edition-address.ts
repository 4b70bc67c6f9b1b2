import { normaliseBase, urlOf, type Publication } from './permalink.ts';

/** The edition that a build is of, and the live site from which it was taken. */
export interface FrozenEdition {
  readonly label: string;
  readonly date: string;
  readonly live: Publication;
}

/** What the builder says about editions (`KB_EDITION`, `KB_EDITIONS`, `KB_LIVE`), as it was given. */
export interface EditionSettings {
  /** The edition to be built; nothing, when the live site is. */
  readonly label?: string | undefined;
  /** Whole address of the folder of editions, where it is not the one that `site.yaml` names. */
  readonly editions?: string | undefined;
  /** Whole address of the live site, where the address of the edition does not tell it. */
  readonly live?: string | undefined;
}

/** Reads a whole address as the place where a site is published. */
export function publicationAt(url: string): Publication {
  const { origin, pathname } = new URL(url);
  return { address: origin, base: normaliseBase(pathname) };
}

/** The live site: of an edition's build, the one that is left when `ed/<label>/` is taken from its own base path. */
export function livePublication(own: Publication, { label, live }: EditionSettings): Publication {
  if (label === undefined) return own;
  if (live) return publicationAt(live);
  const folder = `ed/${label}/`;
  return { ...own, base: own.base.endsWith(`/${folder}`) ? own.base.slice(0, -folder.length) : '/' };
}

/** Whole address of the folder in which each edition has one of its own: `/ed/` of the live site, unless it is elsewhere. */
export function editionsAddress(
  live: Publication,
  site: { readonly editions?: string | undefined },
  { editions }: EditionSettings,
): string {
  return (editions || site.editions || urlOf(live, '/ed/')).replace(/\/*$/, '/');
}
