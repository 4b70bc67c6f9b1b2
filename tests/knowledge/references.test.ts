import { describe, expect, test } from 'vitest';
import { readKnowledgeBase } from '#knowledge/knowledge-base.ts';
import { referencesIn, referencesOf } from '#knowledge/references.ts';
import { schemas } from '#schema/collections.ts';
import { collectionNames } from '#schema/fields.ts';
import { outlineOf, type Shape } from '#schema/outline.ts';
import { site } from '#schema/site.ts';
import { readTeaDebate } from '../tea-debate.ts';

describe('referencesOf', () => {
  const { knowledgeBase } = readTeaDebate();

  test('gives path, collection and id of each reference, in the order of the fields', () => {
    const entry = knowledgeBase.entries.claims.get('bill-forbids-tea-first');
    expect(entry && referencesOf(entry)).toEqual([
      { path: ['questions', 0], collection: 'questions', id: 'should-law-decide' },
      { path: ['evidence', 0, 'source'], collection: 'sources', id: 'cup-bill-1890' },
      { path: ['measures', 0, 'measure'], collection: 'measures', id: 'cup-bill' },
    ]);
  });

  test('gives a reference that stands in several options of a choice once', () => {
    const entry = knowledgeBase.entries.sources.get('almond-1888-letter');
    expect(entry && referencesOf(entry)).toEqual([
      { path: ['csl', 'author', 0, 'actor'], collection: 'actors', id: 'prudence-almond' },
    ]);
  });

  test.for(collectionNames)('misses no field of %s', (name) => {
    const found = [...knowledgeBase.entries[name].values()].flatMap((entry) =>
      referencesOf(entry).map(({ path, collection }) => `${slot(path)} → ${collection}`),
    );
    const expected = slotsIn(outlineOf(schemas[name])).filter((path) => !path.startsWith('.disagreements'));
    expect(new Set(found.filter((path) => !path.startsWith('.disagreements')))).toEqual(new Set(expected));
  });
});

describe('referencesIn', () => {
  test('reads any schema', () => {
    const { knowledgeBase } = readKnowledgeBase(readTeaDebate().files);
    expect(referencesIn(site, knowledgeBase.site)).toEqual([
      { path: ['question'], collection: 'questions', id: 'which-first' },
      { path: ['contested', 0], collection: 'claims', id: 'order-changes-taste' },
    ]);
  });
});

function slot(path: readonly (string | number)[]): string {
  return path.map((step) => (typeof step === 'number' ? '[]' : `.${step}`)).join('');
}

function slotsIn(shape: Shape, path = ''): string[] {
  switch (shape.kind) {
    case 'reference':
      return [`${path} → ${shape.collection}`];
    case 'record':
      return shape.fields.flatMap(({ key, shape: inner }) => slotsIn(inner, `${path}.${key}`));
    case 'list':
      return slotsIn(shape.item, `${path}[]`);
    case 'choice':
      return shape.options.flatMap((option) => slotsIn(option, path));
    default:
      return [];
  }
}
