import { describe, expect, test } from 'vitest';
import { isLike, markWords, readExcerpt, type Stretch } from '#components/search/marked-text.ts';

/** Marked stretches in brackets. */
function shown(stretches: readonly Stretch[]): string {
  return stretches.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
}

describe('readExcerpt', () => {
  test.for<[name: string, excerpt: string, text: string]>([
    ['reads marks', 'the <mark>open</mark> models', 'the [open] models'],
    ['leaves punctuation unmarked', 'says <mark>“OpenAI,”</mark> and', 'says “[OpenAI],” and'],
    ['joins neighbours', '<mark>open</mark> <mark>models</mark>', '[open models]'],
    ['does not join over punctuation', '<mark>open,</mark> <mark>closed</mark>', '[open], [closed]'],
    ['gives escaped signs back', '1 &lt; <mark>2</mark> & &gt; &amp;lt;', '1 < [2] & > &amp;lt;'],
    ['takes other markup for text', '<img src=x> <mark>a</mark>', '<img src=x> [a]'],
  ])('%s', ([, excerpt, text]) => expect(shown(readExcerpt(excerpt))).toBe(text));
});

describe('markWords', () => {
  test.for<[text: string, words: string[], expected: string]>([
    ['Distillation is theft.', ['distillation'], '[Distillation] is theft.'],
    ['They distilled it', ['distillation'], 'They [distilled] it'],
    ['Modern models', ['model'], 'Modern [models]'],
    ['An open-weight model', ['open', 'weight'], 'An [open]-[weight] model'],
    ['Of H.R. 8283 here', ['h.r.', '8283'], 'Of [H.R. 8283] here'],
    ['Of H.R. 8283 here', ['hr'], 'Of [H.R.] 8283 here'],
    ['It is', ['i'], 'It is'],
    ['', ['x'], ''],
  ])('%s %s', ([text, words, expected]) => expect(shown(markWords(text, words))).toBe(expected));

  test('marks no word of the grammar that begins like another', () =>
    expect(markWords('the theft', ['theft'], new Set(['the']))).toEqual([
      { text: 'the ', marked: false },
      { text: 'theft', marked: true },
    ]));
});

describe('isLike', () => {
  test.for<[asked: string, found: string, expected: boolean]>([
    ['policies', 'policy', true],
    ['regulate', 'regulatory', true],
    ['cafe', 'Café', true],
    ['chin', 'Chinese', true],
    ['ai', 'aim', false],
    ['lambret', 'lamb', false],
    ['contract', 'contrast', false],
    ['control', 'contract', false],
    ['laws', 'law', true],
    ['taxes', 'tax', true],
    ['kimmi', 'Kim', false],
    ['chips', 'chin', false],
  ])('%s %s', ([asked, found, expected]) => expect(isLike(asked, found)).toBe(expected));
});
