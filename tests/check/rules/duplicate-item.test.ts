import { expect, test } from 'vitest';
import { diagnose, ruleCases } from '../cases.ts';
import { corpus, first, here } from '../corpus.ts';

ruleCases('duplicate-item', {
  'a claim twice among the grounds': corpus`
    === positions/position.mdx
    holders: [{ actor: actor, evidence: [{ source: source, gist: Says so. }] }]
    grounds: [${first}claim, ${here}claim]
  `,
  'a claim on both sides': corpus`
    === positions/position.mdx
    holders: [{ actor: actor, evidence: [{ source: source, gist: Says so. }] }]
    grounds: [${first}claim]
    objections: [${here}claim]
  `,
  'a question twice': corpus`
    === claims/a.mdx
    questions: [${first}question, ${here}question]
  `,
  'a passage twice as evidence, however its spaces are': corpus`
    === claims/a.mdx
    evidence:
      - ${first}{ source: source, quote: The kettle sings., voice: asserts }
      - ${here}{ source: source, quote: "The  kettle sings.", voice: asserts, note: Again. }
  `,
  'a gist twice for a holder': corpus`
    === positions/position.mdx
    holders:
      - actor: actor
        evidence: [${first}{ source: source, gist: Says so. }, ${here}{ source: source, gist: Says so. }]
    grounds: [claim]
  `,
  'not one passage for two claims, nor in two voices': corpus`
    === claims/a.mdx
    evidence: [{ source: source, gist: Says so., voice: asserts }]
    === claims/b.mdx
    evidence:
      - { source: source, gist: Says so., voice: asserts }
      - { source: source, gist: Says so., voice: reports, by: actor }
  `,
});

test('says on which sides a claim stands', () => {
  const [found] = diagnose(corpus`
    === positions/position.mdx
    holders: [{ actor: actor, evidence: [{ source: source, gist: Says so. }] }]
    grounds: [claim]
    objections: [claim]
  `);
  expect(found?.message).toBe('`claim` stands under `grounds` and under `objections`');
});
