import { describe, expect, test } from 'vitest';
import { checkKnowledgeBase } from '#check/check.ts';
import { tallyQuotations, verifyQuotations } from '#check/quotations.ts';
import { voices } from '#domain/annotation/voice.ts';
import { claimKinds, forecastOutcomes } from '#domain/argument/claim-kind.ts';
import { relationKinds } from '#domain/argument/relation.ts';
import { outlineOf, type Shape } from '#schema/outline.ts';
import { schemas } from '#schema/collections.ts';
import { collectionNames } from '#schema/fields.ts';
import { readTeaDebate } from '../tea-debate.ts';

const debate = readTeaDebate();
const { knowledgeBase, captures } = debate;
const claims = [...knowledgeBase.entries.claims.values()].map(({ data }) => data);

describe('the second debate', () => {
  test('passes every check', () => {
    expect(checkKnowledgeBase({ ...debate, quotations: verifyQuotations(knowledgeBase, captures) })).toEqual(
      [],
    );
  });

  test('is quoted verbatim, once but for quotation marks and a dash', () => {
    expect(tallyQuotations(verifyQuotations(knowledgeBase, captures))).toEqual({
      exact: 21,
      folded: 1,
      failed: 0,
      unchecked: 0,
      byReceipt: 0,
      missing: [],
    });
  });

  test('has something of everything', () => {
    expect(new Set(claims.flatMap(({ relations }) => relations.map(({ kind }) => kind)))).toEqual(
      new Set(relationKinds),
    );
    expect(new Set(claims.map(({ kind }) => kind))).toEqual(new Set(claimKinds));
    expect(new Set(claims.flatMap(({ evidence }) => evidence.map(({ voice }) => voice)))).toEqual(
      new Set(voices),
    );
    expect(new Set(claims.flatMap(({ forecast }) => forecast?.outcome ?? []))).toEqual(
      new Set(forecastOutcomes.filter((outcome) => outcome === 'pending' || outcome === 'did-not-occur')),
    );
    expect(knowledgeBase.graves.size).toBe(1);
    expect(knowledgeBase.aliases.size).toBe(1);
  });

  test.for(collectionNames)('uses every field of %s', (name) => {
    const records = [...knowledgeBase.entries[name].values()].map(({ data }) => data);
    const unused = unusedFields(outlineOf(schemas[name]), records).filter(
      (field) => !sharedFields.test(field),
    );
    expect(
      unused,
      `give ${unused.join(', ')} a value in a file of tests/fixtures/tea-debate/${name}/`,
    ).toEqual([]);
  });
});

/** Every entry may have these; that one of them has is enough. */
const sharedFields = /^(?:aliases|doubts|disagreements|corrections)\b/;

function unusedFields(shape: Shape, values: readonly unknown[]): string[] {
  switch (shape.kind) {
    case 'record':
      return shape.fields.flatMap(({ key, shape: inner }) => {
        const found = values.flatMap((value) =>
          isRecord(value) && value[key] !== undefined ? [value[key]] : [],
        );
        const isEmpty = found.every((value) => Array.isArray(value) && value.length === 0);
        return isEmpty ? [key] : unusedFields(inner, found).map((field) => `${key}.${field}`);
      });
    case 'list':
      return unusedFields(shape.item, values.flat());
    default:
      return [];
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
