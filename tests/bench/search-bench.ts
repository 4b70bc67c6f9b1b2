/**
 * `npm run bench:search -- 1000 10000`: builds an invented corpus of so many claims and measures what searching it costs in a
 * browser on a slow line, and what it finds. With `--gate` it fails when that is more, or less, than is allowed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readContentFiles } from '#files/content-folder.ts';
import { readKnowledgeBase } from '#knowledge/knowledge-base.ts';
import { measure } from './measure.ts';
import { copyProject } from './project-copy.ts';
import { measureSearch } from './search.ts';
import { missedGates } from './search-gates.ts';
import { writeCorpus } from './write-corpus.ts';

const { values, positionals } = parseArgs({ options: { gate: { type: 'boolean' } }, allowPositionals: true });
const counts = positionals.map(Number);
const folder = mkdtempSync(join(tmpdir(), 'rejoinder-search-'));
try {
  const project = copyProject(join(folder, 'project'));
  process.stdout.write(
    '| claims | opening, KB | first query, KB | s | later, KB | s | misspelt of 100 | phrases of 100 | corrections, KB | index, MB |\n',
  );
  process.stdout.write(`|${' ---: |'.repeat(10)}\n`);
  for (const claims of counts.length > 0 ? counts : [1000]) {
    const content = join(folder, String(claims), 'content');
    const site = join(folder, `site-${claims}`);
    writeCorpus(join(folder, String(claims)), claims);
    await measure(process.execPath, ['src/cli/main.ts', 'build'], {
      cwd: project,
      env: {
        KB_CONTENT: content,
        KB_ARCHIVE: join(folder, 'no-archive'),
        KB_OUT: site,
        KB_CACHE: join(folder, `cache-${claims}`),
        KB_BASE: '/rejoinder/',
      },
    });
    const { knowledgeBase } = readKnowledgeBase(readContentFiles(content));
    const statements = new Map(
      [...knowledgeBase.entries.claims].map(([id, { data }]) => [id, data.statement]),
    );
    const cost = await measureSearch(site, statements);
    const numbers = [
      cost.opening.toFixed(0),
      cost.first.toFixed(0),
      cost.firstSeconds.toFixed(1),
      cost.later.toFixed(0),
      cost.laterSeconds.toFixed(1),
      cost.misspelt,
      cost.phrases,
      cost.terms.toFixed(0),
      cost.index.toFixed(1),
    ];
    process.stdout.write(`| ${[claims, ...numbers].join(' | ')} |\n`);
    for (const missed of values.gate ? missedGates(cost) : []) {
      process.stderr.write(`${claims} claims: ${missed}\n`);
      process.exitCode = 1;
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
