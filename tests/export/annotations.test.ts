import { createTextPositionSelectorMatcher, createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import type { TextQuoteSelector } from '@apache-annotator/selector';
import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import { indexCodePoints, textAt } from '#domain/annotation/code-points.ts';
import { canonicalise } from '#domain/annotation/canonical-text.ts';
import { wordsOf } from '#domain/annotation/words.ts';
import { sourceAnnotations } from '#export/annotations.ts';
import { verificationOf } from '#knowledge/verification.ts';
import { indexRuns } from '../shared-run.ts';
import { teaContext } from '../tea-context.ts';
import { readTeaDebate } from '../tea-debate.ts';

const context = teaContext();
const { captures } = readTeaDebate();
const sources = [...context.knowledgeBase.entries.sources.values()];
const collections = sources.map((source) => ({ source, collection: sourceAnnotations(context, source) }));
const [first] = collections;
if (!first) throw new Error('the second debate lost its sources');

type Annotation = ReturnType<typeof sourceAnnotations>['first']['items'][number];

/** The selectors of a target by their kinds. */
function selectors(target: Annotation['target'][number]) {
  const quote = target.selector.find(({ type }) => type === 'TextQuoteSelector');
  const position = target.selector.find(({ type }) => type === 'TextPositionSelector');
  if (quote?.type !== 'TextQuoteSelector' || position?.type !== 'TextPositionSelector')
    throw new Error('a selector is missing');
  return { quote: quote satisfies TextQuoteSelector, position };
}

describe.each(collections)('the annotations of $source.id', ({ source, collection }) => {
  const { items } = collection.first;

  test('are one for each quotation', () => {
    expect(items.length).toBe(verificationOf(context).bySource.get(source.id)?.quotations.length ?? 0);
    expect(collection.total).toBe(items.length);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  test('lie where they say', () => {
    const text = indexCodePoints(canonicalise(captures.get(source.id) ?? ''));
    for (const { target } of items)
      for (const one of target) {
        const { quote, position } = selectors(one);
        const here = textAt(text, position);
        expect(here.length).toBe(quote.exact.length);
        const { prefix = '', suffix = '' } = quote;
        expect(textAt(text, { start: position.start - [...prefix].length, end: position.start })).toBe(
          prefix,
        );
        expect(textAt(text, { start: position.end, end: position.end + [...suffix].length })).toBe(suffix);
        if (here === quote.exact && target.length === 1)
          expect(text.text.split(prefix + quote.exact + suffix)).toHaveLength(2);
      }
  });

  test('are found by an independent reader', async () => {
    const { window } = new JSDOM('<article></article>');
    for (const name of ['Node', 'Range', 'NodeFilter', 'document'] as const)
      vi.stubGlobal(name, window[name]);
    const article = window.document.body;
    article.textContent = canonicalise(captures.get(source.id) ?? '');
    for (const { target } of items)
      for (const one of target) {
        const { quote, position } = selectors(one);
        const places = await Array.fromAsync(createTextPositionSelectorMatcher(position)(article), String);
        expect(places.map((words) => words.length)).toEqual([quote.exact.length]);
        const quotes = await Array.fromAsync(createTextQuoteSelectorMatcher(quote)(article), String);
        // Words that agree only folded are not there letter for letter.
        if (places[0] === quote.exact) expect(quotes).toContain(quote.exact);
      }
    vi.unstubAllGlobals();
  });

  test('say of when the text was', () => {
    for (const { target } of items)
      for (const { state } of target)
        if (source.data.csl.accessed)
          expect(state).toEqual({
            type: 'TimeState',
            sourceDateStart: `${source.data.csl.accessed}T00:00:00Z`,
            sourceDateEnd: `${source.data.csl.accessed}T23:59:59Z`,
          });
        else expect(state).toBeUndefined();
  });

  test('show no run of words that may not be shown, prefix and suffix counted in', () => {
    const runs = indexRuns(captures);
    for (const { target } of items)
      for (const one of target) {
        const { prefix = '', exact, suffix = '' } = selectors(one).quote;
        expect(runs.find(prefix + exact + suffix)).toEqual([]);
        expect(wordsOf(prefix).length).toBeLessThanOrEqual(16);
      }
  });
});

describe('an annotation', () => {
  test('is a Web Annotation of the work that links to where the words are used', () => {
    expect(first.collection.first.items[0]).toMatchInlineSnapshot(`
      {
        "body": [
          {
            "format": "text/html",
            "id": "https://example.org/tea/positions/milk-first/#holders",
            "language": "en",
            "purpose": "linking",
            "type": "Text",
          },
          {
            "format": "text/plain",
            "language": "en",
            "purpose": "describing",
            "rights": "https://creativecommons.org/publicdomain/zero/1.0/",
            "type": "TextualBody",
            "value": "Pour the milk first.",
          },
        ],
        "id": "https://example.org/tea/sources/almond-1888-letter/annotations.json#positions/milk-first/holders-0-evidence-0-quote",
        "motivation": "linking",
        "target": [
          {
            "selector": [
              {
                "exact": "I have poured the milk first",
                "prefix": "For forty years ",
                "suffix": ", and",
                "type": "TextQuoteSelector",
              },
              {
                "end": 163,
                "start": 135,
                "type": "TextPositionSelector",
              },
            ],
            "source": "https://example.org/tea/sources/almond-1888-letter/",
            "type": "SpecificResource",
          },
        ],
        "type": "Annotation",
      }
    `);
  });

  test('claims the licence for our own words only, and says so', () => {
    const { licence } = context.knowledgeBase.site;
    for (const { collection } of collections) {
      expect(collection.summary).toMatch(/licence.+our own words.+Quotations.+remain their authors’/);
      for (const { body, ...rest } of collection.first.items) {
        expect(JSON.stringify([body[0], rest])).not.toContain(licence.URL);
        expect(body[1].rights).toBe(body[0].id.includes('/sources/') ? undefined : licence.URL);
      }
    }
  });

  test('has prefix and suffix where the work leaves room', () => {
    const quotes = collections.flatMap(({ collection }) =>
      collection.first.items.flatMap(({ target }) => target.map((one) => selectors(one).quote)),
    );
    expect(quotes.filter(({ prefix, suffix }) => prefix && suffix).length).toBeGreaterThan(0);
  });

  test('of unchecked words has neither place nor time; failed words are none', () => {
    const bare = sourceAnnotations({ ...context, receipts: new Map() }, first.source);
    expect(bare.first.items.length).toBe(first.collection.total);
    for (const { target } of bare.first.items)
      for (const { selector, state } of target) {
        expect(selector.map(({ type }) => type)).toEqual(['TextQuoteSelector']);
        expect(state).toBeUndefined();
      }
  });
});
