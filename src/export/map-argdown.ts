import type { ArgumentMap } from '#knowledge/argument-map.ts';
import { bearingLines, escapeArgdown, statementBlock, undercutStep } from './argdown-notation.ts';

/** A map in Argdown, as in the file of the whole argument: each box a statement, under it what bears on it. */
export function mapToArgdown({ nodes, edges }: ArgumentMap): string {
  const blocks = nodes.flatMap(({ id, title }) => {
    const bearing = edges.filter(({ to }) => to === id);
    const restated = edges.filter(({ from, kind }) => from === id && kind === 'restates');
    const undercuts = Map.groupBy(
      bearing.filter(({ ground }) => ground !== undefined),
      ({ ground = '' }) => ground,
    );
    return [
      statementBlock(nameOf(id), escapeArgdown(title), [
        ...bearing.flatMap(({ kind, from }) => bearingLines(kind, nameOf(from))),
        ...restated.flatMap(({ kind, to }) => bearingLines(kind, nameOf(to))),
      ]),
      ...[...undercuts].map(([ground, attackers]) =>
        undercutStep(
          nameOf(ground),
          nameOf(id),
          attackers.map(({ from }) => nameOf(from)),
        ),
      ),
    ];
  });
  return blocks.join('\n');
}

/** `claims/some-id` is `some-id`, `positions/some-id` is `position some-id`. */
function nameOf(key: string): string {
  return key.replace('claims/', '').replace('s/', ' ');
}
