import { describe, expect, test } from 'vitest';
import { lookOf } from '#domain/annotation/look.ts';
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
