import { expect, test } from 'vitest';
import { plainText } from '#knowledge/plain-text.ts';

test.for<[name: string, markdown: string, text: string]>([
  ['joins lines and paragraphs', 'One\nline.\n\nTwo.', 'One line. Two.'],
  ['ends headings with a colon', '## What it says\n\nMuch.', 'What it says: Much.'],
  ['drops the signs that close a heading', '## What # it says ##  \n\nMuch.', 'What # it says: Much.'],
  ['leaves punctuation of headings alone', '### Why?\nSo.', 'Why? So.'],
  [
    'keeps the words of links',
    'See [the bill](/measures/bill/ "Bill") and <Aside>this</Aside>.',
    'See the bill and this .',
  ],
  [
    'drops emphasis, not the words',
    '**Bold**, *soft*, `code`, _low_ and ~~gone~~',
    'Bold, soft, code, low and gone',
  ],
  ['keeps underscores and stars of words', 'snake_case 2\\*3', 'snake_case 2*3'],
  ['drops list, quotation and number marks', '- a\n- b\n\n1. c\n> d', 'a b c d'],
  ['keeps the cells of a table apart', '| a | b |\n| --- | :-: |\n| c | d |', 'a · b c · d'],
  ['knows a table without outer bars', 'a | b\n--- | :-:\nc | d', 'a | b c | d'],
  ['drops footnote marks', 'So it is.[^1]\n\n[^1]: As told.', 'So it is. As told.'],
  ['drops fences', '```js\nlet a;\n```', 'let a;'],
])('%s', ([, markdown, text]) => expect(plainText(markdown)).toBe(text));
