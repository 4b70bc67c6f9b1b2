import type { Source } from '#schema/source.ts';

/** The pages from which we know a work that we have not read: the one its address leads to, if that is not the work, first. */
export function accountAddresses({ csl, addressOf, acquaintance }: Source): readonly string[] {
  const first = addressOf !== undefined && csl.URL !== undefined ? [csl.URL] : [];
  return [...new Set([...first, ...acquaintance.via])];
}
