import { expect, test } from 'vitest';
import type { Entry } from '#knowledge/entry.ts';
import { readKnowledgeBase } from '#knowledge/knowledge-base.ts';
import { measureSides, type MeasureSide } from '#knowledge/views/brief-measure-pack.ts';
import { teaContext } from '../../tea-context.ts';
import { readTeaDebate } from '../../tea-debate.ts';

test('a measure is briefed on by the position most of each side hold', () => {
  const sides = sidesOf({
    positions: {
      yes: { holders: ['prudence-almond: for', 'fixture-institute: for'] },
      also: { holders: ['prudence-almond: for'] },
      no: { holders: ['mortimer-crumb: against'] },
    },
  });
  expect(sides.map(({ position }) => position)).toEqual(['yes', 'no', undefined]);
});

test('and by as many claims of either side, what rests on its own text first, then what is argued most', () => {
  const positions = {
    yes: { holders: ['prudence-almond: for'], grounds: ['pro-1', 'pro-2', 'pro-3', 'pro-4', 'pro-text'] },
    no: { holders: ['mortimer-crumb: against'], grounds: ['con-1', 'con-2'], objections: ['pro-4'] },
  };
  const claims = {
    'pro-1': {},
    'pro-2': {},
    'pro-3': {},
    'pro-4': {},
    'pro-text': { source: 'cup-bill-1890' },
    'con-1': {},
    'con-2': { relations: ['{ kind: rebuts, claim: pro-2 }'] },
    beside: {},
  };
  const [pro, con, other] = sidesOf({ positions, claims });
  expect(pro?.claims).toEqual(['pro-text', 'pro-4', 'pro-2']);
  expect(con?.claims).toEqual(['con-2', 'con-1']);
  expect(other?.claims).toEqual(['bill-forbids-tea-first']);
});

test('or, where no stance on it is recorded, by the strongest claims that bear on it', () => {
  const [pro, con, other] = sidesOf({ claims: { said: {} } });
  expect([pro, con]).toEqual([
    { position: undefined, claims: [] },
    { position: undefined, claims: [] },
  ]);
  expect(other?.claims).toEqual(['bill-forbids-tea-first', 'said']);
});

interface Debate {
  readonly positions?: Readonly<
    Record<
      string,
      {
        readonly holders: readonly string[];
        readonly grounds?: readonly string[];
        readonly objections?: readonly string[];
      }
    >
  >;
  readonly claims?: Readonly<
    Record<string, { readonly source?: string; readonly relations?: readonly string[] }>
  >;
}

/** Of the second debate's bill, on which nobody but these holds anything. */
function sidesOf({ positions = {}, claims = {} }: Debate): readonly MeasureSide[] {
  const files = [
    ...readTeaDebate().files.filter(({ path }) => !path.startsWith('positions/')),
    ...Object.entries(positions).map(([id, { holders, grounds = [], objections = [] }]) => ({
      path: `positions/${id}.mdx`,
      text: `---
recorded: "2026-01-05"
question: should-law-decide
statement: What ${id} says.
label: ${id}
holders:
${holders
  .map((holder) => {
    const [actor, stance] = holder.split(': ');
    return `  - { actor: ${actor}, evidence: [{ source: crumb-1891-almanac, gist: So. }], measure: { measure: cup-bill, stance: ${stance} } }`;
  })
  .join('\n')}
grounds: [${grounds.join(', ')}]
objections: [${objections.join(', ')}]
---
`,
    })),
    ...Object.entries(claims).map(([id, { source = 'crumb-1891-almanac', relations = [] }]) => ({
      path: `claims/${id}.mdx`,
      text: `---
recorded: "2026-01-05"
statement: What ${id} says.
label: ${id}
kind: legal
questions: [should-law-decide]
measures: [{ measure: cup-bill }]
evidence: [{ source: ${source}, gist: Says so., voice: asserts }]
relations: [${relations.join(', ')}]
---
`,
    })),
  ];
  const { knowledgeBase, problems } = readKnowledgeBase(files);
  expect(problems).toEqual([]);
  const bill = knowledgeBase.entries.measures.get('cup-bill') as Entry<'measures'>;
  return measureSides({ ...teaContext(), knowledgeBase }, bill);
}
