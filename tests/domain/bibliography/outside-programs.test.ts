import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toBibtex } from '#domain/bibliography/bibtex.ts';
import type { CslData } from '#domain/bibliography/csl-data.ts';
import { toRis } from '#domain/bibliography/ris.ts';
import { citedItems } from '#knowledge/views/citation-view.ts';
import { isInstalled } from '../../runner/programs.ts';
import { citationsOf, debates } from './debate-items.ts';
import { expectNothingLost } from './expect-nothing-lost.ts';
import { hardItems } from './hard-items.ts';
import { fromCsl } from './readers.ts';

const corpora = [
  { name: 'the hard items', items: Object.values(hardItems) },
  ...debates.map(({ name, context }) => ({
    name,
    items: [
      ...new Map(
        citationsOf(context)
          .flatMap(citedItems)
          .map((item) => [item.id, item]),
      ).values(),
    ],
  })),
];

describe.each(corpora)('of $name', ({ items }) => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'rejoinder-references-'));
    writeFileSync(join(folder, 'items.bib'), toBibtex(items));
    writeFileSync(join(folder, 'items.ris'), toRis(items));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const run = (program: string, ...args: string[]): string =>
    execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

  test.skipIf(!isInstalled('pandoc'))('pandoc reads from our BibTeX what we meant', () => {
    const read = JSON.parse(run('pandoc', '-f', 'biblatex', '-t', 'csljson', 'items.bib'));
    const meant = typeset(items) as CslData[];
    expectNothingLost(
      meant,
      (typeset(read) as CslData[]).map((item) => fromCsl({ ...item })),
      { withoutEprint: true },
    );
  });

  test.skipIf(!isInstalled('biber'))('biber finds nothing against the data model of biblatex', () => {
    const said = run('biber', '--tool', '--validate-datamodel', '--nolog', '-O', 'out.bib', 'items.bib');
    // What is not known of a work cannot be said of it.
    const complaints = said.split('\n').filter((line) => /^(?:WARN|ERROR)/.test(line));
    expect(complaints.filter((line) => !line.includes('Missing mandatory field'))).toEqual([]);
  });

  test.skipIf(!isInstalled('bib2xml') || !isInstalled('ris2xml'))(
    'bibutils reads from our BibTeX and RIS each title and address',
    () => {
      const meant = items.map(({ title, URL: address }) => [words(title), address]);
      expect(modsOf(run('ris2xml', 'items.ris'))).toEqual(meant);
      expect(modsOf(run('bib2xml', 'items.bib'))).toEqual(meant);
    },
  );
});

/** As LaTeX, and pandoc with it, sets an apostrophe. */
function typeset(items: unknown): unknown {
  return JSON.parse(JSON.stringify(items).replaceAll("'", '’'));
}

/** Bibutils puts a colon before what it takes for a subtitle, and leaves a backslash as the command for it. */
function words(title: string): string {
  return (title.replaceAll('\\textbackslash', '').match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** The words of the title and the address of each record in MODS. */
function modsOf(xml: string): (string | undefined)[][] {
  const { DOMParser } = new JSDOM('').window;
  const document = new DOMParser().parseFromString(xml.replace(/^\uFEFF/, ''), 'application/xml');
  return [...document.querySelectorAll('mods')].map((mods) => {
    const [title, subtitle] = ['title', 'subTitle'].map((part) =>
      mods.querySelector(`:scope > titleInfo > ${part}`),
    );
    const text = (element: Element | null | undefined): string | undefined =>
      element?.textContent ?? undefined;
    return [
      words([text(title), text(subtitle)].filter(Boolean).join(' ')),
      // The address of a preprint's number stands there as well.
      [...mods.querySelectorAll(':scope > location > url')].map(text).find((url) => url?.startsWith('http')),
    ];
  });
}
