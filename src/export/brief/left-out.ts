import { sentenceCase } from '#domain/annotation/wording.ts';

/** What was left out, counted; `undefined` where nothing was. */
export function moreOf(count: number, noun: string): string | undefined {
  if (count <= 0) return undefined;
  return count === 1 ? `one more ${noun}` : `${count} more ${noun}s`;
}

/** Where to find what was left out. */
export function leftOut(more: string): string {
  return `${sentenceCase(more)} on its page.`;
}
