import { describe, expect, test } from 'vitest';
import type { AnyEntry } from '#knowledge/entry.ts';
import type { CollectionName } from '#schema/fields.ts';
import { previewView, type PreviewView } from '#knowledge/views/preview-view.ts';
import { teaContext } from '../../tea-context.ts';

const context = teaContext();

describe('a preview', () => {
  test('of a claim has its kind and status, its first evidence with who says it, and the source', () => {
    expect(previewOf('claims', 'tasters-were-dairymen')).toMatchObject({
      kind: ['Empirical claim'],
      link: { href: '/tea/claims/tasters-were-dairymen/' },
      words: {
        lead: 'Mortimer Crumb says:',
        text: 'The Institute’s tasters were dairymen to a man.',
        isQuotation: true,
        language: undefined,
      },
      facts: ['Crumb’s Almanac for 1891, 1890 (uncertain)', '2 pieces of evidence'],
    });
    expect(previewOf('claims', 'law-should-leave-cups-alone')).toMatchObject({
      kind: ['Value claim', 'unchallenged'],
      words: { lead: 'The Fixture Institute, own statement, in our words:', isQuotation: false },
    });
  });

  test('of a position has its question and how much is recorded', () => {
    expect(previewOf('positions', 'pass-the-bill')).toMatchObject({
      kind: ['Position'],
      words: { lead: 'An answer to:', text: 'Should the law lay down the order of pouring?' },
      facts: ['1 holder', '1 ground', '2 objections'],
    });
  });

  test('of a source has what kind of witness it is, who wrote it when, and what rests on it', () => {
    expect(previewOf('sources', 'almond-1888-letter')).toMatchObject({
      kind: ['Source', 'first person'],
      words: { text: 'Prudence Almond, The Fixture Gazette, 2 March 1888' },
      facts: ['cited by 4 claims'],
    });
  });

  test('says of a work that we have not read it, and of nobody that they cite it', () => {
    const source = context.knowledgeBase.entries.sources.get('almond-1888-letter');
    if (!source) throw new Error('the second debate lost its letter');
    const acquaintance = { ...source.data.acquaintance, how: 'through-accounts' as const };
    const unread = { ...source, id: 'unread', data: { ...source.data, acquaintance } };
    const sources = new Map(context.knowledgeBase.entries.sources).set('unread', unread);
    const entries = { ...context.knowledgeBase.entries, sources };
    const of = { ...context, knowledgeBase: { ...context.knowledgeBase, entries } };
    expect(previewView(of, unread).facts).toEqual(['not read by us']);
    const claim = entryOf('claims', 'law-should-leave-cups-alone');
    const evidence = [{ source: 'unread', gist: 'Leave cups alone.', voice: 'asserts' as const }];
    expect(previewView(of, { ...claim, data: { ...claim.data, evidence } } as AnyEntry).words?.lead).toMatch(
      /, in our words, from others’ accounts:$/,
    );
  });

  test('names the language of words that are not in the site’s own', () => {
    const site = { ...context.knowledgeBase.site, language: 'fr' };
    const elsewhere = { ...context, knowledgeBase: { ...context.knowledgeBase, site } };
    const view = previewView(elsewhere, entryOf('claims', 'tasters-were-dairymen'));
    expect(view.words?.language).toBe('en');
  });
});

function previewOf(collection: CollectionName, id: string): PreviewView {
  return previewView(context, entryOf(collection, id));
}

function entryOf(collection: CollectionName, id: string): AnyEntry {
  const entry = context.knowledgeBase.entries[collection].get(id);
  if (!entry) throw new Error(`the second debate has no ${collection}/${id}`);
  return entry as AnyEntry;
}
