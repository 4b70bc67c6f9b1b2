import { expect, test } from 'vitest';
import { openingOf, plainText } from '#knowledge/plain-text.ts';

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

test.for<[name: string, body: string, opening: string | undefined]>([
  ['a paragraph', '\nIt *would* do\r\n[this](/a/).\n\n## More\n\nText.\n', 'It would do this.'],
  ['a heading', '## More\n\nText.', undefined],
  ['a list', '- a\n- b', undefined],
  ['nothing', '\n', undefined],
])('the opening of a body that begins with %s', ([, body, opening]) => expect(openingOf(body)).toBe(opening));
