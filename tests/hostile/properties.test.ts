import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyLinks } from '#knowledge/body-links.ts';
import { parseEntryFile } from '#knowledge/entry-file.ts';
import { readKnowledgeBase } from '#knowledge/knowledge-base.ts';
import { locatorOf } from '#knowledge/locate.ts';
import { plainText } from '#knowledge/plain-text.ts';
import { collectionNames } from '#schema/fields.ts';
import { renderBody } from '../../src/site/render-body.ts';
import { inventCorpus } from '../bench/corpus.ts';

/** Fast enough that a file of any content is read while nobody waits. */
const longest = 2000;

/** Pieces of YAML, Markdown and MDX, put together without sense. */
const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '---',
      '\n',
      '  ',
      '- ',
      ': ',
      '|',
      '>',
      '? ',
      '&a',
      '*a',
      '!!',
      '!',
      '%',
      '@',
      '`',
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '(',
      ')',
      '<',
      '/>',
      '"',
      "'",
      '\\',
      '#',
      '*',
      '_',
      '~~',
      '```',
      '[^1]',
      '](',
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'name',
      'recorded',
      'kind',
      'evidence',
      'aliases',
      'person',
      '2026-01-05',
      'null',
      '1e9',
      '__proto__',
      'tombstone',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'Aside',
      'import x from "y"',
      'export',
      'script',
      '/claims/a/',
      'javascript:',
      '\r\n',
      '\uFEFF',
      '\t',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);
const noise = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
const repeated = fc.tuple(piece, fc.integer({ min: 1, max: 5000 })).map(([one, times]) => one.repeat(times));
const anyText = fc.oneof(
  noise,
  repeated,
  fc.tuple(noise, repeated, noise).map((parts) => parts.join('')),
);
const anyBytes = fc.uint8Array({ maxLength: 300 }).map((bytes) => new TextDecoder().decode(bytes));
const anyFile = fc.oneof(
  anyBytes,
  anyText,
  anyText.map((text) => `---\nrecorded: "2026-01-05"\nname: a\nkind: person\n${text}\n---\nBody.\n`),
  fc.tuple(anyText, anyText).map(([record, body]) => `---\n${record}\n---\n${body}`),
  anyText.map((text) => `---\nrecorded: "2026-01-05"\nname: a\nkind: person\n---\n${text}`),
);

describe('any text of a content file', () => {
  test('gives an entry, a tombstone, or problems with a place in it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...collectionNames), anyFile, (collection, text) => {
        const file = { path: `${collection}/a.mdx`, text };
        const parsed = inTime(() => parseEntryFile(file));
        if (parsed.kind !== 'problems') return true;
        return (
          parsed.problems.length > 0 &&
          parsed.problems.every(({ path, at }) => isWithin(text, at ?? locatorOf(text)(path ?? [])))
        );
      }),
      { numRuns: 500 },
    );
  });

  test('leaves the other entries of the corpus as they are', () => {
    fc.assert(
      fc.property(anyFile, (text) => {
        const other = {
          path: 'actors/b.mdx',
          text: '---\nrecorded: "2026-01-05"\nname: B\nkind: person\n---\n',
        };
        const { knowledgeBase } = inTime(() => readKnowledgeBase([{ path: 'actors/a.mdx', text }, other]));
        return knowledgeBase.entries.actors.get('b')?.data.name === 'B';
      }),
      { numRuns: 200 },
    );
  });

  test('has a place for every path', () => {
    const step = fc.oneof(fc.constantFrom('name', 'evidence', '__proto__', 'a'), fc.nat(3));
    fc.assert(
      fc.property(anyFile, fc.array(step, { maxLength: 4 }), fc.boolean(), (text, path, atKey) =>
        isWithin(
          text,
          inTime(() => locatorOf(text)(path, atKey)),
        ),
      ),
      { numRuns: 300 },
    );
  });
});

describe('any body', () => {
  test('has links whose addresses stand where they are said to', () => {
    fc.assert(
      fc.property(anyText, (body) =>
        inTime(() => bodyLinks(body)).every(({ href, offset }) => body.startsWith(href, offset)),
      ),
      { numRuns: 500 },
    );
  });

  test('is rendered or refused, and has words for the search', () => {
    fc.assert(
      fc.property(anyText, (body) => {
        inTime(() => plainText(body));
        inTime(() => {
          try {
            renderBody(body, '/');
          } catch (error) {
            if (!(error instanceof Error)) throw error;
          }
        });
      }),
      { numRuns: 300 },
    );
  });
});

test.for([
  ['a heading of signs that do not close it', `## ${'#'.repeat(120_000)}x`],
  ['a heading of spaces before a word', `## a${' '.repeat(120_000)}x`],
  ['spaces before a word', `${' '.repeat(120_000)}x`],
  ['the beginning of a table that is none', `${'|'.repeat(120_000)}x`],
  ['lines of a table that are none', `${'| - '.repeat(60_000)}x`],
  ['cells of spaces', `|${`|${' '.repeat(300)}`.repeat(400)}x`],
  ['marks of lists before a word', `${'- '.repeat(60_000)}x`],
  ['a number that begins no list', `${'1'.repeat(120_000)}x`],
  ['the beginnings of components', '<A'.repeat(60_000)],
  ['the beginnings of links', '[]("'.repeat(30_000)],
  ['underscores in a word', `a${'_'.repeat(120_000)}a`],
] as const)('%s has words for the search in time', ([, body]) => {
  inTime(() => plainText(body));
});

test('a record that is cut off anywhere is no crash', () => {
  const { drafts } = inventCorpus(3);
  for (const { collection, data, body } of drafts) {
    const text = `---\n${JSON.stringify(data, null, 1)}\n---\n${body}`;
    for (let length = 0; length < text.length; length += 97)
      expect(parseEntryFile({ path: `${collection}/a.mdx`, text: text.slice(0, length) })).toBeDefined();
  }
});

function inTime<Result>(work: () => Result): Result {
  const started = performance.now();
  const result = work();
  const taken = performance.now() - started;
  if (taken > longest) throw new Error(`took ${taken} ms`);
  return result;
}

function isWithin(
  text: string,
  { line, column }: { readonly line: number; readonly column: number },
): boolean {
  const lines = text.split('\n');
  return line >= 1 && line <= lines.length && column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1;
}
