import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeApx } from '#domain/argument/apx.ts';
import { buildAttackGraph } from '#domain/argument/attack-graph.ts';
import type { Framework } from '#domain/argument/framework.ts';
import { labelGrounded } from '#domain/argument/grounded.ts';
import { isInstalled } from '../../runner/programs.ts';
import { frameworks, records } from './arbitrary.ts';
import { nameFramework } from './read-framework.ts';
import { textbookFrameworks } from './textbook-frameworks.ts';

/*
 * Against an independent solver: gringo and clasp of the Potassco suite (Debian packages of those names),
 * which read our APX export as it is. Without them the comparison is reported as unchecked.
 */

/**
 * In from the bottom up: no negation, so the program has one least model, and that is the grounded extension.
 */
const groundedProgram = `
  defeated(X) :- att(Y,X), in(Y).
  in(X) :- arg(X), defeated(Y) : att(Y,X).
  #show in/1.`;

/** All complete extensions. What they have in common is the grounded one, the least of them (Dung 1995). */
const completeProgram = `
  { in(X) } :- arg(X).
  defeated(X) :- att(Y,X), in(Y).
  undefended(X) :- att(Y,X), not defeated(Y).
  :- in(X), defeated(X).
  :- in(X), undefended(X).
  :- arg(X), not in(X), not undefended(X).
  #show in/1.`;

const isPresent = isInstalled('gringo') && isInstalled('clasp');

describe.runIf(isPresent)('labelGrounded agrees with gringo and clasp', () => {
  it.each(textbookFrameworks)('on $title', ({ names, attacks, grounded }) => {
    const framework = nameFramework(names, attacks);
    expect(solve(groundedProgram, framework)).toEqual(new Set(grounded));
    expect(solve(completeProgram, framework)).toEqual(new Set(grounded));
  });

  it('on what all complete extensions of a small framework share', () => {
    fc.assert(
      fc.property(frameworks(12), (framework) => {
        expect(solve(completeProgram, framework)).toEqual(accepted(framework));
      }),
      { numRuns: 40 },
    );
  });

  it('on frameworks of debates, support steps included', () => {
    fc.assert(
      fc.property(records(30, 60), (record) => {
        const graph = buildAttackGraph(record);
        expect(solve(groundedProgram, graph)).toEqual(accepted(graph));
      }),
      { numRuns: 20 },
    );
  });

  it('on a framework of 3,000 arguments', () => {
    const names = Array.from({ length: 3_000 }, (_, place) => `a${place}`);
    const attacks = names.flatMap((from, place) =>
      [7, 31, 101].map((factor) => [from, names[(place * factor + (place % 13)) % 2_900] ?? from] as const),
    );
    const framework = nameFramework(
      names,
      attacks.filter((_, place) => place % 2 === 0),
    );
    expect(solve(groundedProgram, framework)).toEqual(accepted(framework));
  });
});

function accepted(framework: Framework): Set<string> {
  const { labels } = labelGrounded(framework);
  return new Set(framework.arguments.filter((_, place) => labels[place] === 'in'));
}

/** The arguments that are in in every answer set. */
function solve(program: string, framework: Framework): Set<string> {
  const defaults = '#defined arg/1. #defined att/2.\n';
  const ground = spawnSync('gringo', [], {
    input: defaults + program + writeApx(framework),
    encoding: 'utf8',
  });
  const solved = spawnSync('clasp', ['--outf=2', '--enum-mode=cautious', '0'], {
    input: ground.stdout,
    encoding: 'utf8',
  });
  const { Call: calls } = JSON.parse(solved.stdout) as { Call: { Witnesses: { Value: string[] }[] }[] };
  const atoms = calls[0]?.Witnesses.at(-1)?.Value ?? [];
  return new Set(atoms.map((atom) => atom.replace(/^in\("?/u, '').replace(/"?\)$/u, '')));
}
