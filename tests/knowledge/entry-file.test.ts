import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEntryFile } from '#knowledge/entry-file.ts';
import { splitFrontMatter } from '#knowledge/front-matter.ts';
import type { ParseProblem } from '#knowledge/parse-problem.ts';

const question = 'recorded: "2026-01-01"\nstatement: Is it so?\nlabel: So?\nwhyItMatters: It does.\n';

describe('parseEntryFile', () => {
  test('reads record and body', () => {
    const parsed = parseEntryFile({ path: 'questions/is-it.mdx', text: `---\n${question}---\nThe body.\n` });
    expect(parsed).toEqual({
      kind: 'entry',
      entry: {
        collection: 'questions',
        id: 'is-it',
        file: 'questions/is-it.mdx',
        data: {
          recorded: '2026-01-01',
          aliases: [],
          doubts: [],
          disagreements: [],
          corrections: [],
          statement: 'Is it so?',
          label: 'So?',
          whyItMatters: 'It does.',
          order: 100,
        },
        body: 'The body.\n',
        bodyLine: 7,
      },
    });
  });

  test('reads a tombstone of any collection', () => {
    const text = '---\ntombstone: { title: Gone, on: "2026-01-01", reason: Wrong. }\n---\nMore.';
    expect(parseEntryFile({ path: 'claims/gone.mdx', text })).toEqual({
      kind: 'tombstone',
      grave: {
        collection: 'claims',
        id: 'gone',
        file: 'claims/gone.mdx',
        tombstone: { title: 'Gone', on: '2026-01-01', reason: 'Wrong.', see: [] },
        body: 'More.',
        bodyLine: 4,
      },
    });
  });

  test('leaves dates and words that only look like other things as text', () => {
    const text = `---\n${question.replace('It does.', 'yes').replace('So?', '"2026-01-01"')}---\n`;
    const parsed = parseEntryFile({ path: 'questions/a.mdx', text });
    expect(parsed.kind === 'entry' && parsed.entry.data).toMatchObject({
      label: '2026-01-01',
      whyItMatters: 'yes',
    });
  });

  test.for<[name: string, path: string]>([
    ['an unknown collection', 'claim/a.mdx'],
    ['another extension', 'claims/a.md'],
    ['capitals', 'claims/A.mdx'],
    ['underscores', 'claims/a_b.mdx'],
    ['doubled hyphens', 'claims/a--b.mdx'],
    ['a folder within', 'claims/a/b.mdx'],
    ['no folder', 'a.mdx'],
    ['an id longer than 80 characters', `claims/${'a'.repeat(81)}.mdx`],
  ])('refuses a file name with %s', ([, path]) => {
    expect(problemsOf(path, '---\n---\n').map(({ rule }) => rule)).toEqual(['file-name']);
  });

  test.for<[path: string, message: RegExp, expected: string[] | undefined]>([
    ['claims/M15-Upper.mdx', /: an id is kebab-case/, ['claims/m15-upper.mdx']],
    ['claims/a_b c\u00E9.mdx', /: an id is kebab-case/, ['claims/a-b-ce.mdx']],
    ['claims/some-claim.md', /: the ending is not \.mdx$/, ['claims/some-claim.mdx']],
    ['claims/x.txt', /: the ending is not \.mdx$/, ['claims/x.mdx']],
    ['claims/con.mdx', /: Windows keeps this name for a device/, undefined],
    [`claims/${'a'.repeat(81)}.mdx`, /: the id has 81 characters; at most 80$/, undefined],
    ['claims/a.mdx~', /^`a\.mdx~` is what an editor left/, undefined],
    ['claims/.mdx', /: an id is kebab-case/, undefined],
  ])('says what is wrong with the file name %s', ([path, message, expected]) => {
    const [problem] = problemsOf(path, '');
    expect(problem?.message).toMatch(message);
    expect(problem?.expected).toEqual(expected);
  });

  test('tells front matter that is not closed from none', () => {
    const messages = ['---\nlabel: A\n', 'label: A\n', '----\nlabel: A\n'].map(
      (text) => problemsOf('claims/a.mdx', text)[0]?.message,
    );
    expect(messages).toEqual([
      'the front matter that is opened in line 1 is not closed',
      expect.stringMatching(/^no front matter/),
      expect.stringMatching(/^no front matter/),
    ]);
  });

  test.for<[name: string, record: string, message: string]>([
    ['a missing field', question.replace('label: So?\n', ''), 'missing `label`'],
    ['a field of another type', question.replace('So?', '3'), 'expected text, found a number'],
    ['an empty text', question.replace('So?', '"  "'), 'must not be empty'],
    ['a day that is none', question.replace('2026-01-01', '2026-11-31'), 'there is no such day'],
    ['a day in short', question.replace('"2026-01-01"', '2026-11-3'), 'not a day; write 2026-11-03'],
    [
      'a day the other way round',
      question.replace('2026-01-01', '28.11.2026'),
      'not a day; write 2026-11-28',
    ],
    ['a day in words', question.replace('2026-01-01', 'yesterday'), 'not a day; write YYYY-MM-DD'],
    ['a day about then', question.replace('2026-01-01', '2026-01-01~'), 'not a day; write YYYY-MM-DD'],
    ['an uncertain day', question.replace('2026-01-01', '2026-01-01?'), 'not a day; write YYYY-MM-DD'],
    ['a misspelt key', `${question}parnt: a\n`, 'unknown key `parnt`'],
    [
      'an alias that is no id',
      `${question}aliases: [A]\n`,
      'an id is kebab-case: lower-case letters and digits, joined by single hyphens',
    ],
    ['a key given twice', `${question}label: Again\n`, 'the key `label` is given twice in one record'],
    ['no fields at all', '', 'not valid YAML: expected a document, but the input is empty'],
    [
      'code',
      `${question}order: !!js/function x\n`,
      'not valid YAML: unknown scalar tag !<tag:yaml.org,2002:js/function>',
    ],
  ])('says what is wrong with %s', ([, record, message]) => {
    expect(problemsOf('questions/a.mdx', `---\n${record}---\n`).map((problem) => problem.message)).toEqual([
      message,
    ]);
  });

  test.for<[name: string, kind: string, message: string, found: string | undefined]>([
    ['another word', 'kind: persn', 'unexpected value `persn`; expected one of `person`', 'persn'],
    ['no word', '', 'missing `kind`; expected one of `person`', undefined],
    [
      'a record that calls itself a function',
      'kind: { toString: 1 }',
      'unexpected record; expected one of',
      undefined,
    ],
    ['a number', 'kind: 3', 'unexpected value `3`; expected one of `person`', undefined],
  ])('names the words there are for %s', ([, kind, message, found]) => {
    const [problem] = problemsOf('actors/a.mdx', `---\nrecorded: "2026-01-01"\nname: A\n${kind}\n---\n`);
    expect(problem?.message).toContain(message);
    expect(problem?.found).toBe(found);
    expect(problem?.expected).toContain('think-tank');
  });

  test('answers a choice with the option that comes nearest', () => {
    const text = `---
recorded: "2026-01-01"
csl: { type: book, title: A, author: [{ family: B, giv: C }] }
rights: { status: licensed }
standing: { witness: reporting }
acquaintance: { how: read }
---
`;
    expect(problemsOf('sources/a.mdx', text)).toEqual([
      {
        rule: 'unknown-key',
        file: 'sources/a.mdx',
        path: ['csl', 'author', 0, 'giv'],
        found: 'giv',
        message: 'unknown key `giv`',
      },
    ]);
  });

  test('does not throw, whatever the bytes', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map((yaml) => `---\n${question}${yaml}\n---\n`),
    );
    fc.assert(
      fc.property(fc.string(), text, (name, any) => {
        parseEntryFile({ path: `questions/${name}.mdx`, text: any });
        parseEntryFile({ path: 'questions/a.mdx', text: any });
      }),
    );
  });
});

describe('splitFrontMatter', () => {
  test.for<[name: string, text: string, frontMatter: string, body: string, bodyLine: number]>([
    ['plain', '---\na: 1\n---\nbody\n', 'a: 1', 'body\n', 4],
    ['without a body', '---\na: 1\n---', 'a: 1', '', 3],
    ['with a byte order mark', '\uFEFF---\na: 1\n---\nbody', 'a: 1', 'body', 4],
    ['with carriage returns', '---\r\na: 1\r\n---\r\nbody', 'a: 1', 'body', 4],
    ['empty', '---\n---\nbody', '', 'body', 3],
    ['with a rule in the body', '---\na: 1\n---\none\n\n---\ntwo', 'a: 1', 'one\n\n---\ntwo', 4],
    ['with hyphens in a value', '---\na: ---\n---\nbody', 'a: ---', 'body', 4],
    ['with spaces behind the hyphens', '---  \na: 1\n--- \nbody', 'a: 1', 'body', 4],
  ])('%s', ([, text, frontMatter, body, bodyLine]) => {
    expect(splitFrontMatter(text)).toEqual({ frontMatter, body, bodyLine });
  });

  test.for(['', 'a: 1', '---\na: 1', ' ---\na: 1\n---\n', 'x\n---\na: 1\n---\n'])('none in %j', (text) => {
    expect(splitFrontMatter(text)).toBeUndefined();
  });
});

function problemsOf(path: string, text: string): readonly ParseProblem[] {
  const parsed = parseEntryFile({ path, text });
  return parsed.kind === 'problems' ? parsed.problems : [];
}
