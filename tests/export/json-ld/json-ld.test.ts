import { describe, expect, test } from 'vitest';
import { parseDate } from '#domain/bibliography/edtf.ts';
import { jsonLdText } from '#export/json-ld/node.ts';
import { amendedContext } from '../../amended-context.ts';
import { teaContext } from '../../tea-context.ts';
import { debates } from '../../domain/bibliography/debate-items.ts';
import { sampleOf, structuredPages } from './pages.ts';
import { readRdf, type Quad } from './read-rdf.ts';
import { typeCheck } from './type-check.ts';

const schema = 'https://schema.org/';
const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

describe.each(debates)('the structured data of $name', ({ context }) => {
  const pages = structuredPages(context);

  test('are read as RDF, with whole addresses and dates that are dates', async () => {
    for (const { text } of pages) {
      const quads = await readRdf(text);
      expect(quads.length).toBeGreaterThan(3);
      expect(quads.filter((quad) => !isSound(quad))).toEqual([]);
    }
  });

  test('say what the page is about and where it stands', async () => {
    for (const { path, text } of pages.filter((page) => /^\/[a-z]+\/[^/]+\/$/.test(page.path))) {
      const quads = await readRdf(text);
      const about = quads.find(({ predicate }) => predicate.value === `${schema}mainEntity`);
      expect(about?.object.value).toBe(`https://example.org/kb${path}#record`);
      expect(typesOf(quads)).toEqual(expect.arrayContaining(['WebPage', 'WebSite', 'BreadcrumbList']));
    }
  });

  test('never give a verdict', () => {
    for (const { text } of pages) expect(text).not.toMatch(/ClaimReview|reviewRating|Rating"/);
  });

  test('call a statement of value or of what is to come no claim', async () => {
    for (const claim of context.knowledgeBase.entries.claims.values()) {
      const page = pages.find(({ path }) => path === `/claims/${claim.id}/`);
      const type = ['normative', 'predictive'].includes(claim.data.kind) ? 'Statement' : 'Claim';
      const record = `https://example.org/kb/claims/${claim.id}/#record`;
      const found = (await readRdf(page?.text ?? '{}')).find(
        (quad) => quad.subject.value === record && quad.predicate.value === rdfType,
      );
      expect(found?.object.value).toBe(schema + type);
    }
  });
});

test('the structured data use the schema.org vocabulary as it is meant', { timeout: 120_000 }, () => {
  const sample = sampleOf(debates.flatMap(({ context }) => structuredPages(context)));
  const wrong = [
    { '@type': 'Claim', nonsense: 'x' },
    { '@type': 'Nonsense', name: 'x' },
    { '@type': 'Claim', appearance: { '@type': 'Person' } },
  ];
  expect(sample.length).toBeGreaterThan(15);
  expect(typeCheck(sample)).toEqual([]);
  expect(typeCheck(wrong)).toHaveLength(wrong.length);
});

describe('the day a page changed', () => {
  test.each([
    {
      what: 'is that of the last correction',
      of: teaContext(),
      id: 'law-should-leave-cups-alone',
      day: '2026-01-07',
    },
    {
      what: 'is left out where nobody wrote it down',
      of: amendedContext('bill-will-pass', '2026-02-03'),
      id: 'bill-will-pass',
      day: undefined,
    },
  ])('$what', ({ of, id, day }) => {
    const page = structuredPages(of).find(({ path }) => path === `/claims/${id}/`);
    const [{ dateModified }] = (JSON.parse(page?.text ?? '') as { '@graph': [{ dateModified?: string }] })[
      '@graph'
    ];
    expect(dateModified).toBe(day);
  });
});

test('no text in the data can end the element that holds them', () => {
  expect(jsonLdText([{ name: '</script><script>alert(1)</script>' }])).not.toContain('<');
});

function typesOf(quads: readonly Quad[]): string[] {
  return quads
    .filter(({ predicate }) => predicate.value === rdfType)
    .map(({ object }) => object.value.replace(schema, ''));
}

function isSound({ subject, predicate, object }: Quad): boolean {
  const isWhole = ({ termType, value }: Quad['object']): boolean =>
    termType !== 'NamedNode' || /^https?:\/\/./.test(value);
  const isDate = !/(?:date\w+|\w+Date)$/.test(predicate.value) || parseDate(object.value) !== undefined;
  return (
    isWhole(subject) &&
    isWhole(object) &&
    isDate &&
    (predicate.value === rdfType || predicate.value.startsWith(schema))
  );
}
