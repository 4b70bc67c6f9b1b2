import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContext } from '#files/view-context.ts';
import { ContentCopy } from './content-copy.ts';

const sound = `---
recorded: "2026-01-05"
name: Somebody
kind: person
---
`;
const withField = (field: string): string => sound.replace('kind: person', `kind: person\n${field}`);
/** Ten to the power of six values in seven lines. */
const bomb = Array.from(
  { length: 6 },
  (_, level) =>
    `x${level}: &l${level} [${Array(10)
      .fill(level === 0 ? 'a' : `*l${level - 1}`)
      .join(', ')}]`,
).join('\n');

/** What a stranger might write into `actors/hostile.mdx`, and the rule that reports it. */
const files: Readonly<Record<string, readonly [content: string | Uint8Array, rule: string]>> = {
  'an alias that stands for many values': [withField(bomb), 'yaml'],
  'an alias in an alias': [withField('aliases: &a [*a]'), 'yaml'],
  'an alias that the schema would take': [withField('sources: &s [a, b]\naliases: *s'), 'yaml'],
  'a tag that makes a function': [withField('role: !!js/function "function () {}"'), 'yaml'],
  'a tag that makes a regular expression': [withField('role: !!js/regexp /a/'), 'yaml'],
  'a tag that makes bytes': [withField('role: !!binary aGk='), 'yaml'],
  'a tag of its own': [withField('role: !evil a'), 'yaml'],
  'a merge key': [withField('<<: { role: a }'), 'unknown-key'],
  'a second document': [`---\nrecorded: "2026-01-05"\n...\n---\nname: a\n---\n`, 'schema'],
  'the same key twice': [withField('name: Somebody else'), 'yaml'],
  'the key __proto__': [withField('__proto__: { kind: company }'), 'unknown-key'],
  'the key __proto__ in quotes': [withField('"__proto__": { kind: company }'), 'unknown-key'],
  'the key constructor': [withField('constructor: { prototype: { kind: company } }'), 'unknown-key'],
  'the key toString': [withField('toString: a'), 'unknown-key'],
  'the key __proto__ within a list': [withField('affiliations: [{ __proto__: { name: a } }]'), 'unknown-key'],
  'a list for a key': [withField('? [a, b]\n: c'), 'yaml'],
  'lists in lists': [withField(`role: ${'['.repeat(50_000)}`), 'yaml'],
  'records in records': [withField(`role: ${'{a: '.repeat(20_000)}`), 'yaml'],
  'a path for an id': [withField('sources: ["../../../etc/passwd"]'), 'schema'],
  'a path for an earlier id': [withField('aliases: ["../evil"]'), 'schema'],
  'an earlier id that Windows keeps for itself': [withField('aliases: [nul]'), 'schema'],
  'many earlier ids': [
    withField(`aliases: [${Array.from({ length: 1000 }, (_, at) => `a${at}`).join(', ')}]`),
    'schema',
  ],
  'a name as long as a book': [sound.replace('Somebody', `"${'<i>a</b> '.repeat(20_000)}"`), 'schema'],
  'an address that is a script': [withField('homepage: "javascript:alert(1)"'), 'schema'],
  'an address that is data': [withField('homepage: "data:text/html,a"'), 'schema'],
  'an address that is a file': [withField('homepage: "file:///etc/passwd"'), 'schema'],
  'an address that ends a field of BibTeX': [
    withField('homepage: "https://example.org/}}@misc{a,"'),
    'schema',
  ],
  'an address that ends its attribute': [
    withField(`homepage: 'https://example.org/"onclick="alert(1)'`),
    'schema',
  ],
  'an address with a host that ends its attribute': [
    withField(`homepage: 'https://exam"ple.org/'`),
    'schema',
  ],
  'an address that looks like another': [
    withField('homepage: "https://example.org@evil.example/"'),
    'schema',
  ],
  'an address without a host': [withField('homepage: "https:evil"'), 'schema'],
  'an address by backslashes': [withField('homepage: "https:\\\\\\\\evil.example"'), 'schema'],
  'a second line in a text': [withField('role: "a\\nER  - \\nTY  - JOUR"'), 'schema'],
  'a second line as other systems write it': [withField('role: "a\\rb"'), 'schema'],
  'a second line by a separator': [withField('role: "a\\u2028b"'), 'schema'],
  'a text in which nothing can be seen': [withField('role: "\\u200B\\u2060"'), 'schema'],
  'words that nobody sees': [withField('role: "a\u{E0061}\u{E0062}"'), 'hidden-character'],
  'words that nobody sees behind a flag': [
    `${sound}\u{1F3F4}${'\u{E0061}'.repeat(100_000)}\n`,
    'hidden-character',
  ],
  'words that nobody sees as escapes': [withField('role: "a\\U000E0061"'), 'hidden-character'],
  'a record that is no record': ['---\n- a\n---\n', 'schema'],
  'an empty record': ['---\n---\n', 'yaml'],
  'no record': ['Nothing but text.', 'front-matter'],
  nothing: ['', 'front-matter'],
  'a turned direction of writing': [withField('role: "a \u202E b"'), 'hidden-character'],
  'a turned direction of writing as an escape': [withField('role: "a \\u202E b"'), 'hidden-character'],
  'a null character': [withField('role: "a\0b"'), 'hidden-character'],
  'a null character as an escape': [withField('role: "a\\0b"'), 'hidden-character'],
  'half a character': [withField('role: "\\uD800"'), 'hidden-character'],
  'bytes that are no UTF-8': [
    Uint8Array.from([...Buffer.from(withField('role: "a')), 0xc3, 0x28, 0xff, 0xfe, 0x22, 0x0a]),
    'hidden-character',
  ],
  'UTF-16': [Buffer.from(`\uFEFF${sound}`, 'utf16le'), 'hidden-character'],
  'a very long line': [withField(`role: ${'a'.repeat(2_000_000)}`), 'file-size'],
  'very many lines': [`${sound}${'\n'.repeat(1_000_000)}`, 'file-size'],
  'carriage returns alone': [sound.replaceAll('\n', '\r'), 'front-matter'],
  'a script in its body': [`${sound}<script>alert(1)</script>\n`, 'body-mdx'],
  'an import in its body': [`${sound}import fs from "node:fs"\n`, 'body-mdx'],
};

/** Names that are no entry's. */
const names: Readonly<Record<string, string>> = {
  'actors/UPPER.mdx': 'file-name',
  'actors/__proto__.mdx': 'file-name',
  'actors/a b.mdx': 'file-name',
  'actors/a\u202Exdm.mdx': 'file-name',
  'actors/a%2F..%2Fb.mdx': 'file-name',
  'actors/con.mdx': 'file-name',
  'actors/lpt1.mdx': 'file-name',
  'actors/hostile.mdx.bak': 'file-name',
  'actors/hostile.md': 'file-name',
  'actors/deep/hostile.mdx': 'unknown-file',
  'evil/hostile.mdx': 'unknown-file',
  'astro.config.mjs': 'unknown-file',
};
const longName = `actors/${'a'.repeat(200)}.mdx`;

const copy = new ContentCopy();

describe('a hostile file', () => {
  test.for(Object.entries(files))('%s is reported with its place', ([, [text, rule]]) => {
    copy.put('actors/hostile.mdx', text);
    const found = copy.reported('actors/hostile.mdx');
    expect(found.map((diagnostic) => diagnostic.rule)).toContain(rule);
    expect(found.every(({ line, column }) => line > 0 && column > 0)).toBe(true);
  });

  test.for(Object.entries(files).filter(([, [, rule]]) => rule !== 'body-mdx'))(
    '%s stops the build on its own',
    ([, [text]]) => {
      copy.put('actors/hostile.mdx', text);
      expect(() => readContext('/')).toThrow('actors/hostile.mdx');
    },
  );

  test.for([...Object.entries(names), [longName, 'file-name'] as const])('%s is reported', ([name, rule]) => {
    copy.put(name, sound);
    expect(copy.reported(name).map((diagnostic) => diagnostic.rule)).toContain(rule);
  });

  test.for([
    ['sources/gazette-1889-report.mdx', 'language: ../../evil'],
    ['sources/gazette-1889-report.mdx', 'language: en"><script>'],
    ['sources/gazette-1889-report.mdx', 'language: th-aa-bb-cc'],
    ['sources/gazette-1889-report.mdx', `language: en${'-abcde'.repeat(1000)}`],
    ['site.yaml', 'language: ../../evil'],
    ['site.yaml', 'language: th-aa-bb-cc'],
    ['site.yaml', 'repository: javascript:alert(1)'],
    ['site.yaml', 'alsoSearch: [{ name: a, address: "data:text/javascript,alert(1)" }]'],
    ['site.yaml', '__proto__: { name: a }'],
  ] as const)('is %s with %s', ([path, field]) => {
    const key = field.split(':')[0] ?? '';
    const text = readFileSync(join(copy.folder, path), 'utf8').replace(new RegExp(`^${key}:.*\\n`, 'm'), '');
    copy.put(path, path === 'site.yaml' ? `${field}\n${text}` : text.replace('---\n', `---\n${field}\n`));
    expect(copy.reported(path).map(({ rule }) => rule)).toContain(
      key === '__proto__' ? 'unknown-key' : 'schema',
    );
    expect(() => readContext('/')).toThrow(path);
  });

  test('is none for a flag that is written with tags', () => {
    const wales = '\u{1F3F4}\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}';
    copy.put('actors/hostile.mdx', withField(`role: ${wales}`));
    expect(copy.reported('actors/hostile.mdx').map(({ rule }) => rule)).toEqual(['unused-actor']);
  });

  test('makes nothing of a prototype', () => {
    copy.put('actors/hostile.mdx', withField('__proto__: { polluted: true }'));
    copy.reported('actors/hostile.mdx');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test.for([
    ['with a byte order mark', `\uFEFF${sound}Text.\n`],
    ['with carriage returns', `${sound}Text.\n`.replaceAll('\n', '\r\n')],
  ] as const)('is none %s', ([, text]) => {
    copy.put('actors/hostile.mdx', text);
    expect(copy.reported('actors/hostile.mdx').map(({ rule }) => rule)).toEqual(['unused-actor']);
    expect(readContext('/').knowledgeBase.entries.actors.get('hostile')?.data.name).toBe('Somebody');
  });
});
