import { toHtml } from 'hast-util-to-html';
import { decodeHTML } from 'entities';
import { markdownToHtml, mdxToHast } from 'satteri';
import { isBodyAddress } from '#knowledge/body-address.ts';
import { bodyComponents } from '#knowledge/body.ts';
import { bodyExcess, deepestPart } from '#knowledge/body-limits.ts';
import { hiddenInMarkdown } from '#knowledge/hidden-character.ts';

const features = { gfm: true, smartPunctuation: true, frontmatter: false } as const;

/**
 * Renders an entry's body to HTML. Bodies are data: anything that could run is refused here as well as by the checks.
 * Bodies without components take the Markdown path, which builds no tree in JavaScript and costs a fraction.
 *
 * @param base the site's base path, put in front of links that begin with `/`
 * @param depth how much lower its headings stand than it writes them: one where the page has a heading over it
 * @throws when the body holds an import, export, expression, raw HTML, an unknown component or a hidden character, or is too much of something
 */
export function renderBody(body: string, base: string, depth: 0 | 1 = 0): string {
  if (body === '') return '';
  const excess = bodyExcess(body);
  if (excess) throw new Error(`a body may not hold ${excess.message}`);
  const hidden = hiddenInMarkdown(body);
  if (hidden) throw new Error(`a body may not hold the character ${hidden.name}`);
  const headings = new Headings(depth);
  if (/[<{]|^(?:import|export)\b/m.test(body)) {
    const tree = mdxToHast(body, { features }) as unknown as Node;
    return toHtml(safeTree(tree, base, headings) as Parameters<typeof toHtml>[0]);
  }
  const result = markdownToHtml(body, { features });
  if (result instanceof Promise) throw new Error('the Markdown renderer answered later than it should');
  refuseDepth(result.html);
  return withAnchorsAndLinks(result.html, base, headings);
}

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly tagName?: string;
  readonly value?: string;
  readonly properties?: Record<string, unknown>;
  readonly attributes?: readonly unknown[];
  readonly children?: readonly Node[];
}

/** As HTML a body has a few parts around others that it does not have as Markdown, e.g. those around its notes. */
const deepestElement = deepestPart + 10;
const tooDeep = `a body may not hold more than ${deepestPart} parts in each other`;

/** Turns the known components into elements and refuses everything else of MDX. */
function safeTree(node: Node, base: string, headings: Headings, depth = 0): Node {
  if (depth > deepestElement) throw new Error(tooDeep);
  if (node.type === 'raw' || (node.type.startsWith('mdx') && !node.type.startsWith('mdxJsx')))
    throw new Error('a body may not hold imports, exports, expressions or raw HTML');
  const children = (node.children ?? []).map((child) => safeTree(child, base, headings, depth + 1));
  if (node.type.startsWith('mdxJsx')) {
    if (!(bodyComponents as readonly string[]).includes(node.name ?? '') || node.attributes?.length)
      throw new Error(
        `a body may not use <${node.name}>; allowed without attributes: ${bodyComponents.join(', ')}`,
      );
    return { type: 'element', tagName: 'aside', properties: { className: ['aside'] }, children };
  }
  if (node.type !== 'element') return node.children ? { ...node, children } : node;
  if (node.tagName === 'img') return { type: 'text', value: String(node.properties?.['alt'] ?? '') };
  const properties = { ...node.properties };
  if (node.tagName === 'a') properties['href'] = safeHref(properties['href'], base);
  if (!isHeading(node.tagName)) return { ...node, properties, children };
  properties['id'] = headings.anchor(textOf(node));
  return { ...node, tagName: headings.level(node.tagName), properties, children };
}

function refuseDepth(html: string): void {
  let depth = 0;
  for (const [, closing] of html.matchAll(/<(\/?)(?!br|hr|img|input)[a-z]/g)) {
    depth += closing ? -1 : 1;
    if (depth > deepestElement) throw new Error(tooDeep);
  }
}

/** A body without a `<` has no tags but those of the renderer, which writes each of these in one way. */
const tags = /<a href="([^"]*)"|<img (?:[^>"]|"[^"]*")*>|<(h[2-4])>([\s\S]*?)<\/\2>/g;

function withAnchorsAndLinks(html: string, base: string, headings: Headings): string {
  return html.replace(tags, (_, href?: string, heading?: string, words = '') => {
    if (href !== undefined) return `<a href="${encodeAttribute(safeHref(decodeHTML(href), base))}"`;
    if (heading === undefined) return '';
    const id = headings.anchor(decodeHTML(words.replaceAll(/<[^>]*>/g, '')));
    const level = headings.level(heading);
    return `<${level} id="${id}">${withAnchorsAndLinks(words, base, headings)}</${level}>`;
  });
}

function encodeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

function safeHref(value: unknown, base: string): string {
  const href = String(value ?? '');
  if (!isBodyAddress(href)) return '#';
  return href.startsWith('/') ? base + href.slice(1) : href;
}

function isHeading(tagName: string | undefined): tagName is 'h2' | 'h3' | 'h4' {
  return tagName === 'h2' || tagName === 'h3' || tagName === 'h4';
}

function textOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

/** Their levels on the page, and their ids: prefixed so that none takes that of a section of the page, numbered where they repeat. */
class Headings {
  readonly #depth: number;
  readonly #used = new Set<string>();
  /** The number that was last given to each. */
  readonly #last = new Map<string, number>();

  constructor(depth: number) {
    this.#depth = depth;
  }

  /** @param written `h2` to `h4` */
  level(written: string): string {
    return `h${Number(written.slice(1)) + this.#depth}`;
  }

  anchor(text: string): string {
    const words = text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[^a-z0-9]+/g, '-');
    const slug = `text-${words.replace(/^-|-$/g, '') || 'section'}`;
    let number = this.#last.get(slug) ?? 1;
    let id = number === 1 ? slug : `${slug}-${number}`;
    while (this.#used.has(id)) id = `${slug}-${++number}`;
    this.#last.set(slug, number);
    this.#used.add(id);
    return id;
  }
}
