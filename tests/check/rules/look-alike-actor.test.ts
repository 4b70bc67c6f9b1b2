import { describe, expect, test } from 'vitest';
import { lookOf, shapeOf } from '#domain/annotation/look.ts';
import { ruleCases } from '../cases.ts';
import { corpus, first, here } from '../corpus.ts';

const named = (name: string) => corpus`
  === actors/actor.mdx
  name: ${first}Prudence Almond
  === actors/other.mdx
  name: ${here}${name}
  === claims/claim.mdx
  evidence: [{ source: source, gist: Says so., voice: asserts, by: other }]
`;

ruleCases('look-alike-actor', {
  'a name in other letters': named('Prud\u0435nce Alm\u043End'),
  'a name with what nobody sees': named('Prudence\u200B Almond'),
  'a name in another case': named('PRUDENCE ALMOND'),
  'a capital I for a small l': named('Prudence AImond'),
  'the name of another among the by-names': corpus`
    === actors/actor.mdx
    name: ${first}Prudence Almond
    === actors/other.mdx
    name: Somebody Else
    alsoCalled: [Nobody, ${here}Prudence Almond]
    === claims/claim.mdx
    evidence: [{ source: source, gist: Says so., voice: asserts, by: other }]
  `,
  'not a by-name that two share': corpus`
    === actors/actor.mdx
    name: Tea Research Institute
    alsoCalled: [TRI]
    === actors/other.mdx
    name: Tannin Review Initiative
    alsoCalled: [TRI]
    === claims/claim.mdx
    evidence: [{ source: source, gist: Says so., voice: asserts, by: other }]
  `,
  'not a name of its own among its by-names': corpus`
    === actors/actor.mdx
    name: Prudence Almond
    alsoCalled: [prudence almond, Prudence AImond]
  `,
  'not another name': corpus`
      === actors/actor.mdx
      name: Prudence Almond
      === actors/other.mdx
      name: Prudence Almand
      === claims/claim.mdx
      evidence: [{ source: source, gist: Says so., voice: asserts, by: other }]
    `,
});

describe('lookOf', () => {
  test.for([
    ['Ångström', 'Angstrom'],
    ['Open AI', 'OpenAI'],
    ['ＯｐｅｎＡＩ', 'OpenAI'],
    ['ОреnАІ', 'OpenAI'],
    ['Οpen\u3164AI', 'OpenAI'],
  ] as const)('%s and %s are alike', ([one, other]) => expect(lookOf(one)).toBe(lookOf(other)));

  test.for([
    ['Иванов', 'Петров'],
    ['OpenAI', 'OpenAL'],
    ['GPT-4', 'GPT-5'],
  ] as const)('%s and %s are not', ([one, other]) => expect(lookOf(one)).not.toBe(lookOf(other)));
});

describe('shapeOf', () => {
  test.for([
    ['Prudence AImond', 'Prudence Almond'],
    ['Prudence A|mond', 'Prudence Almond'],
    ['Prudence A1mond', 'Prudence Almond'],
    ['Prudence A\u0406mond', 'Prudence Almond'],
    ['0penAI', 'OpenAl'],
    ['Mark Warner', 'Mark Wamer'],
  ] as const)('%s and %s are alike', ([one, other]) => expect(shapeOf(one)).toBe(shapeOf(other)));

  test.for([
    ['OpenAI', 'OpenAL'],
    ['Ian Kerr', 'Lan Kerr'],
    ['GPT-4', 'GPT-5'],
  ] as const)('%s and %s are not', ([one, other]) => expect(shapeOf(one)).not.toBe(shapeOf(other)));
});
