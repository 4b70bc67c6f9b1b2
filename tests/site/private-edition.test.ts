import { cpSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { canonicalise } from '../../src/domain/annotation/canonical-text.ts';
import { fold } from '../../src/domain/annotation/folded-text.ts';
import { listCaptures } from '../../src/files/content-folder.ts';
import { root, runCommand, type Finished } from '../runner/command.ts';
import { base, fixture, type BuiltSite } from '../runner/sites.ts';
import { builtPages, faults, isMoved } from './built-pages.ts';
import { workshop } from './build-copy.ts';
import { readCaptures } from '../read-captures.ts';

/** A copy that git ignores: the checks refuse an archive that it keeps. */
const archive = join(workshop, 'archive');
cpSync(join(root, 'tests/fixtures/tea-debate-archive'), archive, { recursive: true });
const captures = readCaptures(archive, listCaptures(archive));
const site: BuiltSite = { ...fixture, name: 'private', folder: join(workshop, 'private') };

function buildPrivately(env: Readonly<Record<string, string>>): Promise<Finished> {
  return runCommand('node', ['src/cli/main.ts', 'build', '--private'], {
    KB_CONTENT: fixture.content,
    KB_ARCHIVE: archive,
    KB_BASE: base,
    KB_CACHE: join(workshop, 'private-cache'),
    ...env,
  });
}

describe('the private edition', () => {
  beforeAll(async () => {
    const { code, output } = await buildPrivately({ KB_OUT: site.folder });
    expect(code, output).toBe(0);
  });

  test('is marked as private on every page and kept out of search engines', () => {
    const unmarked = faults(
      builtPages(site).filter((page) => !isMoved(page)),
      ({ $ }) => [
        ...($('main .private-banner').length === 1 ? [] : ['not marked']),
        ...($('meta[name=robots]').attr('content') === 'noindex' ? [] : ['not kept out of search engines']),
      ],
    );
    expect(builtPages(site).length).toBeGreaterThan(40);
    expect(unmarked).toEqual([]);
  });

  test('shows each captured text whole, on the page of its source', () => {
    const shown = [...captures.keys()].map((source) => [source, textShownOf(source)]);
    const expected = [...captures].map(([source, text]) => [source, canonicalise(text)]);
    expect(shown).toEqual(expected);
    expect(captures.size).toBeGreaterThan(3);
  });

  test('leads from the words in the running text to the claim that quotes them, and back', () => {
    const claims = builtPages(site).filter(({ path }) => path.startsWith(`${base}claims/`));
    let ways = 0;
    for (const { path, $ } of claims)
      for (const card of $('li.card').toArray()) {
        const there = $(card).find('a[href*="#at-"]').attr('href');
        if (there === undefined) continue;
        ways++;
        const [source, anchor] = there.split('#') as [string, string];
        const text = pageAt(source).$;
        const mark = text(`mark[id="${anchor}"]`);
        const words = canonicalise($(card).find('.quotation q').first().text());
        expect(mark.length, there).toBe(1);
        expect(fold(words).startsWith(fold(mark.text())), `${there}: ${mark.text()}`).toBe(true);
        const back = mark.next('small').find('a').toArray();
        expect(back.map((link) => text(link).attr('href'))).toContain(`${path}#${$(card).attr('id')}`);
      }
    expect(ways).toBeGreaterThan(3);
  });

  test('is searched in its full texts as well', () => {
    const indexed = globSync('pagefind/fragment/*', { cwd: site.folder })
      .map((name) => gunzipSync(readFileSync(join(site.folder, name))).toString('utf8'))
      .join(' ');
    for (const [source, text] of captures) {
      const line = text.split('\n').findLast((part) => part.trim() !== '') ?? '';
      expect(canonicalise(indexed), source).toContain(canonicalise(JSON.stringify(line).slice(1, -1)));
    }
  });
});

describe('a private edition is not built', () => {
  test.for([
    ['into the public folder', { KB_OUT: 'dist' }, /holds the public site/],
    ['into a folder in it', { KB_OUT: 'dist/private' }, /holds the public site/],
    ['among the files that are copied into it', { KB_OUT: 'public' }, /holds the public site/],
    ['over a public site', { KB_OUT: fixture.folder }, /holds the public site/],
    ['as an edition', { KB_EDITION: '2026-01' }, /public/],
    ['without captured texts', { KB_ARCHIVE: join(workshop, 'no-archive') }, /no captured text/],
  ] as const)('%s', async ([, env, message]) => {
    const { code, output } = await buildPrivately(env);
    expect(code).toBe(1);
    expect(output).toMatch(message);
  });

  test('unless asked for by name: a variable left over publishes no full text', async () => {
    const folder = join(workshop, 'left-over');
    const { code } = await runCommand('node', ['src/cli/main.ts', 'build'], {
      KB_CONTENT: fixture.content,
      KB_ARCHIVE: archive,
      KB_OUT: folder,
      KB_CACHE: join(workshop, 'left-over-cache'),
      KB_PRIVATE: '1',
    });
    expect(code).toBe(0);
    const source = readFileSync(join(folder, 'sources/gazette-1889-report/index.html'), 'utf8');
    expect(source).not.toContain('full-text');
  });
});

function pageAt(path: string) {
  const page = builtPages(site).find((built) => built.path === path);
  if (!page) throw new Error(`no page at ${path}`);
  return page;
}

/** The full text as the page has it, without the names of claims in brackets. */
function textShownOf(source: string): string {
  const { $ } = pageAt(`${base}sources/${source}/`);
  const text = $('section[aria-labelledby=full-text] .prose').clone();
  text.find('small').remove();
  return canonicalise(
    text
      .find('p')
      .toArray()
      .map((paragraph) => $(paragraph).text())
      .join('\n'),
  );
}
