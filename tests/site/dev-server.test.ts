import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixture } from '../runner/sites.ts';
import { DevServer } from './dev-server.ts';

// Not among the results of tests: Vite's watcher looks at no folder named test-results.
const content = join(mkdtempSync(join(tmpdir(), 'rejoinder-dev-')), 'content');
const file = join(content, 'claims', 'bill-forbids-tea-first.mdx');
const page = '/claims/bill-forbids-tea-first/';

/** In a shell for production another program's settings must hide no edit. */
const server = new DevServer(content, { NODE_ENV: 'production', BASE_URL: '/elsewhere/', PROD: '1' });

describe('the dev server', () => {
  beforeAll(async () => {
    cpSync(fixture.content, content, { recursive: true });
    await server.start();
    await server.shows(page, 'The bill forbids tea rooms to pour tea before milk.');
  });
  afterAll(async () => {
    await server.stop();
    rmSync(dirname(content), { recursive: true, force: true });
  });

  test('shows an edit of a text', async () => {
    edit((text) => `${text}\nA sentence that was not there.\n`);
    await server.shows(page, 'A sentence that was not there.');
  });

  test('shows an edit of a record, also on the pages of others', async () => {
    edit((text) => text.replace(/^label: .*$/m, 'label: No tea before milk'));
    expect(await server.shows(page, 'No tea before milk')).toContain('A sentence that was not there.');
    await server.shows('/sources/cup-bill-1890/', 'No tea before milk');
  });

  test('shows a new entry, and that one is gone', async () => {
    const added = join(content, 'claims', 'milk-comes-from-cows.mdx');
    writeFileSync(
      added,
      readFileSync(file, 'utf8').replace(/^statement: .*$/m, 'statement: Milk comes from cows.'),
    );
    await server.shows('/claims/milk-comes-from-cows/', 'Milk comes from cows.');
    rmSync(added);
    await server.shows('/claims/milk-comes-from-cows/', '404');
  });

  test.for<[path: string, words: string]>([
    ['/data/claims.json', '"id":"bill-forbids-tea-first"'],
    ['/claims/bill-forbids-tea-first/claim.json', '"id":"bill-forbids-tea-first"'],
    ['/claims/bill-forbids-tea-first/cite.bib', '@'],
    ['/brief/data/measures/cup-bill.json', '"id":"cup-bill"'],
  ])('has the file beside a page %s', async ([path, words]) => {
    await server.shows(path, words);
  });

  test('says what is wrong with an entry, with its place, and shows it again when it is mended', async () => {
    const before = readFileSync(file, 'utf8');
    edit((text) => text.replace(/^kind: .*$/m, 'kind: legle'));
    await server.says(/claims\/bill-forbids-tea-first\.mdx:5:7 error schema\n.*legle/);
    const shown = await server.shows(page, 'claims/bill-forbids-tea-first.mdx:5:7 error schema');
    expect(shown).toContain('legle');
    expect(shown).toMatch(/^ {2}→ /m);
    await server.shows('/sources/cup-bill-1890/', '</html>');
    edit((text) => text.replace(/^kind: .*$/m, 'kind: "<b>legal</b>"'));
    expect(await server.shows(page, '&lt;b&gt;legal')).not.toContain('<b>legal');
    writeFileSync(file, before.replace(/^statement: .*$/m, 'statement: Mended again.'));
    await server.shows(page, 'Mended again.');
  });
});

function edit(change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
