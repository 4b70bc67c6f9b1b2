import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { canonicaliser, canonicalise } from '#domain/annotation/canonical-text.ts';
import { jsonSchema } from '#export/json-schema.ts';
import { recordsOf } from '#export/records/records.ts';
import { teaContext } from '../tea-context.ts';
import { readTeaDebate } from '../tea-debate.ts';

/*
 * A quotation checked again by what the page of data says and the published records hold, without our own code.
 */

const context = teaContext();
const { captures } = readTeaDebate();
const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const dropped = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/gu;

/** As the page says; the texts of the second debate have no character references but these. */
function canonical(text: string): string {
  const once = text
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(dropped, '')
    .normalize('NFC')
    .replace(/\p{White_Space}+/gu, ' ');
  return once === text ? once.trim() : canonical(once);
}

const passages = recordsOf(context, 'claims').flatMap(({ evidence }) =>
  evidence.flatMap((piece) => {
    const { verification, quote } = piece;
    return verification?.segments && quote ? [{ ...piece, verification, segments: [quote].flat() }] : [];
  }),
);

describe('what was found of a quotation is found again', () => {
  test('for more than one segment, and with prefix and suffix', () => {
    expect(passages.some(({ segments }) => segments.length > 1)).toBe(true);
    expect(passages.some(({ prefix, suffix }) => prefix && suffix)).toBe(true);
  });

  test.each(passages)('$url', ({ source, segments, prefix, suffix, verification }) => {
    const text = captures.get(source) ?? '';
    const points = [...canonical(text)];
    expect(canonical(text)).toBe(canonicalise(text));
    expect(verification.capture).toMatchObject({ sha256: sha256(text), length: points.length });
    const words = segments.map(canonical);
    if (verification.status === 'exact')
      expect(verification.segments?.map(({ start, end }) => points.slice(start, end).join(''))).toEqual(
        words,
      );
    expect(verification.sha256).toBe(sha256(words.join('\n')));
    const named = JSON.stringify([words, canonical(prefix ?? ''), canonical(suffix ?? '')]);
    expect(verification.key).toBe(sha256(named).slice(0, 16));
    const [start, end] = [verification.segments?.[0]?.start ?? 0, verification.segments?.at(-1)?.end ?? 0];
    const around = (length: number): string =>
      [points.slice(Math.max(0, start - length), start), points.slice(end, end + length)]
        .map((side) => side.join(''))
        .join('\n');
    expect(context.receipts.get(source)?.quotations[verification.key]).toMatchObject({
      context40: sha256(around(40)),
      context200: sha256(around(200)),
    });
  });
});

test('the schema says in which form texts are compared, and what is hashed', () => {
  const schema = jsonSchema(context, 'claim');
  expect(schema).toContain(`in canonical form (${canonicaliser}), joined by a line feed`);
  expect(schema).toContain('the first 16 hexadecimal digits of the SHA-256');
});
