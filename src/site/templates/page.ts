import { renderSlotToString } from 'astro/runtime/server/index.js';
import { renderAllHeadContent } from 'astro/runtime/server/render/head.js';
import type { SSRResult } from 'astro';
import { Html } from './html.ts';

/** `Astro` in a component. */
interface AstroValue {
  readonly props: unknown;
  readonly slots: {
    has(name: string): boolean;
    render(name: string): string | Promise<string>;
  };
  self: unknown;
}

type Slots = Readonly<Record<string, (page: Page) => unknown>>;

/**
 * What the templates of a page share: which styles and scripts belong to it. Pages of one kind have them alike, so that what
 * Astro has found out for the first page of a kind serves the others as well.
 */
export class Page {
  readonly #result: SSRResult;
  readonly #scripts = new Map<string, Html | Promise<Html>>();
  readonly head: Html;

  constructor(result: SSRResult) {
    this.#result = result;
    this.head = new Html(String(renderAllHeadContent(result)));
  }

  createAstro(props: unknown, slots: Slots): AstroValue {
    return {
      props,
      slots: {
        has: (name) => Boolean(slots?.[name]),
        render: (name) => {
          const slot = slots[name];
          const made = slot?.(this);
          if (made === undefined) return '';
          return made instanceof Html
            ? made.html
            : this.slotHtml(slot as (page: Page) => unknown).then(String);
        },
      },
      self: undefined,
    };
  }

  /** What fills a slot where Astro made it. */
  async slotHtml(slot: (page: Page) => unknown): Promise<Html> {
    return new Html(String(await renderSlotToString(this.#result, slot as never)));
  }

  script(id: string): Html | Promise<Html> {
    const known = this.#scripts.get(id);
    if (known) return known;
    const found = this.#result.resolve(id).then((address) => {
      const tag = new Html(`<script type="module" src="${address}"></script>`);
      this.#scripts.set(id, tag);
      return tag;
    });
    this.#scripts.set(id, found);
    return found;
  }
}

const pages = new WeakMap<object, Page>();

/** The page of what Astro hands to a component, or the page itself where one of ours hands it on. */
export function pageOf(result: unknown): Page {
  if (result instanceof Page) return result;
  let page = pages.get(result as SSRResult);
  if (!page) {
    page = new Page(result as SSRResult);
    pages.set(result as SSRResult, page);
  }
  return page;
}
