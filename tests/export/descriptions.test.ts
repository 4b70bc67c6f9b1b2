import jsonld, { type Quad } from 'jsonld';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseDate } from '#domain/bibliography/edtf.ts';
import { croissantJson } from '#export/croissant.ts';
import { rememberFacts, whole } from '#export/file-facts.ts';
import { databasePath, dataFiles } from '#export/data-files.ts';
import { guardNote } from '#export/csv.ts';
import { dataPackageJson } from '#export/data-package.ts';
import { dcatJson } from '#export/dcat.ts';
import { descriptions } from '#export/descriptions.ts';
import { llmsTxt } from '#export/llms-txt.ts';
import { tables } from '#export/tables/tables.ts';
import { sha256 } from '#files/sha256.ts';
import { urlOf } from '#knowledge/permalink.ts';
import { corpora } from './corpora.ts';

const cr = 'http://mlcommons.org/croissant/';
const sc = 'https://schema.org/';
const dcat = 'http://www.w3.org/ns/dcat#';
const dct = 'http://purl.org/dc/terms/';
const spdx = 'http://spdx.org/rdf/terms#';

/** Everything a document needs stands in it: a context elsewhere is an error, and so is a term that is dropped. */
function triples(text: string): Promise<Quad[]> {
  const documentLoader = (url: string): Promise<never> =>
    Promise.reject(new Error(`a context elsewhere: ${url}`));
  return jsonld.toRDF(JSON.parse(text) as object, {
    safe: true,
    documentLoader,
    base: 'https://example.org/',
  });
}

function objects(quads: readonly Quad[], predicate: string): string[] {
  return quads.filter((quad) => quad.predicate.value === predicate).map(({ object }) => object.value);
}

function typed(quads: readonly Quad[], type: string): number {
  return objects(quads, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type').filter((value) => value === type)
    .length;
}

/** What has to go with the licence wherever it is named. */
const notOurs = /Quotations are .+ remain their authors’: the licence does not cover them/;

describe.each(corpora)('of the $name', ({ context }) => {
  describe('the Croissant description', () => {
    let quads: Quad[] = [];
    beforeAll(async () => {
      quads = await triples(croissantJson(context));
    });

    test('names every table, field and key in RDF', () => {
      expect(typed(quads, `${cr}FileObject`)).toBe(tables.length);
      expect(typed(quads, `${cr}RecordSet`)).toBe(tables.length);
      expect(typed(quads, `${cr}Field`)).toBe(tables.reduce((sum, { columns }) => sum + columns.length, 0));
      expect(objects(quads, `${cr}key`).length).toBe(tables.reduce((sum, { key }) => sum + key.length, 0));
      expect(objects(quads, `${dct}conformsTo`)).toEqual(['http://mlcommons.org/croissant/1.0']);
    });

    test('refers only to fields and files that it describes', () => {
      const subjects = new Set(quads.map(({ subject }) => subject.value));
      const named = [`${cr}key`, `${cr}fileObject`].flatMap((predicate) => objects(quads, predicate));
      expect(named.filter((name) => !subjects.has(name))).toEqual([]);
    });

    test('claims no licence for what is quoted', () => {
      expect(objects(quads, `${sc}description`)).toContainEqual(expect.stringMatching(notOurs));
    });

    test('says which mark stands in front of a formula', () => {
      expect(objects(quads, `${sc}description`)).toContainEqual(expect.stringContaining(guardNote));
    });

    test('gives true dates', () => {
      for (const day of [...objects(quads, `${sc}datePublished`), ...objects(quads, `${sc}dateModified`)])
        expect(parseDate(day)?.precision).toBe('day');
    });
  });

  describe('the DCAT description', () => {
    let quads: Quad[] = [];
    beforeAll(async () => {
      quads = await triples(dcatJson(context));
    });

    test('has the size and hash of the database, where it was written', async () => {
      const written = { ...context };
      rememberFacts(written, databasePath, { bytes: 4096, sha256: sha256('the database') });
      const found = await triples(dcatJson(written));
      expect(objects(found, `${spdx}checksumValue`)).toContain(sha256('the database'));
      expect(objects(found, `${dcat}byteSize`)).toContain('4096');
    });

    test('has every file, with the size and hash of all that is text', () => {
      const url = ({ path }: { path: string }): string => urlOf(context.publication, path);
      expect(objects(quads, `${dcat}downloadURL`).toSorted()).toEqual(dataFiles.map(url).toSorted());
      const texts = dataFiles.flatMap(({ write }) => (write ? [whole(write(context))] : []));
      expect(objects(quads, `${dcat}byteSize`).map(Number).toSorted()).toEqual(
        texts.map((text) => Buffer.byteLength(text)).toSorted(),
      );
      expect(objects(quads, `${spdx}checksumValue`).toSorted()).toEqual(texts.map(sha256).toSorted());
    });

    test('claims no licence for what is quoted, of the whole as of each file', () => {
      const statement = quads.find(({ object }) => notOurs.test(object.value));
      const licensed = quads.filter(({ predicate }) => predicate.value === `${dct}license`);
      expect(licensed.length).toBe(dataFiles.length + 1);
      expect(objects(quads, `${dct}rights`)).toEqual(licensed.map(() => statement?.subject.value));
    });

    test('gives true dates', () => {
      const days = [...objects(quads, `${dct}issued`), ...objects(quads, `${dct}modified`)];
      expect(days.map((day) => parseDate(day)?.precision)).toEqual(['day', 'day']);
    });
  });

  test('the data package claims no licence for what is quoted, and says which mark stands in front of a formula', () => {
    const { description, licenses } = JSON.parse(dataPackageJson(context)) as {
      description: string;
      licenses: { title: string }[];
    };
    expect(description).toMatch(notOurs);
    expect(description).toContain(guardNote);
    for (const { title } of licenses) expect(title).toContain('our own words');
  });

  test('llms.txt has a title, a summary and lists of links, as its specification asks', () => {
    const [title, empty, summary, ...lines] = llmsTxt(context).split('\n');
    expect(title).toBe(`# ${context.knowledgeBase.site.name}`);
    expect([empty, summary?.slice(0, 2)]).toEqual(['', '> ']);
    expect(lines.filter((line) => line.startsWith('## '))).toEqual([
      '## Data',
      '## Questions',
      '## Optional',
    ]);
    const links = lines.filter((line) => /^- \[.+\]\(https?:\/\/\S+\): \S/.test(line));
    expect(links.length).toBe(3 + context.knowledgeBase.entries.questions.size + 4);
  });

  test('llms.txt has what looks like a reference as it is', () => {
    const site = { ...context.knowledgeBase.site, name: 'R&D of &#8238;tea &rlm;[1]' };
    const [title] = llmsTxt({ ...context, knowledgeBase: { ...context.knowledgeBase, site } }).split('\n');
    expect(title).toBe('# R&D of \\&#8238;tea \\&rlm;\\[1\\]');
  });

  test('llms.txt promises no exact words where there is only a gist', () => {
    const evidence = [...context.knowledgeBase.entries.claims.values()].flatMap(({ data }) => data.evidence);
    const gists = evidence.filter(({ gist }) => gist !== undefined).length;
    expect(llmsTxt(context)).toContain(
      `Of ${evidence.length} passages cited for claims, ${evidence.length - gists} are quoted in the exact words`,
    );
    expect(llmsTxt(context)).not.toContain('page with the exact words');
  });

  test('every file has an address of its own', () => {
    const paths = [...dataFiles, ...descriptions].map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });
});
