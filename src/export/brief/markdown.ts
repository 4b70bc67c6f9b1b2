import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Brief } from './brief.ts';
import { briefTree } from './tree.ts';

/** A brief as GitHub-flavoured Markdown; sources are footnotes. */
export function briefToMarkdown(brief: Brief): string {
  return toMarkdown(briefTree(brief), { extensions: [gfmToMarkdown()], bullet: '-', emphasis: '_' });
}
