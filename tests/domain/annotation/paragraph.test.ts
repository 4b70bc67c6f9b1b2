import { describe, expect, test } from 'vitest';
import { prepareCapture } from '#domain/annotation/capture.ts';
import { textAt } from '#domain/annotation/code-points.ts';
import { matchQuotation } from '#domain/annotation/match-quotation.ts';
import { locatorAt, textParts } from '#domain/annotation/paragraph.ts';

const text = `A Title

The first paragraph &mdash; with a  dash, 👍.

A heading
\u200b
  • the first item,
  • the second item
The second paragraph.
  1. The third item.

AN AUTHOR
`;

describe('textParts', () => {
  test('counts paragraphs and items apart, without headings, and places them in the canonical text', () => {
    const { canonical } = prepareCapture(text);
    expect(textParts(text).map((part) => [part.label, part.number, textAt(canonical, part)])).toEqual([
      ['paragraph', 1, 'The first paragraph — with a dash, 👍.'],
      ['item', 1, '• the first item,'],
      ['item', 2, '• the second item'],
      ['paragraph', 2, 'The second paragraph.'],
      ['item', 3, '1. The third item.'],
    ]);
  });
});

test.for<[what: string, line: string, label: string | undefined]>([
  ['a line of a hundred characters without a mark at its end', 'x'.repeat(100), undefined],
  ['a longer line', 'x'.repeat(101), 'paragraph'],
  ['a short line with a mark within', 'Tea: a history', undefined],
])('%s is read as %s', ([, line, label]) => expect(textParts(line)[0]?.label).toBe(label));

describe('locatorAt', () => {
  test.for<[words: string, label: string | undefined, value: string | undefined]>([
    ['first paragraph', 'paragraph', '1'],
    ['second item', 'item', '2'],
    ['first item, • the second', 'item', '1-2'],
    ['second item The second', 'item', '2'],
    ['The second paragraph. 1. The', 'paragraph', '2'],
    ['Title', undefined, undefined],
  ])('of "%s" is %s %s', ([words, label, value]) => {
    const match = matchQuotation(prepareCapture(text), { segments: [words] });
    const [place] = match.tier === 'failed' ? [] : match.segments;
    expect(place && locatorAt(text, place)).toEqual(label && { label, value });
  });
});
