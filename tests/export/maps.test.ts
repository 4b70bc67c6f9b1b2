import { argdown } from '@argdown/core';
import { instance } from '@viz-js/viz';
import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapToArgdown } from '#export/map-argdown.ts';
import { mapToDot } from '#export/map-dot.ts';
import { mapToMermaid } from '#export/map-mermaid.ts';
import { positionMap, questionMap, type ArgumentMap } from '#knowledge/argument-map.ts';
import { readKnowledgeBase } from '#knowledge/knowledge-base.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { corpus } from '../check/corpus.ts';
import { teaContext } from '../tea-context.ts';

const graphviz = await instance();
const tea = teaContext();
/** A position and a claim of one id and one label, with every relation there is, in words that mean something elsewhere. */
const alike: ViewContext = {
  ...tea,
  knowledgeBase: readKnowledgeBase(
    corpus`
      === sources/letter.mdx
      === questions/q.mdx
      === positions/tax.mdx
      label: Tax "tea"
      statement: 'Tax [tea] -- or <cups> #now, {both}; a_b *c* http://example.org/.'
      question: q
      grounds: [tax, b]
      objections: [c, d, e, f]
      === claims/tax.mdx
      label: Tax "tea"
      statement: '\\Tea: is // taxed /* already */ @home.'
      evidence: [{ source: letter, gist: So., voice: asserts }]
      === claims/b.mdx
      relations: [{ kind: supports, claim: tax }, { kind: restates, claim: c }]
      === claims/c.mdx
      relations: [{ kind: qualifies, claim: tax }, { kind: contradicts, claim: d }]
      === claims/d.mdx
      relations: [{ kind: undercuts, claim: tax, ground: b }]
      === claims/e.mdx
      relations: [{ kind: undercuts, claim: tax, ground: letter }]
      === claims/f.mdx
      relations: [{ kind: rebuts, claim: e }]
    `.files,
  ).knowledgeBase,
};
const map = mapOfPosition(alike, 'tax');
const toPosition = ['tax', 'b'].map((id) => `claims/${id} ground-of positions/tax`);
const against = ['c', 'd', 'e', 'f'].map((id) => `claims/${id} objection-to positions/tax`);

/** The map of every position, and of every question that has one. */
const teaMaps = [
  ...[...tea.knowledgeBase.entries.positions.keys()].map((id) => mapOfPosition(tea, id)),
  ...[...tea.knowledgeBase.entries.questions.keys()].flatMap((id) => questionMap(tea, id) ?? []),
];

describe('a map as Argdown', () => {
  test('has boxes of one label as statements of their own, word for word', () => {
    const { statements } = readArgdown(map);
    expect(Object.keys(statements).sort()).toEqual(
      ['b', 'c', 'd', 'e', 'f', 'position tax', 'source letter', 'tax'].sort(),
    );
    expect(statements['tax']).toBe('\\Tea: is // taxed /* already */ @home.');
    expect(statements['position tax']).toBe(
      'Tax [tea] -- or <cups> #now, {both}; a_b *c* http://example.org/.',
    );
  });

  test('says no more than the record: a qualification attacks nothing, an undercut attacks a step', () => {
    expect(readArgdown(map).relations).toEqual(
      [
        ...['tax', 'b'].map((id) => `${id} support position tax`),
        ...['c', 'd', 'e', 'f'].map((id) => `${id} attack position tax`),
        'b support c',
        'b support tax',
        'd contradictory c',
        'c support b',
        'd undercut b to tax',
        'e undercut source letter to tax',
        'f attack e',
      ].sort(),
    );
    expect(mapToArgdown(map)).toContain('// qualified by c\n');
  });

  test.for(teaMaps.map((drawn) => [drawn.nodes[0]?.id, drawn] as const))('of %s can be read', ([, drawn]) => {
    const { statements, relations } = readArgdown(drawn);
    const wordings = Object.values(statements).filter((text) => text !== undefined);
    expect(wordings.sort()).toEqual(drawn.nodes.map(({ title }) => title).sort());
    const lines = drawn.edges.map(({ kind }) => ({ qualifies: 0, restates: 2 })[kind as string] ?? 1);
    expect(relations).toHaveLength(lines.reduce<number>((sum, count) => sum + count, 0));
  });
});

const drawn = [
  ...toPosition,
  ...against,
  'claims/b restates claims/c',
  'claims/b supports step/1',
  'claims/c contradicts claims/d',
  'claims/c qualifies claims/tax',
  'claims/d undercuts step/1',
  'claims/e undercuts claims/tax',
  'claims/f rebuts claims/e',
  'step/1 supports claims/tax',
].sort();

describe('a map as DOT', () => {
  test('is drawn with the words of the record, whatever they would mean to Graphviz', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        'b ',
        '&',
        ';',
        '#8238;',
        '#1;',
        'amp;',
        'lt;',
        '&rlm;',
        '<b>',
        '"',
        '\\',
        '\\n',
        '\\N',
        '\\l',
        '|',
        '{',
        'é',
      ],
    );
    const words = fc
      .array(piece, { minLength: 1, maxLength: 20 })
      .map((pieces) => pieces.join('').replace(/ +/g, ' ').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(words, (text) => {
        const svg = graphviz.renderString(mapToDot(mapOfLabel(text)), { format: 'svg' });
        const $ = load(svg, { xml: true });
        const lines = $('text').map((_, line) => $(line).text());
        expect(lines.get().join(' ')).toBe(text);
        // In tooltips Graphviz itself reads a backslash once more than it says.
        if (!text.includes('\\')) expect($('a').attr('xlink:title')).toBe(text);
      }),
    );
  });

  const read = (of: ArgumentMap): { nodes: string[]; edges: string[] } => {
    const { objects, edges = [] } = graphviz.renderJSON(mapToDot(of)) as {
      objects: { name: string }[];
      edges?: { tail: number; head: number; class: string }[];
    };
    return {
      nodes: objects.map(({ name }) => name),
      edges: edges.map((edge) => `${objects[edge.tail]?.name} ${edge.class} ${objects[edge.head]?.name}`),
    };
  };

  test('has every box and line, and an undercut at the line it attacks', () => {
    const { nodes, edges } = read(map);
    expect(nodes.sort()).toEqual([...map.nodes.map(({ id }) => id), 'step/1'].sort());
    expect(edges.sort()).toEqual(drawn);
  });

  test.for(teaMaps.map((of) => [of.nodes[0]?.id, of] as const))('of %s can be read', ([, of]) => {
    const { nodes, edges } = read(of);
    const steps = nodes.filter((id) => id.startsWith('step/')).length;
    expect(nodes).toHaveLength(of.nodes.length + steps);
    expect(edges).toHaveLength(of.edges.length + steps);
  });
});

describe('a map as Mermaid', () => {
  test('has labels as they are, whatever they would mean in HTML or Markdown', () => {
    const { nodes } = readMermaid(mapOfLabel('`&#8238; <b>R&amp;D</b> \\n`'));
    expect(nodes).toEqual(['(#96;#38;#35;8238; #60;b#62;R#38;amp;D#60;/b#62; #92;n#96;)']);
  });

  test('has every box and line, and an undercut at the line it attacks', () => {
    const { nodes, edges } = readMermaid(map);
    expect(nodes.slice(0, 2)).toEqual(['[[Tax #quot;tea#quot;]]', '(Tax #quot;tea#quot;)']);
    expect(nodes).toHaveLength(map.nodes.length + 1);
    const names = [...map.nodes.map(({ id }) => id), 'step/1'];
    expect(edges.map(([from, kind, to]) => `${names[from]} ${kind} ${names[to]}`).sort()).toEqual(
      drawn
        .map((line) => line.replace(/(?<=ground|objection)-/, ' '))
        .map((line) => line.replace('supports step/1', 'undefined step/1')),
    );
  });

  test.for(teaMaps.map((of) => [of.nodes[0]?.id, of] as const))('of %s can be read', ([, of]) => {
    const { nodes, edges } = readMermaid(of);
    const steps = nodes.filter((node) => node === '(( ))').length;
    expect(nodes).toHaveLength(of.nodes.length + steps);
    expect(edges).toHaveLength(of.edges.length + steps);
  });
});

function mapOfLabel(label: string): ArgumentMap {
  const node = {
    id: 'claims/a',
    kind: 'claim',
    label,
    title: label,
    href: '/claims/a/',
    status: undefined,
  } as const;
  return { nodes: [node], edges: [], further: 0 };
}

function mapOfPosition(context: ViewContext, id: string): ArgumentMap {
  const position = context.knowledgeBase.entries.positions.get(id);
  if (!position) throw new Error(id);
  return positionMap(context, position);
}

function readArgdown(of: ArgumentMap): {
  statements: Record<string, string | undefined>;
  relations: string[];
} {
  const read = argdown.run({
    process: ['parse-input', 'build-model'],
    input: mapToArgdown(of),
    throwExceptions: true,
    logLevel: 'error',
  });
  expect([read.lexerErrors, read.parserErrors]).toEqual([[], []]);
  const nameOf = (end: { title?: string; argumentTitle?: string } | undefined): string | undefined =>
    end?.title ?? end?.argumentTitle;
  return {
    statements: Object.fromEntries(
      Object.entries(read.statements ?? {}).map(([name, { members }]) => [
        name,
        members.map(({ text }) => text).find((text) => text !== undefined),
      ]),
    ),
    relations: (read.relations ?? [])
      .map(({ from, relationType, to }) => `${nameOf(from)} ${relationType} ${nameOf(to)}`)
      .sort(),
  };
}

/** No parser of Mermaid runs without a browser: every line is a box or an arrow between boxes, or it is not understood. */
function readMermaid(of: ArgumentMap): { nodes: string[]; edges: [number, string | undefined, number][] } {
  const [head, ...lines] = mapToMermaid(of).trimEnd().split('\n');
  expect(head).toBe('flowchart RL');
  const nodes: string[] = [];
  const edges: [number, string | undefined, number][] = [];
  for (const line of lines) {
    const node = /^ {2}n(\d+)(\[\[|\(\(|\()"([^"]+)"(\]\]|\)\)|\))$/.exec(line);
    const edge = /^ {2}n(\d+) (?:x?--[->x]|-\.-[x>]|-\.->|===)(?:\|([a-z ]+)\|)? n(\d+)$/.exec(line);
    if (node) expect(nodes.push(`${node[2]}${node[3]}${node[4]}`) - 1).toBe(Number(node[1]));
    else if (edge) edges.push([Number(edge[1]), edge[2], Number(edge[3])]);
    else expect.fail(line);
  }
  for (const [from, , to] of edges) expect(Math.max(from, to)).toBeLessThan(nodes.length);
  return { nodes, edges };
}
