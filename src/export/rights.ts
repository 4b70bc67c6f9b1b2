import type { Site } from '#schema/site.ts';

/**
 * What the licence covers and what it does not. It goes wherever a description for machines names the licence: the words
 * quoted are not ours to license.
 */
export function rightsStatement({ licence }: Pick<Site, 'licence'>): string {
  return `The licence, ${licence.name}, is that of our own words. Quotations are short, attributed, and remain their authors’: the licence does not cover them.`;
}
