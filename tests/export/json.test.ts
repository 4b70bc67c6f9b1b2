import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { whole } from '#export/file-facts.ts';
import {
  claimJson,
  claimTombstoneJson,
  collectionJson,
  knowledgeBaseJson,
  knowledgeBaseNdjson,
} from '#export/json.ts';
import { jsonSchema, schemaNames } from '#export/json-schema.ts';
import { recordsOf } from '#export/records/records.ts';
import { schemaUrl } from '#export/schema-url.ts';
import { allEntries } from '#knowledge/knowledge-base.ts';
import { verificationOf } from '#knowledge/verification.ts';
import { collectionNames } from '#schema/fields.ts';
import { teaContext } from '../tea-context.ts';
import { corpora } from './corpora.ts';

interface Whole {
  readonly [collection: string]: readonly { readonly id: string; readonly url: string }[];
}

describe.each(corpora)('the JSON of the $name', ({ context }) => {
  const { entries, graves } = context.knowledgeBase;
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  formats.default(ajv);
  for (const name of schemaNames) ajv.addSchema(JSON.parse(jsonSchema(context, name)));
  const faults = (name: string, text: string): unknown => {
    ajv.validate(schemaUrl(context, name), JSON.parse(text));
    return ajv.errors ?? [];
  };

  test('as a whole is what its schema says', () => {
    expect(faults('knowledge-base', whole(knowledgeBaseJson(context)))).toEqual([]);
  });

  test.each(collectionNames)('of the %s is what its schema says, and has every record', (collection) => {
    const text = whole(collectionJson(context, collection));
    expect(faults(collection, text)).toEqual([]);
    expect((JSON.parse(text) as Whole)[collection]?.map(({ id }) => id)).toEqual([
      ...entries[collection].keys(),
    ]);
  });

  test('of each claim is what its schema says', () => {
    for (const claim of entries.claims.values())
      expect(faults('claim', claimJson(context, claim))).toEqual([]);
  });

  test('claims to have all pivots of no claim whose status is held back', () => {
    for (const { status, pivots, pivotsComplete } of recordsOf(context, 'claims'))
      expect([pivotsComplete === null, pivots.length > 0 && status === null]).toEqual([
        status === null,
        false,
      ]);
  });

  test('of each tombstone names a schema and is what it says; a claim’s schema is none of it', ({ skip }) => {
    const buried = [...graves.values()];
    if (buried.length === 0) skip('nothing was withdrawn');
    for (const grave of buried) {
      const text = claimTombstoneJson(context, grave);
      expect((JSON.parse(text) as { $schema: string }).$schema).toBe(schemaUrl(context, 'tombstone'));
      expect(faults('tombstone', text)).toEqual([]);
      expect(faults('claim', text)).not.toEqual([]);
    }
  });

  test('names its schema', () => {
    for (const text of [
      whole(knowledgeBaseJson(context)),
      ...collectionNames.map((name) => whole(collectionJson(context, name))),
    ])
      expect(ajv.getSchema((JSON.parse(text) as { $schema: string }).$schema)).toBeDefined();
  });

  test('has every record once, and every tombstone', () => {
    const all = JSON.parse(whole(knowledgeBaseJson(context))) as Whole;
    const records = collectionNames.flatMap((name) => all[name] ?? []);
    expect(records.length).toBe([...allEntries(context.knowledgeBase)].length);
    expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
    expect(all['tombstones']?.length).toBe(graves.size);
  });

  test('verifies as many quotations of claims as the ledger counts', () => {
    const { claims } = JSON.parse(whole(knowledgeBaseJson(context))) as {
      claims: { evidence: { verification: { status: string } | null }[] }[];
    };
    const statuses = claims.flatMap(({ evidence }) =>
      evidence.flatMap(({ verification }) => verification?.status ?? []),
    );
    const expected = verificationOf(context).quotations.filter(({ entry }) => entry.collection === 'claims');
    expect(statuses.toSorted()).toEqual(expected.map(({ verification }) => verification.status).toSorted());
  });

  test('of a record a line names each record by a key of its own, first in the line', () => {
    const lines = whole(knowledgeBaseNdjson(context)).trimEnd().split('\n');
    const keys = lines.map((line) => Object.entries(JSON.parse(line) as Record<string, unknown>)[0]);
    expect(keys.every((first) => first?.[0] === 'key')).toBe(true);
    expect(new Set(keys.map((first) => first?.[1])).size).toBe([...allEntries(context.knowledgeBase)].length);
  });

  test('of a record a line has none of the characters that the PostgreSQL example uses', () => {
    const characters = new Set(whole(knowledgeBaseNdjson(context)));
    expect(characters.has('\u0001') || characters.has('\u0002')).toBe(false);
  });
});

describe('the JSON of a claim', () => {
  const context = teaContext();
  const record = (id: string) => {
    const claim = context.knowledgeBase.entries.claims.get(id);
    if (!claim) throw new Error(`the second debate has no claim ${id}`);
    return JSON.parse(claimJson(context, claim)) as Record<string, unknown>;
  };

  test('names entries by their present ids, also where the author used an earlier one', () => {
    const { incoming } = record('order-changes-taste');
    expect(incoming).toContainEqual(
      expect.objectContaining({
        kind: 'undercuts',
        claim: 'trial-too-small',
        ground: 'milk-first-does-not-scald',
      }),
    );
    expect(JSON.stringify(record('milk-scalds-either-way'))).not.toContain('"milk-takes-heat-slowly"');
  });

  test('has what its page shows', () => {
    expect(record('milk-first-does-not-scald')).toMatchObject({
      id: 'milk-first-does-not-scald',
      url: 'https://example.org/tea/claims/milk-first-does-not-scald/',
      kind: 'causal',
      questions: ['does-it-taste', 'which-first'],
      evidence: [
        {
          source: 'almond-1888-letter',
          quote: 'The milk takes the heat of the tea by degrees and does not scald.',
          locator: { label: 'paragraph', value: '2' },
          by: 'prudence-almond',
          voice: 'asserts',
          verification: { status: 'exact' },
          fit: { state: 'entails', by: 'review' },
        },
        { source: 'institute-1889-experiment' },
      ],
      relations: [
        { kind: 'supports', claim: 'order-changes-taste' },
        { kind: 'contradicts', claim: 'milk-scalds-either-way' },
      ],
      caveats: [{ text: 'The letter gives no measurement.' }],
      standing: [],
    });
  });
});
