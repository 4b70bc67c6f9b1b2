import type { Pair } from './by-definition.ts';

export interface TextbookFramework {
  readonly title: string;
  readonly names: readonly string[];
  readonly attacks: readonly Pair[];
  /** The grounded extension. */
  readonly grounded: readonly string[];
  /** What the grounded extension attacks. */
  readonly out: readonly string[];
}

/**
 * Small frameworks of the literature with their grounded extensions, each short enough to be worked out by
 * hand. Those that name no work are common stock, for which Baroni, Caminada & Giacomin 2011, "An
 * introduction to argumentation semantics", Knowledge Engineering Review 26, 365–410, is a survey.
 *
 * - Dung 1995, "On the acceptability of arguments", Artificial Intelligence 77, 321–357.
 * - Caminada 2006, "On the issue of reinstatement in argumentation", JELIA, LNAI 4160, 111–123.
 * - ASGL, a solver of ICCMA 2015: its README gives the complete extensions {}, {b} and {a, d}, so that {} is
 *   the grounded one.
 * - ASPARTIX-V21: its test instance chain.apx.
 */
export const textbookFrameworks: readonly TextbookFramework[] = [
  { title: 'the empty framework', names: [], attacks: [], grounded: [], out: [] },
  {
    title: 'two who blame each other, the second with a further reason (Dung 1995)',
    names: ['i1', 'i2', 'a'],
    attacks: [
      ['i1', 'a'],
      ['a', 'i1'],
      ['i2', 'a'],
    ],
    grounded: ['i1', 'i2'],
    out: ['a'],
  },
  {
    title: 'the Nixon diamond (Dung 1995)',
    names: ['a', 'b'],
    attacks: [
      ['a', 'b'],
      ['b', 'a'],
    ],
    grounded: [],
    out: [],
  },
  {
    title: 'reinstatement (Caminada 2006)',
    names: ['a', 'b', 'c'],
    attacks: [
      ['c', 'b'],
      ['b', 'a'],
    ],
    grounded: ['a', 'c'],
    out: ['b'],
  },
  {
    title: 'floating reinstatement, which grounded semantics does not grant',
    names: ['a', 'b', 'c', 'd'],
    attacks: [
      ['a', 'b'],
      ['b', 'a'],
      ['a', 'c'],
      ['b', 'c'],
      ['c', 'd'],
    ],
    grounded: [],
    out: [],
  },
  {
    title: 'a circle of three',
    names: ['a', 'b', 'c'],
    attacks: [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
    ],
    grounded: [],
    out: [],
  },
  {
    title: 'an argument that attacks itself',
    names: ['a', 'b'],
    attacks: [
      ['a', 'a'],
      ['a', 'b'],
    ],
    grounded: [],
    out: [],
  },
  {
    title: 'a self-attack that is answered',
    names: ['a', 'b', 'c'],
    attacks: [
      ['a', 'a'],
      ['a', 'b'],
      ['c', 'a'],
    ],
    grounded: ['b', 'c'],
    out: ['a'],
  },
  {
    title: 'the example of the solver ASGL',
    names: ['a', 'b', 'c', 'd', 'e'],
    attacks: [
      ['a', 'b'],
      ['b', 'a'],
      ['a', 'c'],
      ['c', 'd'],
      ['d', 'e'],
      ['e', 'c'],
    ],
    grounded: [],
    out: [],
  },
  {
    title: 'the chain of the ASPARTIX test instances',
    names: ['1', '2', '3', '4', '5', '6', '7', '8'],
    attacks: [
      ['1', '2'],
      ['2', '3'],
      ['3', '4'],
      ['4', '5'],
      ['5', '6'],
      ['6', '7'],
      ['7', '8'],
    ],
    grounded: ['1', '3', '5', '7'],
    out: ['2', '4', '6', '8'],
  },
];
