import { describe, expect, test } from 'vitest';
import { renamedEntry, withNewNames } from '#knowledge/rename-entry.ts';

const renaming = { collection: 'claims', from: 'old', to: 'new' } as const;

/** A claim's file with these fields, the lines of `yaml`, and a body. */
function claim(yaml: string, body = '', newline = '\n'): { path: string; text: string } {
  const text = `---
recorded: "2026-01-01" # the day
${yaml}statement: It is so, as old people say.
label: old
kind: empirical
questions: [old]
---
${body}`;
  return { path: 'claims/a.mdx', text: text.replaceAll('\n', newline) };
}

/** The lines that were taken out (`-`) and added (`+`). */
function changes(before: string, after: string): string[] {
  const [old, now] = [before.split(/\r?\n/), after.split(/\r?\n/)];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ];
}

describe('withNewNames', () => {
  test('writes the new id where a record names the entry, in its own quotation marks, and nowhere else', () => {
    const file = claim(`relations:
  - { kind: supports, claim: "old", note: Not old. } # of old
  - kind: undercuts
    claim: 'old'
    ground:   old
  - kind: supports
    claim: older
`);
    const { text, places } = withNewNames(file, renaming);
    expect(places).toBe(3);
    expect(changes(file.text, text)).toEqual([
      '-   - { kind: supports, claim: "old", note: Not old. } # of old',
      "-     claim: 'old'",
      '-     ground:   old',
      '+   - { kind: supports, claim: "new", note: Not old. } # of old',
      "+     claim: 'new'",
      '+     ground:   new',
    ]);
  });

  test('writes it into links of the body, and into no other words', () => {
    const file = claim(
      '',
      `[One](/claims/old/), [a part](/claims/old/#evidence-1 "old"), [another](/claims/older/),
[elsewhere](https://example.org/claims/old/), [a question](/questions/old/), [two][2]; /claims/old/ is no link.

[2]: /claims/old/
`,
      '\r\n',
    );
    const { text, places } = withNewNames(file, renaming);
    expect(places).toBe(3);
    expect(changes(file.text, text)).toEqual([
      expect.stringContaining('- [One](/claims/old/)'),
      '- [2]: /claims/old/',
      '+ [One](/claims/new/), [a part](/claims/new/#evidence-1 "old"), [another](/claims/older/),',
      '+ [2]: /claims/new/',
    ]);
    expect(text.match(/(?<!\r)\n/)).toBeNull();
  });

  test('knows an event by its place on the timeline', () => {
    const text = '[Then](/timeline/#old), [later](/timeline/#old-age).';
    expect(
      withNewNames({ path: 'pages/about.mdx', text }, { ...renaming, collection: 'events' }),
    ).toMatchObject({ text: '[Then](/timeline/#new), [later](/timeline/#old-age).', places: 1 });
  });

  test('writes it into what a tombstone and the site say', () => {
    const grave = `---
tombstone: { title: Old, on: "2026-01-01", reason: It was old., see: [claims/old, "sources/old"] }
---
`;
    expect(withNewNames({ path: 'claims/b.mdx', text: grave }, renaming).text).toBe(
      grave.replace('claims/old', 'claims/new'),
    );
    const site = `name: old
tagline: Old?
description: Old.
question: old
address: https://example.org
licence: { name: CC0 1.0, URL: https://example.org/old }
start: [{ to: claims/old, why: It is old. }, { to: questions/old, why: It is old. }]
contested: [old]
`;
    expect(withNewNames({ path: 'site.yaml', text: site }, renaming).text).toBe(
      site.replace('to: claims/old', 'to: claims/new').replace('contested: [old]', 'contested: [new]'),
    );
  });

  test('quotes an id that would be a number', () => {
    const file = claim('relations: [{ kind: supports, claim: old }]\n');
    expect(withNewNames(file, { ...renaming, to: '1889' }).text).toContain('claim: "1889" }');
  });

  test('refuses what is written over several lines', () => {
    const folded = claim('relations:\n  - kind: supports\n    claim: >-\n      old\n');
    expect(() => withNewNames(folded, renaming)).toThrow(
      'claims/a.mdx: the new id could not be put in at `relations.0.claim`; rename by hand',
    );
  });
});

describe('renamedEntry', () => {
  test.for<[name: string, yaml: string, changed: string[]]>([
    ['a line of its own', '', ['+ aliases: [a]']],
    ['a list in brackets', 'aliases: [b]\n', ['- aliases: [b]', '+ aliases: [a, b]']],
    ['an empty list', 'aliases: [] # none\n', ['- aliases: [] # none', '+ aliases: [a] # none']],
    ['a list of lines', 'aliases: # of old\n- b\n', ['+ - a']],
    ['an indented list of lines', 'aliases:\n  # of old\n  - b\n  - c\n', ['+   - a']],
  ])('puts the old id into %s', ([, yaml, changed]) => {
    for (const newline of ['\n', '\r\n']) {
      const file = claim(yaml, 'See [itself](/claims/b/).', newline);
      const moved = renamedEntry(file, { ...renaming, from: 'a' });
      expect(moved.path).toBe('claims/new.mdx');
      expect(changes(file.text, moved.text)).toEqual(changed);
    }
  });

  test('writes the new id where it names itself', () => {
    const file = claim('', 'See [itself](/claims/a/).');
    expect(renamedEntry(file, { ...renaming, from: 'a' }).text).toContain('See [itself](/claims/new/).');
  });

  test('refuses a record in which there is no place for an alias', () => {
    const file = {
      path: 'claims/a.mdx',
      text: '---\n{ recorded: "2026-01-01", statement: It is so., label: So, kind: empirical, questions: [] }\n---\n',
    };
    expect(() => renamedEntry(file, { ...renaming, from: 'a' })).toThrow('at `aliases`; rename by hand');
  });
});
