/**
 * The floor that builds are compared with on any machine: the least that a script has to do for pages of such a corpus.
 * Reads every entry, parses YAML and Markdown, gathers who refers to whom, and writes a page an entry with its record, its
 * body and its backlinks. No checks, no citations, no status, no search.
 *
 * `node bare.ts <content folder> <output folder>`
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { markdownToHtml } from 'satteri';

interface BareEntry {
  readonly address: string;
  readonly title: string;
  readonly data: Record<string, unknown>;
  readonly body: string;
}

const [content = '', output = ''] = process.argv.slice(2);
const entries = new Map<string, BareEntry>();
const backlinks = new Map<string, Set<string>>();

for (const collection of readdirSync(content, { withFileTypes: true }))
  if (collection.isDirectory() && collection.name !== 'receipts')
    for (const name of readdirSync(join(content, collection.name)).sort()) read(collection.name, name);
for (const [id, { data }] of entries)
  for (const named of idsIn(data)) {
    const from = backlinks.get(named) ?? new Set();
    backlinks.set(named, from.add(id));
  }
for (const [id, entry] of entries) write(id, entry);

function read(collection: string, name: string): void {
  const text = readFileSync(join(content, collection, name), 'utf8');
  const [, frontMatter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const data = load(frontMatter) as Record<string, unknown>;
  const title = String(data['statement'] ?? data['name'] ?? data['label'] ?? data['title'] ?? name);
  const id = name.replace('.mdx', '');
  entries.set(id, { address: `${collection}/${id}/`, title, data, body });
}

function* idsIn(value: unknown): Generator<string> {
  if (typeof value === 'string' && entries.has(value)) yield value;
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* idsIn(inner);
}

function write(id: string, { address, title, data, body }: BareEntry): void {
  const { html } = markdownToHtml(body) as { html: string };
  const links = [...(backlinks.get(id) ?? [])].map((from) => `<li>${linkTo(from)}</li>`).join('');
  const page = `<!doctype html><html lang="en"><title>${escapeHtml(title)}</title><h1>${escapeHtml(title)}</h1>${recordHtml(data)}${html}<ul>${links}</ul></html>`;
  const folder = join(output, address);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), page);
}

function recordHtml(value: unknown): string {
  if (typeof value === 'string') return entries.has(value) ? linkTo(value) : escapeHtml(value);
  if (Array.isArray(value)) return `<ul>${value.map((item) => `<li>${recordHtml(item)}</li>`).join('')}</ul>`;
  if (typeof value === 'object' && value !== null)
    return `<dl>${Object.entries(value)
      .map(([key, inner]) => `<dt>${escapeHtml(key)}</dt><dd>${recordHtml(inner)}</dd>`)
      .join('')}</dl>`;
  return String(value);
}

function linkTo(id: string): string {
  const entry = entries.get(id);
  return `<a href="/${entry?.address ?? ''}">${escapeHtml(entry?.title ?? id)}</a>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
