import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * Which layer may import what, as the README has it: layers, layers of which only types may be imported, and packages.
 * `node:` stands for Node's own modules.
 */
const table: Readonly<Record<string, Allowed>> = {
  domain: { layers: [], packages: ['citeproc', 'diff', 'entities', 'fastest-levenshtein'] },
  schema: { layers: ['domain'], packages: ['zod'] },
  knowledge: { layers: ['domain', 'schema'], packages: ['js-yaml', 'yaml', 'zod'] },
  check: {
    layers: ['domain', 'schema', 'knowledge'],
    packages: ['fastest-levenshtein', 'satteri'],
  },
  export: {
    layers: ['domain', 'schema', 'knowledge'],
    packages: [
      'zod',
      'docx',
      'hast-util-to-html',
      'mdast',
      'mdast-util-gfm',
      'mdast-util-to-hast',
      'mdast-util-to-markdown',
    ],
  },
  files: {
    layers: ['domain', 'schema', 'knowledge'],
    types: ['export'],
    packages: ['node:', 'pagefind', 'zod', '@mozilla/readability', 'jsdom', 'unpdf'],
  },
  styles: { layers: [], packages: ['@fontsource/source-sans-3', '@fontsource/source-serif-4'] },
  components: {
    layers: ['domain', 'styles', 'export'],
    types: ['schema', 'knowledge'],
    packages: ['fastest-levenshtein'],
  },
  layouts: {
    layers: ['components', 'styles', 'domain'],
    types: ['schema', 'knowledge', 'export'],
    packages: [],
  },
  site: {
    layers: ['domain', 'schema', 'knowledge', 'export', 'files'],
    packages: [
      'node:',
      'astro',
      'satteri',
      'hast-util-to-html',
      '@viz-js/viz',
      'entities',
      'fontkitten',
      'sharp',
    ],
  },
  pages: { layers: ['site', 'layouts', 'components', 'knowledge', 'export', 'domain'], packages: [] },
  // Of Astro, only what starts a build.
  cli: {
    layers: ['domain', 'schema', 'knowledge', 'check', 'export', 'files'],
    packages: ['node:', 'astro', 'yaml', 'zod'],
  },
};

interface Allowed {
  readonly layers: readonly string[];
  readonly types?: readonly string[];
  readonly packages: readonly string[];
}

/** An import as it is written. */
interface Import {
  readonly specifier: string;
  readonly isType: boolean;
}

const source = join(import.meta.dirname, '..', 'src');
const paths = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:ts|astro|mdx)$/.test(path) && path.includes(sep))
  .map((path) => path.split(sep).join('/'));

describe('the layers', () => {
  test('are those of the table', () => {
    expect([...new Set(paths.map(layerOf))].filter((layer) => !(layer in table))).toEqual([]);
  });

  test.for(Object.keys(table))('%s imports only what it may', (layer) => {
    const files = paths.filter((path) => layerOf(path) === layer);
    expect(files.flatMap((path) => importsOf(path).flatMap((found) => objection(path, found)))).toEqual([]);
  });
});

function objection(path: string, { specifier, isType }: Import): string[] {
  const from = layerOf(path);
  const { layers, types = [], packages } = table[from] ?? { layers: [], packages: [] };
  const to = targetLayer(path, specifier);
  const isAllowed =
    to === undefined
      ? packages.includes(packageOf(specifier))
      : to === from || layers.includes(to) || (isType && types.includes(to));
  return isAllowed ? [] : [`${path}: ${isType ? 'type of ' : ''}${specifier}`];
}

/** The layer an import leads to; `undefined` for a package. */
function targetLayer(path: string, specifier: string): string | undefined {
  if (specifier.startsWith('#')) return layerOf(specifier.slice(1));
  if (!specifier.startsWith('.')) return undefined;
  return layerOf(
    relative(source, join(source, dirname(path), specifier))
      .split(sep)
      .join('/'),
  );
}

function packageOf(specifier: string): string {
  if (isBuiltin(specifier)) return 'node:';
  const [scope = '', name = ''] = specifier.split('/');
  const whole = scope.startsWith('@') ? `${scope}/${name}` : scope;
  return whole.startsWith('astro:') ? 'astro' : whole;
}

function layerOf(path: string): string {
  return path.split('/')[0] ?? '';
}

const statement = /^\s*(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const call = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

function importsOf(path: string): Import[] {
  const text = readFileSync(join(source, path), 'utf8');
  return [
    ...[...text.matchAll(statement)].map((match) => ({
      specifier: match[2] ?? '',
      isType: isTypeOnly(match),
    })),
    ...[...text.matchAll(call)].map((match) => ({ specifier: match[1] ?? '', isType: false })),
  ];
}

/** `import type { … }`, or every name in the braces with `type` of its own. */
function isTypeOnly([whole, type]: RegExpExecArray): boolean {
  if (type !== undefined) return true;
  const names =
    /\{([^}]*)\}/
      .exec(whole)?.[1]
      ?.split(',')
      .filter((name) => name.trim() !== '') ?? [];
  return (
    names.length > 0 && names.every((name) => name.trim().startsWith('type ')) && !/\w\s*,\s*\{/.test(whole)
  );
}
