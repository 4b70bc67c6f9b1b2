import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import type { Brief } from '#export/brief/brief.ts';
import { briefToMarkdown } from '#export/brief/markdown.ts';
import { briefTree } from '#export/brief/tree.ts';
import { hostileEntries, hostileTexts } from './hostile-brief.ts';
import { teaBrief, teaEntries } from './tea-brief.ts';

const entries = teaEntries(
  'positions/milk-first',
  'positions/tea-first',
  'claims/milk-first-does-not-scald',
  'sources/cup-bill-1890',
);

describe('a brief in Markdown', () => {
  test.for<[name: string, brief: Brief]>([
    ['as it is', teaBrief(entries)],
    ['in short form', teaBrief(entries, { isShort: true })],
    ['with nothing in it', teaBrief([])],
    ['of hostile texts', teaBrief(hostileEntries())],
    ...hostileTexts.map((title): [string, Brief] => [`titled ${title}`, teaBrief(entries, { title })]),
  ])('%s, means when read again what was meant', ([, brief]) => {
    expect(plain(parse(briefToMarkdown(brief)))).toEqual(plain(briefTree(brief)));
  });

  test('has the claims of a position under it, and no name that only we know', () => {
    const markdown = briefToMarkdown(
      teaBrief(teaEntries('positions/milk-first', 'claims/milk-first-does-not-scald'), { isShort: true }),
    );
    const depths = [...markdown.matchAll(/^(#+) /gm)].map(([, signs]) => signs?.length);
    expect(depths).toEqual([1, 2, 3, 4, 2]);
    expect(markdown).not.toMatch(/\[(?:claims|positions)\//);
  });

  test('has every source as a footnote that is referred to', () => {
    const markdown = briefToMarkdown(teaBrief(entries));
    const defined = [...markdown.matchAll(/^\[\^(\d+)\]:/gm)].map(([, number]) => number);
    const referred = new Set([...markdown.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number));
    expect(defined).toEqual(defined.map((_, index) => String(index + 1)));
    expect([...referred].sort()).toEqual([...defined].sort());
  });
});

/** The transforms would look for addresses in the finished text once more, where an escape is no longer seen. */
function parse(markdown: string): Root {
  const readers = gfmFromMarkdown().map(({ transforms: _, ...reader }) => reader);
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: readers });
}

interface PlainNode {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly PlainNode[];
}

/** A tree without places, with neighbouring texts as one. */
function plain(tree: Root): PlainNode {
  const { children = [], ...node } = JSON.parse(
    JSON.stringify(tree, (key, value: unknown) => (key === 'position' || value === null ? undefined : value)),
  ) as PlainNode;
  return merge({ ...node, children });
}

function merge(node: PlainNode): PlainNode {
  if (!node.children) return node;
  const children: PlainNode[] = [];
  for (const child of node.children.map(merge)) {
    const last = children.at(-1);
    if (child.type === 'text' && last?.type === 'text')
      children[children.length - 1] = { ...last, value: `${last.value}${child.value}` };
    else children.push(child);
  }
  return { ...node, children };
}
