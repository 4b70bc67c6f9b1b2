import { describe, expect, test } from 'vitest';
import { extractText } from '#files/extract-text.ts';
import { newsPage, pdfOf } from './saved-pages.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a saved web page', () => {
  test('gives its article, one line a paragraph, without what surrounds it', async () => {
    const extracted = await extractText(
      'page.html',
      bytes(
        newsPage({
          body: ['The kettle sings,\n  and the milk is poured, as people do in the county when left alone.'],
        }),
      ),
    );
    expect(extracted?.text).toMatchInlineSnapshot(`
      "On the Order of Milk
      By A. Fixture
      The kettle sings, and the milk is poured, as people do in the county when left alone.
      What was drunk
        • Tea, of two sorts
        • Milk & water
      “It is tea,” said one
      and fell asleep.
      So it ended, and the cups were washed by those who had poured, which everybody thought was fair and nobody mentioned again.
      "
    `);
    expect(extracted?.pageTitles).toEqual([
      'On the Order of Milk | The Fixture Gazette',
      'On the Order of Milk',
    ]);
    expect(extracted?.wholeText).toContain('Accept all');
  });

  test('runs no script', async () => {
    expect((await extractText('page.htm', bytes(newsPage())))?.text).not.toContain('SCRIPT');
  });

  test('is read in the encoding it names', async () => {
    const page = newsPage()
      .replace('charset="utf-8"', 'charset="windows-1252"')
      .replace('The kettle', 'The caf\u00E9 kettle');
    const latin = Uint8Array.from([...page.replace(/[“”’]/g, '-')], (character) => character.charCodeAt(0));
    expect((await extractText('page.html', latin))?.text).toContain('The café kettle');
  });

  test('that holds nothing gives nothing', async () => {
    expect((await extractText('page.html', bytes('')))?.text.trim()).toBe('');
  });
});

describe('a PDF', () => {
  const page = (number: number, ...lines: readonly string[]): string[] => [
    'The Fixture Gazette',
    ...lines,
    String(number),
  ];

  test('gives its paragraphs without running heads and page numbers, words at line ends put together', async () => {
    const pdf = pdfOf([
      page(
        1,
        'The kettle sings and the milk is poured in the county, whose kettles are well-',
        'known; and so are those who distil-',
        'late water.',
      ),
      page(
        2,
        'They distillate it at home, in well-known kettles.',
        'Nobody minds at all, as far as anybody in the county has ever heard or said.',
      ),
      page(3, 'The end.'),
    ]);
    const extracted = await extractText('paper.pdf', pdf);
    expect(extracted?.text).toBe(
      [
        'The kettle sings and the milk is poured in the county, whose kettles are well-known; and so are those who distillate water.',
        'They distillate it at home, in well-known kettles.',
        'Nobody minds at all, as far as anybody in the county has ever heard or said. The end.\n',
      ].join('\n'),
    );
    expect(extracted?.pageTitles).toEqual(['On the Order of Milk']);
  });

  test('that is none is refused by its reader', async () => {
    await expect(extractText('paper.pdf', bytes('not a PDF'))).rejects.toThrow();
  });
});

describe('a text file', () => {
  test('is taken as it is, but for line ends', async () => {
    const extracted = await extractText('note.txt', bytes('\uFEFFOne  line \r\n\r\n\r\n\r\n  • item\n\n'));
    expect(extracted?.text).toBe('One  line\n\n  • item\n');
  });
});

test('a file of another kind cannot be read', async () => {
  expect(await extractText('picture.png', bytes(''))).toBeUndefined();
});
