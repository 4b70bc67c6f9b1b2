import { describe, expect, test } from 'vitest';
import type { Fit } from '#knowledge/write-fit.ts';
import { writeFit } from '#knowledge/write-fit.ts';

const fit: Fit = {
  verdict: 'partly',
  by: 'review',
  on: '2026-02-03',
  of: '0123456789abcdef0123456789abcdef',
  note: 'So: "it" is # odd.',
};
const written = 'verdict: partly';

/** A claim's file with this text under `evidence:`. */
function claim(evidence: string, newline = '\n'): { path: string; text: string } {
  const text = `---
recorded: "2026-01-01" # the day
statement: It is so.
label: So
kind: empirical
questions: [question]
${evidence}relations: []
---

The body says fit: { verdict: no }.
`;
  return { path: 'claims/a.mdx', text: text.replaceAll('\n', newline) };
}

/** The lines that were added (`+`) and taken out (`-`). */
function changes(before: string, after: string): string[] {
  const [old, now] = [before.split(/\r?\n/), after.split(/\r?\n/)];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ];
}

const block = [
  '+     fit:',
  '+       verdict: partly',
  '+       by: review',
  '+       on: "2026-02-03"',
  '+       of: "0123456789abcdef0123456789abcdef"',
  '+       note: "So: \\"it\\" is # odd."',
];

describe('writeFit', () => {
  test.for<[name: string, evidence: string, index: number, changed: string[]]>([
    [
      'adds lines under the last field',
      'evidence:\n  - source: a # why\n    gist: Says so.\n    voice: asserts # plainly\n  - source: b\n    gist: Too.\n    voice: asserts\n',
      0,
      block,
    ],
    [
      'adds them to the last piece',
      'evidence:\n  - source: a\n    gist: Says so.\n    voice: asserts\n  - voice: asserts\n    gist: >-\n      Folded\n      words.\n    source: b\n',
      1,
      block,
    ],
    [
      'goes behind a text of several lines',
      'evidence:\n  - source: a\n    voice: asserts\n    note: >-\n      One.\n      Two.\n\n# Relations follow.\n',
      0,
      block,
    ],
    [
      'takes the place of an earlier verdict',
      'evidence:\n  - source: a\n    gist: Says so.\n    fit:\n      verdict: entails\n      by: review\n      on: "2026-01-01"\n      of: fedcba9876543210fedcba9876543210\n    voice: asserts\n',
      0,
      [
        '-       verdict: entails',
        '-       on: "2026-01-01"',
        '-       of: fedcba9876543210fedcba9876543210',
        '+       verdict: partly',
        '+       on: "2026-02-03"',
        ...block.slice(4),
      ],
    ],
    [
      'keeps another indent',
      'evidence:\n- source: a\n  gist: Says so.\n  voice: asserts\n',
      0,
      block.map((line) => line.replace('+     ', '+   ')),
    ],
    [
      'writes into a record on one line',
      'evidence: [{ source: a, gist: Says so., voice: asserts }]\n',
      0,
      [
        '- evidence: [{ source: a, gist: Says so., voice: asserts }]',
        '+ evidence: [{ source: a, gist: Says so., voice: asserts, fit: { verdict: partly, by: review, on: "2026-02-03", of: "0123456789abcdef0123456789abcdef", note: "So: \\"it\\" is # odd." } }]',
      ],
    ],
  ])('%s', ([, evidence, index, changed]) => {
    const file = claim(evidence);
    const text = writeFit(file, index, fit);
    expect(changes(file.text, text).sort()).toEqual([...changed].sort());
    expect(writeFit({ ...file, text }, index, fit)).toBe(text);
  });

  test('keeps the line ends of the file', () => {
    const file = claim('evidence:\n  - source: a\n    gist: Says so.\n    voice: asserts\n', '\r\n');
    const text = writeFit(file, 0, fit);
    expect(text).toContain(`${written}\r\n`);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('leaves out a note there is none of', () => {
    const { note: _, ...bare } = fit;
    expect(writeFit(claim('evidence: [{ source: a, gist: So., voice: asserts }]\n'), 0, bare)).not.toContain(
      'note',
    );
  });

  test.for<[name: string, file: { path: string; text: string }, index: number]>([
    ['a claim without that piece', claim('evidence: [{ source: a, gist: So., voice: asserts }]\n'), 1],
    ['a claim without evidence', claim(''), 0],
    ['a file without front matter', { path: 'claims/a.mdx', text: 'Text.' }, 0],
    [
      'evidence that is only referred to',
      claim('evidence:\n  - &e { source: a, gist: So., voice: asserts }\n  - *e\n'),
      1,
    ],
  ])('refuses %s', ([, file, index]) =>
    expect(() => writeFit(file, index, fit)).toThrow(/evidence|front matter/),
  );
});
