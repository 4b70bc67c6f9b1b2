import { textFragment } from '#domain/annotation/text-fragment.ts';
import type { Stretch } from './marked-text.ts';

/** More would mark half of a page. */
const most = 5;

/**
 * What makes the browser mark the found words on the page a result leads to, and show the longest stretch of them: a fragment
 * that it keeps to itself, so that address, history and the page's own scripts know nothing of it. Empty when no word is worth it.
 */
export function highlight(...texts: readonly (readonly Stretch[])[]): string {
  const stretches = new Map<string, string>();
  for (const { text, marked } of texts.flat()) {
    const words = text.trim();
    // Words as short as `of` stand anywhere; browsers mark the first place of each only.
    if (marked && words.length > 2) stretches.set(words.toLowerCase(), words);
  }
  const chosen = [...stretches.values()].sort((a, b) => b.length - a.length).slice(0, most);
  return chosen.length === 0 ? '' : textFragment(chosen);
}
