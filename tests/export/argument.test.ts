import { spawnSync } from 'node:child_process';
import { argdown } from '@argdown/core';
import { describe, expect, test } from 'vitest';
import { indexAttacks, type Framework } from '#domain/argument/framework.ts';
import { labelGrounded } from '#domain/argument/grounded.ts';
import { argumentAif, type Aif } from '#export/aif.ts';
import { whole } from '#export/file-facts.ts';
import { argumentArgdown } from '#export/argdown.ts';
import { argumentApx, argumentTgf } from '#export/attack-graph.ts';
import { recordsOf } from '#export/records/records.ts';
import { argumentTables } from '#export/tables/argument-tables.ts';
import { argumentOf } from '#knowledge/argument.ts';
import { readApx, readTgf } from '../domain/argument/read-framework.ts';
import { isInstalled } from '../runner/programs.ts';
import { teaContext } from '../tea-context.ts';
import { corpora } from './corpora.ts';

test('a claim that another restates is named with it in APX', () => {
  expect(argumentApx(teaContext())).toContain(
    '% milk-first-does-not-scald stands for milk-first-does-not-scald, tea-first-scalds\n',
  );
});

describe.each(corpora)('the argument of the $name', ({ context }) => {
  const { graph, labelling } = argumentOf(context.knowledgeBase);
  const claims = recordsOf(context, 'claims');
  const positions = recordsOf(context, 'positions');
  const relations = claims.flatMap(({ id, relations: own }) =>
    own.map((relation) => ({ ...relation, from: id })),
  );
  const count = (kind: string): number => relations.filter((relation) => relation.kind === kind).length;

  test.each([
    { format: 'TGF', read: (): Framework => readTgf(argumentTgf(context)) },
    { format: 'APX', read: (): Framework => readApx(withoutComments(argumentApx(context))) },
  ])('as $format gives the statuses of the site when it is labelled again', ({ read }) => {
    const framework = read();
    expect(framework.arguments).toEqual(graph.arguments);
    expect(framework.attacks.length).toBe(graph.attacks.length);
    expect(labelGrounded({ ...framework, ...indexAttacks(framework) }).labels).toEqual(labelling.labels);
  });

  test('says in comments of APX, and in a table, which claims an argument stands for', () => {
    const classes = graph.nodes.flatMap((node) => (node.kind === 'claim' ? [node.members] : []));
    const restated = classes.filter(({ length }) => length > 1);
    const apx = argumentApx(context);
    for (const members of restated)
      expect(apx).toContain(`% ${members[0]} stands for ${members.join(', ')}\n`);
    const [nodes] = argumentTables;
    const rows = nodes.rows(context);
    expect(new Set(rows.map(([node]) => node))).toEqual(new Set(graph.arguments));
    expect(rows.flatMap(([node, , kind, claim]) => (kind === 'claim' ? [[node, claim]] : []))).toEqual(
      classes.flatMap((members) => members.map((claim) => [members[0], claim])),
    );
    for (const [node, , , claim, groundClaim, groundSource] of rows.filter(([, , kind]) => kind === 'step'))
      expect(node).toBe(`${groundClaim ?? `source:${groundSource}`}=>${claim}`);
  });

  test.runIf(isInstalled('gringo') && isInstalled('clasp'))('as APX is read by an outside program', () => {
    const program =
      'defeated(X) :- att(Y,X), in(Y). in(X) :- arg(X), defeated(Y) : att(Y,X). #show in/1. #defined att/2.\n';
    const input = spawnSync('gringo', [], { input: program + argumentApx(context), encoding: 'utf8' });
    expect(input.stderr).toBe('');
    const { stdout } = spawnSync('clasp', ['--outf=2'], { input: input.stdout, encoding: 'utf8' });
    const { Call: calls } = JSON.parse(stdout) as { Call: { Witnesses: { Value: string[] }[] }[] };
    expect(calls[0]?.Witnesses[0]?.Value.length).toBe(
      labelling.labels.filter((label) => label === 'in').length,
    );
  });

  describe('as AIF', () => {
    const { nodes, edges } = JSON.parse(whole(argumentAif(context))) as Aif;
    const types = new Map(nodes.map(({ nodeID, type }) => [nodeID, type]));
    const ofType = (type: string): number => nodes.filter((node) => node.type === type).length;

    test('has unique nodes, and edges between nodes that are there, never from information to information', () => {
      expect(types.size).toBe(nodes.length);
      expect(new Set(edges.map(({ edgeID }) => edgeID)).size).toBe(edges.length);
      for (const { fromID, toID } of edges) {
        expect(types.has(fromID) && types.has(toID)).toBe(true);
        expect(types.get(fromID) === 'I' && types.get(toID) === 'I').toBe(false);
      }
    });

    test('gives every scheme node one premise and one conclusion', () => {
      const schemes = nodes.filter(({ type }) => type !== 'I').map(({ nodeID }) => nodeID);
      expect(
        edges.map(({ toID }) => toID).filter((id) => types.get(id) !== 'I' && id.startsWith('RA:')).length,
      ).toBe(ofType('RA') + count('undercuts'));
      for (const id of schemes) {
        expect(edges.filter(({ fromID }) => fromID === id).length).toBe(1);
        expect(edges.filter(({ toID, fromID }) => toID === id && types.get(fromID) === 'I').length).toBe(1);
      }
    });

    test('has every claim, step and attack', () => {
      const grounds = claims.reduce(
        (sum, { evidence }) =>
          sum + new Set(evidence.filter(({ voice }) => voice !== 'denies').map(({ source }) => source)).size,
        0,
      );
      expect(ofType('I')).toBe(claims.length + grounds);
      expect(ofType('RA')).toBe(grounds + count('supports'));
      expect(ofType('CA')).toBe(count('rebuts') + 2 * count('contradicts') + count('undercuts'));
      expect(ofType('MA')).toBe(count('restates'));
    });
  });

  describe('as Argdown', () => {
    const read = argdown.run({
      process: ['parse-input', 'build-model'],
      input: argumentArgdown(context),
      throwExceptions: true,
      logLevel: 'error',
    });
    const related = (type: string): number =>
      read.relations?.filter(({ relationType }) => relationType === type).length ?? 0;

    test('can be parsed', () => {
      expect(read.lexerErrors).toEqual([]);
      expect(read.parserErrors).toEqual([]);
    });

    test('has every statement, word for word', () => {
      const wording = (title: string): string | undefined =>
        read.statements?.[title]?.members
          .map(({ text }) => text)
          .find((text) => text !== undefined)
          ?.replace(/ ?#\w+$/, '');
      for (const { id, statement } of claims) expect(wording(id)).toBe(statement);
      for (const { id, statement } of positions) expect(wording(`position ${id}`)).toBe(statement);
    });

    test('has every relation', () => {
      const grounds = positions.reduce((sum, position) => sum + position.grounds.length, 0);
      const objections = positions.reduce((sum, position) => sum + position.objections.length, 0);
      expect(related('support')).toBe(grounds + count('supports') + 2 * count('restates'));
      expect(related('attack')).toBe(objections + count('rebuts'));
      expect(related('contradictory')).toBe(count('contradicts'));
      expect(related('undercut')).toBe(count('undercuts'));
    });
  });
});

function withoutComments(apx: string): string {
  return apx.replace(/^%.*\n/gm, '');
}
