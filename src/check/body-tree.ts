import { mdxToMdast } from 'satteri';
import { allEntries } from '#knowledge/knowledge-base.ts';
import { bodyExcess, deepestPart, type Excess } from '#knowledge/body-limits.ts';
import { hiddenInMarkdown } from '#knowledge/hidden-character.ts';
import { placeAt, type Place } from '#knowledge/locate.ts';
import type { CheckInput, Spot } from './context.ts';

/** A node of a body's syntax tree, as far as the rules look. */
export interface BodyNode {
  readonly type: string;
  readonly at: Spot;
  /** Of a component. */
  readonly name?: string | null;
  readonly attributes?: readonly unknown[];
  /** Of a heading. */
  readonly depth?: number;
  /** Of a heading: whether a line below makes it one, not a sign before it. */
  readonly isUnderlined?: boolean;
  /** Of a link or definition. */
  readonly url?: string;
}

/** A body, read as MDX: those of its nodes that a rule may have something to say about. */
export interface ReadBody {
  readonly nodes: readonly BodyNode[];
  /** Why it could not be read, and what to do where that is not to write signs otherwise. */
  readonly failure?: { readonly message: string; readonly remedy?: string; readonly at: Spot };
}

const features = { gfm: true, frontmatter: false } as const;

const known = new WeakMap<CheckInput, readonly ReadBody[]>();

/** Every body there is, of entries, tombstones and pages; read once for all rules. */
export function readBodies(input: CheckInput): readonly ReadBody[] {
  let bodies = known.get(input);
  if (!bodies) {
    const { knowledgeBase, pages = [] } = input;
    bodies = [
      ...[...allEntries(knowledgeBase), ...knowledgeBase.graves.values()].map(readBody),
      ...pages.map(({ path, text }) => readBody({ file: path, body: text, bodyLine: 1 })),
    ];
    known.set(input, bodies);
  }
  return bodies;
}

/** Parts of Markdown that no rule has anything to say about. */
const unremarkable = new Set(
  `root paragraph text emphasis strong delete inlineCode code blockquote list listItem thematicBreak break
  linkReference table tableRow tableCell footnoteReference footnoteDefinition`.split(/\s+/),
);

interface Body {
  readonly file: string;
  readonly body: string;
  readonly bodyLine: number;
}

function readBody({ file, body, bodyLine }: Body): ReadBody {
  if (body.trim() === '') return { nodes: [] };
  const spot = ({ line, column }: Place): Spot => ({ file, place: { line: bodyLine + line - 1, column } });
  const fault = bodyExcess(body) ?? hiddenFault(body);
  if (fault) return { nodes: [], failure: { message: fault.message, at: spot(placeAt(body, fault.offset)) } };
  try {
    return readTree(mdxToMdast(body, { features }) as TreeNode, spot);
  } catch (error) {
    const { place, ...told } = readFailure(error, bodyLine);
    return { nodes: [], failure: { ...told, at: spot(place) } };
  }
}

function hiddenFault(body: string): Excess | undefined {
  const hidden = hiddenInMarkdown(body);
  return hidden && { offset: hidden.offset, message: `unexpected character ${hidden.name}` };
}

interface TreeNode extends Omit<BodyNode, 'at'> {
  readonly position?: { readonly start: Place; readonly end: Place };
  readonly children?: readonly TreeNode[];
}

/** Keeps a list of what is still to be looked at: calls in calls would be as deep as the tree, which a stranger may have made. */
function readTree(root: TreeNode, spot: (place: Place) => Spot): ReadBody {
  const nodes: BodyNode[] = [];
  const ahead = [{ node: root, depth: 0 }];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    const { node, depth } = next;
    const { children = [], position, ...rest } = node;
    const place = position?.start ?? { line: 1, column: 1 };
    if (depth > deepestPart) return { nodes: [], failure: { ...tooDeep, at: spot(place) } };
    const isUnderlined = node.type === 'heading' && position !== undefined && position.end.line > place.line;
    if (!unremarkable.has(node.type)) nodes.push({ ...rest, isUnderlined, at: spot(place) });
    for (const child of children.toReversed()) ahead.push({ node: child, depth: depth + 1 });
  }
  return { nodes };
}

const tooDeep = {
  message: `more than ${deepestPart} parts in each other, such as lists, emphasis or asides`,
  remedy: 'Take what is inside out of what is around it, or close what was left open.',
};

/**
 * Sätteri's messages begin with the place and end with a code: `3:1: Expected … (mdx-jsx:unexpected-character)`. Places inside
 * them are of the body, too; notes in them recommend what is not allowed here.
 */
function readFailure(error: unknown, bodyLine: number): { message: string; remedy?: string; place: Place } {
  const text = error instanceof Error ? error.message : String(error);
  const match = /^(\d+):(\d+): ([\s\S]*?)(?: \(mdx[\w:-]*\))?$/.exec(text);
  if (!match) return { message: text, place: { line: 1, column: 1 } };
  const message = (match[3] ?? text)
    .replace(/ \(note: .*\)$/s, '')
    .replace(/\((\d+):(\d+)\)/g, (_, line, column) => `(${bodyLine + Number(line) - 1}:${column})`);
  return { message, ...knownFailure(message), place: { line: Number(match[1]), column: Number(match[2]) } };
}

/** What lies behind some of the messages of a reader that takes every `<` for the beginning of a component. */
function knownFailure(message: string): { message?: string; remedy?: string } {
  if (message.startsWith('Unexpected character `!`'))
    return { message: 'unexpected comment `<!--`', remedy: 'Take it out: bodies have no comments.' };
  return /closing tag/.test(message)
    ? { remedy: 'Close what was opened: both tags on lines of their own, or both in one paragraph.' }
    : {};
}
