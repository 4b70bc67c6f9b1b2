import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Brief } from '#export/brief/brief.ts';
import { briefToDocx } from '#export/brief/docx.ts';
import { isInstalled } from '../../runner/programs.ts';
import { hostileEntries } from './hostile-brief.ts';
import { teaBrief, teaEntries } from './tea-brief.ts';

const brief = teaBrief(
  teaEntries(
    'positions/milk-first',
    'positions/tea-first',
    'claims/milk-first-does-not-scald',
    'sources/cup-bill-1890',
  ),
);

describe('a brief as a Word file', () => {
  test.for<[name: string, brief: Brief]>([
    ['as it is', brief],
    ['of hostile texts', teaBrief(hostileEntries())],
    ['with nothing in it', teaBrief([])],
  ])('%s, is well-formed in every part', async ([, made]) => {
    const parts = await unzip(made);
    const xml = [...parts].filter(([name]) => /\.(?:xml|rels)$/.test(name));
    expect(xml.map(([name]) => name)).toContain('word/document.xml');
    for (const [, text] of xml) expect(() => parse(text)).not.toThrow();
  });

  test('has title and headings by their styles, in the order of the brief', async () => {
    const found = paragraphs(parse((await unzip(brief)).get('word/document.xml') ?? ''))
      .map(
        (paragraph) =>
          [paragraph.querySelector('pStyle')?.getAttribute('w:val') ?? '', textOf(paragraph)] as const,
      )
      .filter(([style]) => /^(?:Title|Heading)/.test(style));
    expect(found).toEqual([
      ['Title', brief.title],
      ...brief.sections.flatMap(({ heading, items }) => [
        ['Heading1', heading],
        ...items.map(({ title }) => ['Heading2', title]),
      ]),
      ['Heading1', 'Sources'],
    ]);
  });

  test('has the claims of a position under it', async () => {
    const nested = teaBrief(teaEntries('positions/milk-first', 'claims/milk-first-does-not-scald'));
    const document = parse((await unzip(nested)).get('word/document.xml') ?? '');
    const styles = paragraphs(document).map((one) => one.querySelector('pStyle')?.getAttribute('w:val'));
    expect(styles.filter((style) => /^Heading[23]$/.test(style ?? ''))).toEqual(['Heading2', 'Heading3']);
  });

  test('has links that lead out whole and references that lead to its list of sources', async () => {
    const parts = await unzip(brief);
    const document = parse(parts.get('word/document.xml') ?? '');
    const relations = parse(parts.get('word/_rels/document.xml.rels') ?? '');
    const targets = new Map(
      [...relations.querySelectorAll('Relationship')].map((relation) => [
        relation.getAttribute('Id'),
        relation,
      ]),
    );
    const links = [...document.querySelectorAll('hyperlink')];
    const outward = links.flatMap((link) => targets.get(link.getAttribute('r:id')) ?? []);
    expect(outward.map((relation) => relation.getAttribute('TargetMode'))).toEqual(
      outward.map(() => 'External'),
    );
    const addresses = outward.map((relation) => relation.getAttribute('Target'));
    for (const { href } of [...brief.sources, ...brief.sections.flatMap(({ items }) => items)])
      expect(addresses).toContain(href);
    const inward = links.filter((link) => !link.hasAttribute('r:id'));
    const anchors = inward.map((link) => link.getAttribute('w:anchor'));
    const bookmarks = [...document.querySelectorAll('bookmarkStart')].map((mark) =>
      mark.getAttribute('w:name'),
    );
    expect(anchors.length).toBeGreaterThan(brief.sources.length);
    expect(new Set(anchors)).toEqual(new Set(bookmarks));
  });

  test('loses no text, however hostile', async () => {
    const made = teaBrief(hostileEntries());
    const text = textOf(parse((await unzip(made)).get('word/document.xml') ?? '').documentElement);
    for (const { items } of made.sections) for (const { title } of items) expect(text).toContain(title);
  });

  test.skipIf(!isInstalled('soffice'))(
    'is read by LibreOffice with its headings, links and words',
    { timeout: 120_000 },
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'rejoinder-docx-'));
      try {
        writeFileSync(
          join(folder, 'brief.docx'),
          Buffer.from(await (await briefToDocx(brief)).arrayBuffer()),
        );
        const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
        execFileSync('soffice', [
          profile,
          '--headless',
          '--convert-to',
          'html',
          '--outdir',
          folder,
          join(folder, 'brief.docx'),
        ]);
        const { document } = new JSDOM(readFileSync(join(folder, 'brief.html'), 'utf8')).window;
        const words = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
        const headings = [...document.querySelectorAll('h1, h2')].map(({ textContent }) =>
          words(textContent),
        );
        // Some versions make a heading of the title, too.
        expect(headings.filter((heading) => heading !== brief.title)).toEqual([
          ...brief.sections.flatMap(({ heading, items }) => [heading, ...items.map(({ title }) => title)]),
          'Sources',
        ]);
        const hrefs = [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'));
        for (const { href } of brief.sources) expect(hrefs).toContain(href);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
});

async function unzip(made: Brief): Promise<Map<string, string>> {
  const files = unzipSync(new Uint8Array(await (await briefToDocx(made)).arrayBuffer()));
  return new Map(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** @throws when the text is not well-formed */
function parse(xml: string): Document {
  const { DOMParser } = new JSDOM('').window;
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const fault = document.querySelector('parsererror')?.textContent;
  if (fault) throw new Error(fault);
  return document;
}

function paragraphs(document: Document): Element[] {
  return [...document.getElementsByTagName('w:p')];
}

function textOf(element: Element): string {
  return [...element.getElementsByTagName('w:t')].map(({ textContent }) => textContent).join('');
}
