import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import type { Brief } from './brief.ts';
import { numberedTree } from './numbered-tree.ts';
import { briefTree } from './tree.ts';

/** A brief as plain HTML without classes or anchors, to be pasted into a letter or a document. */
export function briefToHtml(brief: Brief): string {
  return toHtml(toHast(numberedTree(briefTree(brief))));
}
