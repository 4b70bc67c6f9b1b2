import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { publicRun } from '../../src/domain/annotation/shown-context.ts';
import { archiveFolder, listCaptures } from '../../src/files/content-folder.ts';
import { root } from '../runner/command.ts';
import { debate, fixture } from '../runner/sites.ts';
import { indexRuns } from '../shared-run.ts';
import { readCaptures } from '../read-captures.ts';

const sites = [
  { ...debate, archive: archiveFolder(process.env, root) },
  { ...fixture, archive: join(root, 'tests/fixtures/tea-debate-archive') },
];

/** Whatever of the built sites holds text, search index and database included. */
describe.each(sites)('the public site of the $name', ({ folder, archive }) => {
  test(`holds no run of ${publicRun} words of a captured text`, ({ skip }) => {
    const captures = readCaptures(archive, listCaptures(archive));
    if (captures.size === 0) skip('no archive of captured texts (KB_ARCHIVE)');
    const index = indexRuns(captures);
    const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((file) => file.isFile());
    const found = files.flatMap(({ parentPath, name }) =>
      textsOf(join(parentPath, name)).flatMap((text) =>
        index.find(text).map((run) => `${name}: ${run.source}: ${run.text}`),
      ),
    );
    expect(files.length).toBeGreaterThan(100);
    expect(found).toEqual([]);
  });
});

/** A page as it is and as it is read: marks and links between the words must not hide a run. */
function textsOf(path: string): string[] {
  if (/\.(?:woff2?|png|ico)$/.test(path)) return [];
  const bytes = readFileSync(path);
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
  return path.endsWith('.html') ? [text, load(text).text()] : [text];
}
