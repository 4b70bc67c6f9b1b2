import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderBody } from '../../src/site/render-body.ts';
import { diagnose } from '../check/cases.ts';
import { corpus } from '../check/corpus.ts';
import { harmlessBodies, refusedBodies } from './bodies.ts';

describe('a hostile body', () => {
  test.for(Object.entries(refusedBodies))('%s is reported by the check', ([, body]) => {
    const found = check(body);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ file, line, column }) => file === 'claims/a.mdx' && line > 0 && column > 0)).toBe(
      true,
    );
  });

  test.for(Object.entries(refusedBodies))('%s is refused by the build on its own', ([, body]) => {
    expect(() => renderBody(body, '/')).toThrow();
  });

  test.for(Object.entries(harmlessBodies))('%s is rendered harmless', ([, body]) => {
    let html: string;
    try {
      html = renderBody(body, '/');
    } catch {
      // Whatever is refused does no harm, if the check says so as well.
      expect(check(body).length).toBeGreaterThan(0);
      return;
    }
    expect(harmIn(html)).toEqual([]);
  });

  test('is the same harm to the page wherever it stands among sound text', () => {
    for (const body of Object.values(harmlessBodies).filter(({ length }) => length < 1000))
      for (const around of ['> ', '- ', '## ', '1. '])
        expect(harmIn(tryRender(`Sound.\n\n${around}${body}\n\nSound.`))).toEqual([]);
  });
});

describe('an address', () => {
  const pieces = [
    'https://',
    'HTTP:',
    '//',
    '/',
    '#',
    '?',
    'a',
    '%0A',
    '%09',
    '%5C',
    '&Tab;',
    '&#10;',
    '\\\\',
    ' ',
    'é',
    '"',
    '&amp;',
    'javascript:',
  ];
  const address = fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 })
    .map((of) => of.join(''));

  test('in which the check finds no fault leads where it says', () => {
    const addresses = [
      'HTTPS://example.org/x',
      'https://example.org/?q=a%0Ab',
      'https://example.org/?tab=%09',
    ];
    for (const body of addresses.flatMap(bodiesOf)) {
      expect(check(body)).toEqual([]);
      expect(renderBody(body, '/')).not.toContain('href="#"');
    }
  });

  test('that the page does not keep is reported by the check', () => {
    fc.assert(
      fc.property(address, (href) => {
        for (const body of bodiesOf(href)) {
          const html = tryRender(body);
          expect(harmIn(html)).toEqual([]);
          if (href !== '#' && html.includes('href="#"')) expect(check(body).length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  /** With and without a component the renderer takes other ways. */
  function bodiesOf(href: string): string[] {
    return [`[a](<${href}>)`, `[a](<${href}>)\n\n<Aside>a</Aside>`];
  }
});

function check(body: string) {
  const { files, ...marks } = corpus`
    === claims/a.mdx
  `;
  return diagnose({
    ...marks,
    files: files.map((file) => ({ ...file, text: `${file.text.trimEnd()}\n\n${body}\n` })),
  });
}

function tryRender(body: string): string {
  try {
    return renderBody(body, '/');
  } catch {
    return '';
  }
}

const elements = new Set(
  'a aside blockquote br code del em h1 h2 h3 h4 h5 h6 hr input li ol p pre section strong sup table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const attributes = new Set(
  'aria-describedby aria-label checked class data-footnote-backref data-footnote-ref data-footnotes disabled href id start title type align'.split(
    ' ',
  ),
);

/** What in the HTML of a body could run, load something, or lead to where it should not. */
function harmIn(html: string): string[] {
  const $ = load(html, null, false);
  return $('*')
    .toArray()
    .flatMap((node) => ('attribs' in node ? [node] : []))
    .flatMap(({ tagName, attribs }) => [
      ...(elements.has(tagName) ? [] : [`<${tagName}>`]),
      ...Object.keys(attribs)
        .filter((name) => !attributes.has(name))
        .map((name) => `<${tagName} ${name}>`),
      ...(attribs['href'] === undefined || /^(?:https?:\/\/[^/\\]|\/(?![/\\])|#)/i.test(attribs['href'])
        ? []
        : [`the address ${attribs['href']}`]),
      ...(attribs['id'] === undefined || /^(?:text-|user-content-|footnote-label)/.test(attribs['id'])
        ? []
        : [`the id ${attribs['id']}`]),
      ...(tagName === 'input' && attribs['type'] !== 'checkbox' ? ['a field of a form'] : []),
    ]);
}
