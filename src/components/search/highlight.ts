import { textFragment } from '#domain/annotation/text-fragment.ts';
import type { Stretch } from './marked-text.ts';

/** More would mark half of a page. */
const most = 5;

/**
 * The address of a result, which makes the browser mark the found words on the page, and show the longest stretch of them: by a
 * fragment that it keeps to itself, so that address, history and the page's own scripts know nothing of it. Unchanged when no word
 * is worth it, or when it leads to one place on a page, where the words may stand before it as well.
 */
export function highlighted(href: string, ...texts: readonly (readonly Stretch[])[]): string {
  if (href.includes('#')) return href;
  const stretches = new Map<string, string>();
  for (const { text, marked } of texts.flat()) {
    const words = text.trim();
    // Words as short as `of` stand anywhere; browsers mark the first place of each only.
    if (marked && words.length > 2) stretches.set(words.toLowerCase(), words);
  }
  const chosen = [...stretches.values()].sort((a, b) => b.length - a.length).slice(0, most);
  return chosen.length === 0 ? href : href + textFragment(chosen);
}
