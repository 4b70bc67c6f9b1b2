import { ruleCases } from '../cases.ts';
import { corpus, here } from '../corpus.ts';

ruleCases('measure-version', {
  'on a claim': corpus`
    === claims/a.mdx
    measures: [{ measure: measure, version: ${here}engrossed }]
  `,
  'on a holder': corpus`
    === positions/position.mdx
    holders:
      - actor: actor
        evidence: [{ source: source, gist: Says so. }]
        measure: { measure: measure, version: ${here}engrossed, stance: for }
  `,
  'on stages and sections of the measure itself': corpus`
    === measures/measure.mdx
    versions: [{ id: introduced, label: First, known: read }]
    stages: [{ date: "2026", what: Passed, version: ${here}engrossed }]
    sections: [{ number: "1", heading: Title, does: Names it., version: ${here}enrolled }]
  `,
  'not one that is recorded': corpus`
    === claims/a.mdx
    measures: [{ measure: measure, version: introduced }]
  `,
});

ruleCases('measure-section', {
  'a section the measure does not have': corpus`
    === claims/a.mdx
    measures: [{ measure: measure, section: ${here}"5" }]
  `,
  'a section whose number only begins alike': corpus`
    === claims/a.mdx
    measures: [{ measure: measure, section: ${here}"12" }]
  `,
  'not a section, a part of one, or the section a part belongs to': corpus`
    === claims/a.mdx
    measures:
      - { measure: measure, section: "1" }
      - { measure: measure, section: "1(b)" }
      - { measure: measure, section: "4" }
  `,
});

ruleCases('term-sense', {
  'a sense the term does not have': corpus`
    === claims/a.mdx
    senses: [{ term: term, sense: ${here}broad }]
  `,
  'not one it has': corpus`
    === claims/a.mdx
    senses: [{ term: term, sense: wide }]
  `,
});
