import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { reviewMark, type ReviewedRelation } from '#domain/argument/review.ts';
import { sha256 } from '#files/sha256.ts';
import { parseEntryFile } from '#knowledge/entry-file.ts';
import { site as siteSchema } from '#schema/site.ts';
import { recorded, type Draft } from '../bench/draft.ts';
import { writeDrafts } from '../bench/write-corpus.ts';
import { inventCorpus } from '../bench/corpus.ts';
import { copyProject } from '../bench/project-copy.ts';
import { readByRetorquere } from '../domain/bibliography/readers.ts';
import { buildClean, workshop } from './build-copy.ts';

/** Ends every context that a text may be put into: a cell, text, attributes, scripts, CDATA, style, comments, BibTeX. */
const payload = `=1+1"'}}>]]></script></style></title></textarea>--><img src=x onerror=alert(1)><script>alert(1)</script>\${1}{{1}}`;

/** Keys whose text names something that has to be there. */
const names = new Set(['to', 'by', 'extractedBy', 'id', 'see']);

/** What a page's own scripts may hold: data, which no browser runs. */
const data = new Set(['application/ld+json', 'speculationrules']);

const folder = join(workshop, 'hostile');
const site = join(folder, 'project', 'site');

describe('text that wants to be code', () => {
  beforeAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    const corpus = inventCorpus(6, 7);
    const drafts = [...corpus.drafts, ...others].map((draft) => ({
      ...draft,
      data: reviewedAnew(
        draft.id,
        spoil(draft.data, (data) => isEntry(draft.collection, data)),
      ),
    }));
    const captures = new Map(corpus.captures);
    for (const { source, quote } of quotations(drafts))
      captures.set(source, `${captures.get(source) ?? ''}${quote}\n`);
    const spoiltSite = spoil(corpus.site, isSite);
    writeDrafts(join(folder, 'corpus'), { site: spoiltSite, drafts, captures });
    await buildClean({
      project: copyProject(join(folder, 'project')),
      content: join(folder, 'corpus', 'content'),
      out: site,
      cache: join(folder, 'cache'),
    });
  }, 600_000);

  test('stays text on every page', () => {
    const wrong = filesOf('**/*.html').flatMap(({ name, text }) => {
      const $ = load(text);
      return $('*')
        .toArray()
        .flatMap((node) => ('attribs' in node ? [node] : []))
        .flatMap(({ tagName, attribs }) => [
          ...(tagName === 'img' && attribs['src'] === 'x' ? ['a picture'] : []),
          ...Object.keys(attribs).filter((attribute) => attribute.startsWith('on')),
          ...(tagName === 'script' && attribs['src'] === undefined && !data.has(attribs['type'] ?? '')
            ? ['a script']
            : []),
        ])
        .map((fault) => `${name}: ${fault}`);
    });
    expect(wrong).toEqual([]);
    const rules = filesOf('**/*.html').map(({ text }) => load(text)('script[type=speculationrules]'));
    expect(new Set(rules.map((found) => found.length))).toEqual(new Set([1]));
    expect(new Set(rules.map((found) => found.text())).size, 'what is ours is alike on all pages').toBe(1);
  });

  test('stays text in structured data', () => {
    for (const { text } of filesOf('**/*.html'))
      for (const script of load(text)('script[type="application/ld+json"]').toArray())
        expect(() => JSON.parse(load(script).text())).not.toThrow();
  });

  test('stays text in feeds and lists of addresses', async () => {
    for (const { name, text } of filesOf('**/*.{atom,xml}')) {
      // A lenient reader would mend what a strict one refuses.
      const xml = { fileName: 'feed.xml', contents: text };
      const { errors } = await validateXML({ xml, normalization: 'format' });
      expect(errors, name).toEqual([]);
      expect(load(text, { xml: true })('script, img').length, name).toBe(0);
    }
  });

  test('is one item in references, and the item it was', () => {
    const [bibtex, ris] = ['data/sources.bib', 'data/sources.ris'].map((path) =>
      readFileSync(join(site, path), 'utf8'),
    ) as [string, string];
    const sources = filesOf('sources/*/index.html').length;
    const read = readByRetorquere(bibtex);
    expect(read.length).toBe(sources);
    for (const { title } of read) expect(title).toContain('img src=x onerror=alert(1)');
    const lines = ris.split('\r\n').filter(Boolean);
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
    for (const tag of ['TY', 'TI', 'ER'])
      expect(lines.filter((line) => line.startsWith(`${tag}  - `)).length, tag).toBe(sources);
  });

  test('begins no cell of a table like a formula', () => {
    const files = filesOf('data/csv/*.csv');
    expect(files.length).toBeGreaterThan(5);
    for (const { text } of files) expect(text).not.toMatch(/(?:^|,|\n)"?[=+@\t]/);
  });

  test('leaves every JSON file one', () => {
    const files = filesOf('**/*.{json,jsonld}');
    expect(files.length).toBeGreaterThan(10);
    for (const { text } of files) expect(() => JSON.parse(text)).not.toThrow();
  });
});

/** What the invented corpus has none of, under names that objects have of themselves. */
const others: readonly Draft[] = [
  {
    collection: 'sources',
    id: 'constructor',
    data: {
      recorded,
      csl: {
        type: 'report',
        title: 'a',
        author: [{ literal: 'a' }, { family: 'a', given: 'a', particle: 'a', suffix: 'a' }],
        'container-title': 'a',
        publisher: 'a',
        issued: '2020',
        URL: "https://example.org/a%20b_c?d='&e=$1,~f#g",
        DOI: '10.1000/<script>alert(1)</script>&amp;_#',
        number: 'a',
        volume: 'a',
        issue: 'a',
        page: 'a-b',
        genre: 'a',
        authority: 'a',
      },
      rights: { status: 'quotation-only', note: 'a' },
      standing: { witness: 'reporting', note: 'a' },
      acquaintance: { how: 'through-accounts', note: 'a' },
      addressOf: 'a',
      doubts: [{ about: 'a', text: 'a' }],
      corrections: [{ on: recorded, what: 'a' }],
      disagreements: [{ matter: 'a', versions: [{ says: 'a', note: 'a' }, { says: 'a' }] }],
      sections: [{ label: 'a', locator: { label: 'page', value: 'a' } }],
    },
    body: '',
  },
  {
    collection: 'claims',
    id: 'constructor',
    data: {
      recorded,
      statement: 'a',
      label: 'a',
      kind: 'empirical',
      questions: ['question-00000'],
      evidence: [{ source: 'constructor', gist: 'a', voice: 'asserts', note: 'a' }],
    },
    body: '',
  },
  {
    collection: 'claims',
    id: 'withdrawn',
    data: { tombstone: { title: 'a', on: recorded, reason: 'a', see: ['claims/constructor'] } },
    body: '',
  },
];

/** Puts the payload into every text that takes one: in front of it, as far as it may be long. */
function spoil(
  data: Record<string, unknown>,
  isTaken: (data: Record<string, unknown>) => boolean,
): Record<string, unknown> {
  const spoilt = structuredClone(data);
  const visit = (holder: Record<string, unknown>): void => {
    for (const [key, value] of Object.entries(holder)) {
      if (names.has(key)) continue;
      if (typeof value === 'object' && value !== null) visit(value as Record<string, unknown>);
      if (typeof value !== 'string') continue;
      for (const length of [1000, 320, 120, 60, 0]) {
        holder[key] = length === 0 ? value : `${payload} ${value}`.slice(0, length);
        if (isTaken(spoilt)) break;
      }
    }
  };
  visit(spoilt);
  return spoilt;
}

/** A second reader has agreed to relations with what was put into them. */
function reviewedAnew(from: string, data: Record<string, unknown>): Record<string, unknown> {
  const relations = (data['relations'] ?? []) as (ReviewedRelation & { reviewed?: { of: string } })[];
  for (const relation of relations)
    if (relation.reviewed) relation.reviewed.of = reviewMark({ ...relation, from }, sha256);
  return data;
}

/** What is said to stand in a source. */
function quotations(value: unknown): { source: string; quote: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(quotations);
  const { source, quote } = value as Record<string, unknown>;
  return typeof source === 'string' && typeof quote === 'string' ? [{ source, quote }, ...inner] : inner;
}

const isSite = (data: Record<string, unknown>): boolean => siteSchema.safeParse(data).success;
const isEntry = (collection: string, data: Record<string, unknown>): boolean =>
  parseEntryFile({ path: `${collection}/a.mdx`, text: `---\n${JSON.stringify(data)}\n---\n` }).kind !==
  'problems';

function filesOf(pattern: string): { name: string; text: string }[] {
  return globSync(pattern, { cwd: site }).map((name) => ({
    name,
    text: readFileSync(join(site, name), 'utf8'),
  }));
}
