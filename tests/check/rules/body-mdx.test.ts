import { expect, test } from 'vitest';
import { diagnose, ruleCases } from '../cases.ts';
import { corpus, here } from '../corpus.ts';

ruleCases('body-mdx', {
  'an import': corpus`
    === claims/a.mdx
    ---
    ${here}import fs from 'node:fs'

    Text.
  `,
  'an export': corpus`
    === claims/a.mdx
    ---
    Text.

    ${here}export const a = 1
  `,
  'an expression, alone and in a sentence': corpus`
    === claims/a.mdx
    ---
    ${here}{process.env.HOME}

    Text with ${here}{1 + 1} in it.
  `,
  'a text that hyphens below make a heading': corpus`
    === claims/a.mdx
    ---
    ## What is a heading

    ${here}This is none,
    it only stands over a rule.
    -----
    Text.

    -----

    More text.
  `,
  'an unknown component': corpus`
    === claims/a.mdx
    ---
    ${here}<Asside>Text.</Asside>
  `,
  'HTML, with or without a handler': corpus`
    === claims/a.mdx
    ---
    ${here}<div>Text.</div>

    Text ${here}<b onclick="alert(1)">bold</b>.
  `,
  'a fragment': corpus`
    === claims/a.mdx
    ---
    ${here}<>Text.</>
  `,
  'a known component with attributes': corpus`
    === claims/a.mdx
    ---
    ${here}<Aside style={{ color: 'red' }}>Text.</Aside>
  `,
  'a component that is not closed': corpus`
    === claims/a.mdx
    ---
    Text.

    ${here}<Aside>Text.
  `,
  'a comment': corpus`
    === claims/a.mdx
    ---
    Text ${here}<!-- hidden -->
  `,
  'a picture': corpus`
    === claims/a.mdx
    ---
    ${here}![A view](https://example.org/a.png)
  `,
  'a heading of level 1': corpus`
    === claims/a.mdx
    ---
    ${here}# Again the title
  `,
  'in a tombstone': corpus`
    === claims/a.mdx
    tombstone: { title: Gone, on: "2026-01-01", reason: It was wrong. }
    ---
    ${here}{1}
  `,
  'on a page': corpus`
    === raw pages/method.mdx
    ## How

    ${here}{1}
  `,
  'a hidden character on a page': corpus`
    === raw pages/method.mdx
    ## How

    One ${here}\u2066 two
  `,
  'too many things in one another on a page': corpus`
    === raw pages/method.mdx
    ## How

    ${here}${'> '.repeat(21)}deep
  `,
  'not Markdown, nor a known component': corpus`
    === claims/a.mdx
    ---
    ## A heading

    Text, *emphasis*, **more**, ~~less~~, \`code {1}\`, [a link](https://example.org/), 3 < 4, \\{ and \\<.[^1]

    <Aside>
    A remark, with a list:

    - one
    - two
    </Aside>

    | a | b |
    | - | - |
    | 1 | 2 |

    > Quoted.

    [^1]: A note.
  `,
});

test('why a body cannot be read is said without place and code', () => {
  const found = diagnose(corpus`
    === claims/a.mdx
    ---
    One
    two
    three
    four
    five
    six
    seven
    eight
    nine
    and a sentence with the end </Aside> in it.
  `);
  expect(found.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
    '18:29 the body cannot be read: Unexpected closing tag `</Aside>`, expected an open tag first',
  ]);
});

test.for<[name: string, body: string, message: string, remedy: RegExp]>([
  [
    'a component that is not closed, by its line in the file',
    '<Aside>Text.',
    'the body cannot be read: Expected a closing tag for `<Aside>` (9:1) before the end of `paragraph`',
    /^Close what was opened/,
  ],
  ['a comment', 'Text <!-- x -->', 'the body cannot be read: unexpected comment `<!--`', /^Take it out/],
])('says what to do about %s', ([, body, message, remedy]) => {
  const [found] = diagnose(corpus`
    === claims/a.mdx
    ---
    ${body}
  `);
  expect(found).toMatchObject({ message, remedy: expect.stringMatching(remedy) as string });
  expect(JSON.stringify(found)).not.toContain('{/*');
});

test('the component that was probably meant is named', () => {
  const [found] = diagnose(corpus`
    === claims/a.mdx
    ---
    <Asside>Text.</Asside>
  `);
  expect(found?.nearest).toEqual(['Aside']);
});
