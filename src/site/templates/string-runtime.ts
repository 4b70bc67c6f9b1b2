/**
 * What compiled `.astro` templates call, giving strings: a page is put together in one go, without the queue of chunks and
 * promises that Astro keeps so that a server may begin to answer before a page is whole. A build takes this runtime for
 * components and layouts (see `string-templates.ts`); the dev server keeps Astro's. `tests/site/templates.test.ts` holds
 * that both give the same site, byte for byte.
 *
 * It covers what the components use; anything else is handed on to Astro, or refused.
 */
import {
  addAttribute as astroAttribute,
  escapeHTML,
  isHTMLString,
  spreadAttributes,
  unescapeHTML as astroUnescape,
} from 'astro/runtime/server/index.js';
import { Html, type Rendered } from './html.ts';
import { pageOf, type Page } from './page.ts';

export { spreadAttributes };

export {
  createTransitionScope,
  defineScriptVars,
  defineStyleVars,
  mergeSlots,
} from 'astro/runtime/server/index.js';
export { renderTransition, templateEnter, templateExit } from 'astro/runtime/server/index.js';

export const Fragment = Symbol.for('astro:fragment');

type Props = Readonly<Record<string, unknown>>;
type Slot = (page: Page) => unknown;
type Slots = Readonly<Record<string, Slot>>;
type Factory = (page: Page, props: Props, slots: Slots) => unknown;

/** A component as Astro knows one: pages, which Astro renders itself, call layouts by it. */
export function createComponent(factory: Factory, moduleId?: string, propagation?: string): unknown {
  const component = (result: unknown, props: Props, slots: Slots): unknown =>
    factory(pageOf(result), props, slots);
  return Object.assign(component, { isAstroComponentFactory: true, moduleId, propagation });
}

/** The `Astro` of a component comes from its page; the one of a module has nothing that components here use. */
export function createAstro(): Props {
  return {};
}

/** A template with its values. Whatever is no HTML yet is escaped. */
export function render(parts: TemplateStringsArray, ...values: readonly unknown[]): Rendered {
  let html = parts[0] ?? '';
  for (let index = 0; index < values.length; index++) {
    const value = textOf(values[index]);
    if (typeof value !== 'string') return joinLater(html, value, parts, values, index);
    html += value + (parts[index + 1] ?? '');
  }
  return new Html(html);
}

/** From the first value on that has to be waited for. */
async function joinLater(
  before: string,
  first: Promise<string>,
  parts: readonly string[],
  values: readonly unknown[],
  from: number,
): Promise<Html> {
  let html = before + (await first) + (parts[from + 1] ?? '');
  for (let index = from + 1; index < values.length; index++)
    html += (await textOf(values[index])) + (parts[index + 1] ?? '');
  return new Html(html);
}

/** What a value says in HTML, by Astro's rules: nothing for what is empty or false, lists one after another. */
function textOf(value: unknown): string | Promise<string> {
  if (typeof value === 'string') return escapeHTML(value);
  if (value instanceof Html) return value.html;
  if (!value && value !== 0) return '';
  if (Array.isArray(value)) return listText(value);
  if (typeof value === 'number' || isHTMLString(value)) return String(value);
  if (typeof value === 'function') return textOf(value());
  if (value instanceof Promise) return value.then(textOf);
  throw new TypeError(`a template may not show ${Object.prototype.toString.call(value)}`);
}

function listText(values: readonly unknown[]): string | Promise<string> {
  let html = '';
  for (let index = 0; index < values.length; index++) {
    const value = textOf(values[index]);
    if (typeof value !== 'string') return restOfList(html, value, values.slice(index + 1));
    html += value;
  }
  return html;
}

async function restOfList(before: string, first: Promise<string>, rest: readonly unknown[]): Promise<string> {
  let html = before + (await first);
  for (const value of rest) html += await textOf(value);
  return html;
}

/** What a page made by Astro hands to a layout. */
function isAstroTemplate(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Symbol.for('astro.renderTemplateResult') in value;
}

export function renderComponent(
  page: Page,
  name: string,
  component: unknown,
  props: Props,
  slots: Slots = {},
): unknown {
  if (component === Fragment) return renderSlot(page, slots['default']);
  if (typeof component === 'function' && 'isAstroComponentFactory' in component)
    return component(page, props, slots);
  if (typeof component === 'string') return element(page, component, props, slots['default']);
  throw new TypeError(`<${name}> is no component of ours`);
}

/** An element whose name is a value. */
function element(page: Page, tag: string, props: Props, slot: Slot | undefined): unknown {
  const start = new Html(`<${tag}${String(spreadAttributes(props))}>`);
  return [start, renderSlot(page, slot), new Html(`</${tag}>`)];
}

export function renderSlot(page: Page, slot: Slot | undefined, fallback?: Slot): unknown {
  const shown = slot ?? fallback;
  if (!shown) return '';
  const made = shown(page);
  // A page made by Astro fills the slots of its layout with templates of its own kind.
  return isAstroTemplate(made) ? page.slotHtml(shown) : made;
}

const plainAttribute =
  /^(?:aria-[a-z]+|data-[a-z-]+|href|src|id|title|lang|content|name|property|rel|type|cite|datetime|role|value|for|d)$/;
const plainAttributes = new Map<string, boolean>();

function isPlain(name: string): boolean {
  let known = plainAttributes.get(name);
  if (known === undefined) {
    known = plainAttribute.test(name);
    plainAttributes.set(name, known);
  }
  return known;
}

/** An attribute by Astro's rules; those that have none of their own in short. */
export function addAttribute(value: unknown, name: string, isEscaped = true, tag = ''): unknown {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string' && value !== '' && isEscaped && isPlain(name))
    return new Html(` ${name}="${attributeText(value)}"`);
  return astroAttribute(value, name, isEscaped, tag);
}

function attributeText(value: string): string {
  return value.includes('&') || value.includes('"')
    ? value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
    : value;
}

export function unescapeHTML(value: unknown): unknown {
  return typeof value === 'string' ? new Html(value) : astroUnescape(value as string);
}

/** The styles that the build links in. */
export function renderHead(page: Page): unknown {
  return page.head;
}

/** Every layout says where its head goes. */
export function maybeRenderHead(): string {
  return '';
}

export function renderScript(page: Page, id: string): unknown {
  return page.script(id);
}
