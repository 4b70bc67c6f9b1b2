import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ContentFile } from '#knowledge/entry-file.ts';
import { collectionNames } from '#schema/fields.ts';

/** The content folder: `KB_CONTENT`, else `content/` here. */
export function contentFolder(): string {
  return resolve(process.env['KB_CONTENT'] ?? 'content');
}

/** The private folder of captured texts: `KB_ARCHIVE`, else `archive/` here; it need not exist. */
export function archiveFolder(): string {
  return resolve(process.env['KB_ARCHIVE'] ?? 'archive');
}

/** Reads `site.yaml` and every entry file. The order is that of the names, whatever the file system gives. */
export function readContentFiles(folder: string): ContentFile[] {
  const files: ContentFile[] = [];
  const site = join(folder, 'site.yaml');
  if (existsSync(site)) files.push({ path: 'site.yaml', text: readFileSync(site, 'utf8') });
  for (const collection of collectionNames) {
    const directory = join(folder, collection);
    if (!existsSync(directory)) continue;
    for (const name of readdirSync(directory).sort()) {
      if (name.startsWith('.')) continue;
      const path = join(directory, name);
      if (statSync(path).isFile()) files.push({ path: `${collection}/${name}`, text: readFileSync(path, 'utf8') });
    }
  }
  return files;
}

/** The captured text of a source, or `undefined` when the archive does not hold it. */
export function readCapture(archive: string, source: string): string | undefined {
  const path = join(archive, `${source}.txt`);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
