import { editionsAddress, livePublication } from '#knowledge/edition-address.ts';
import type { Publication } from '#knowledge/permalink.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import type { Site } from '#schema/site.ts';
import { readEditions } from './editions.ts';

/** The committed editions, where they are published, and which of them is being built, if not the live site. */
export function loadEditions(
  content: string,
  site: Site,
  own: Publication,
): Pick<ViewContext, 'editions' | 'frozen'> {
  const { KB_EDITION: label, KB_EDITIONS: editions, KB_LIVE: live } = process.env;
  const settings = { label: label || undefined, editions, live };
  const all = readEditions(content).editions;
  const from = livePublication(own, settings);
  const edition = all.find((candidate) => candidate.label === settings.label);
  return {
    editions: { all, at: editionsAddress(from, site, settings) },
    frozen: edition && { label: edition.label, date: edition.date, live: from },
  };
}
