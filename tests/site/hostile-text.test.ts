import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { writeDrafts } from '../bench/write-corpus.ts';
import { inventCorpus } from '../bench/corpus.ts';
import { copyProject } from '../bench/project-copy.ts';
import { buildClean, workshop } from './build-copy.ts';

/** Ends every context that a text may be put into: text, attributes, scripts, CDATA, style, comments. */
const payload = `"'>]]></script></style></title></textarea>--><img src=x onerror=alert(1)><script>alert(1)</script>\${1}{{1}}`;

/** Fields whose text is ours to choose: not ids, words of a list, dates or addresses. */
const texts = new Set(
  'statement whyItMatters name role interests title family given label summary definition note effect text what does heading basis purpose jurisdiction searched missing tagline description container-title'.split(
    ' ',
  ),
);
const longest: Readonly<Record<string, number>> = { label: 60, statement: 320 };

const folder = join(workshop, 'hostile');
const site = join(folder, 'project', 'site');

describe('text that wants to be code', () => {
  beforeAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    const corpus = inventCorpus(6);
    writeDrafts(join(folder, 'corpus'), {
      ...corpus,
      site: spoil(corpus.site) as Record<string, unknown>,
      drafts: corpus.drafts.map((draft) => ({
        ...draft,
        data: spoil(draft.data) as Record<string, unknown>,
      })),
    });
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
          ...(tagName === 'script' &&
          attribs['src'] === undefined &&
          attribs['type'] !== 'application/ld+json'
            ? ['a script']
            : []),
        ])
        .map((fault) => `${name}: ${fault}`);
    });
    expect(wrong).toEqual([]);
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

  test('leaves every JSON file one', () => {
    const files = filesOf('**/*.{json,jsonld}');
    expect(files.length).toBeGreaterThan(10);
    for (const { text } of files) expect(() => JSON.parse(text)).not.toThrow();
  });
});

function spoil(value: unknown, key = ''): unknown {
  if (typeof value === 'string')
    return texts.has(key) ? `${payload} ${value}`.slice(0, longest[key] ?? Number.POSITIVE_INFINITY) : value;
  if (key === 'locator') return value;
  if (Array.isArray(value)) return value.map((item) => spoil(item, key));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, spoil(inner, name)]));
  return value;
}

function filesOf(pattern: string): { name: string; text: string }[] {
  return globSync(pattern, { cwd: site }).map((name) => ({
    name,
    text: readFileSync(join(site, name), 'utf8'),
  }));
}
