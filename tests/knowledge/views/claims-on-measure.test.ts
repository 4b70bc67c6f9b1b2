import { expect, test } from 'vitest';
import type { Entry } from '#knowledge/entry.ts';
import { readKnowledgeBase } from '#knowledge/knowledge-base.ts';
import { rankedOf, sidesOn } from '#knowledge/views/claims-on-measure.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { measureView } from '#knowledge/views/measure-view.ts';
import { teaContext } from '../../tea-context.ts';
import { readTeaDebate } from '../../tea-debate.ts';

/** One position of those for the bill, one of those against it; both rest on `order-changes-taste`. */
const context = contextWith({
  'pass-the-bill': ['for', ['order-changes-taste', 'tea-first-scalds']],
  'milk-first': ['against', ['order-changes-taste', 'milk-first-does-not-scald', 'tea-first-shows-strength']],
});

test('claims that bear on a measure go by whose positions rest on them', () => {
  const sides = sidesOn(context, 'cup-bill').map(({ side, positions, claims }) => [
    side,
    positions.map(({ id }) => id),
    claims.map(({ id }) => id).sort(),
  ]);
  expect(sides).toEqual([
    ['for', ['pass-the-bill'], ['tea-first-scalds']],
    ['against', ['milk-first'], ['milk-first-does-not-scald', 'tea-first-shows-strength']],
    ['other', [], ['bill-forbids-tea-first', 'order-changes-taste']],
  ]);
});

test('of a side those come first to which there is most', () => {
  for (const side of sidesOn(context, 'cup-bill')) {
    const weights = rankedOf(context, side).map(
      ({ answers, answersToSupport, qualifications, sources }) =>
        answers + answersToSupport + qualifications + sources,
    );
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  }
});

test('its page has each of them once', () => {
  const bill = context.knowledgeBase.entries.measures.get('cup-bill') as Entry<'measures'>;
  const shown = measureView(context, bill).claims.flatMap(({ part }) => part.items);
  expect(shown.map(({ claim }) => claim.id).sort()).toEqual([
    'bill-forbids-tea-first',
    'milk-first-does-not-scald',
    'order-changes-taste',
    'tea-first-scalds',
    'tea-first-shows-strength',
  ]);
});

test('a measure on which nobody takes a stance has one list', () => {
  expect(sidesOn(contextWith({}), 'cup-bill').map(({ side }) => side)).toEqual(['other']);
});

/** The second debate, where several claims bear on the bill. @param held by position the stance of its holder on the bill, and its grounds */
function contextWith(held: Record<string, [stance: string, grounds: readonly string[]]>): ViewContext {
  const bearing = /^claims\/(?:order-changes-taste|tea-first-|milk-first-does)/;
  const files = readTeaDebate()
    .files.filter(({ path }) => !path.startsWith('positions/'))
    .map(({ path, text }) => ({
      path,
      text: bearing.test(path) ? text.replace('---\n', '---\nmeasures: [{ measure: cup-bill }]\n') : text,
    }));
  const positions = Object.entries(held).map(([id, [stance, grounds]]) => ({
    path: `positions/${id}.mdx`,
    text: [
      '---',
      'recorded: "2026-01-05"',
      'question: should-law-decide',
      `statement: What ${id} says.`,
      `label: ${id}`,
      'holders:',
      `- { actor: mortimer-crumb, evidence: [{ source: crumb-1891-almanac, gist: Says so. }], measure: { measure: cup-bill, stance: ${stance} } }`,
      `grounds: [${grounds.join(', ')}]`,
      '---',
      '',
    ].join('\n'),
  }));
  const { knowledgeBase, problems } = readKnowledgeBase([...files, ...positions]);
  expect(problems).toEqual([]);
  return { ...teaContext(), knowledgeBase };
}
