import type { ArgumentMap, MapEdge } from '#knowledge/argument-map.ts';

const signs: { readonly [Kind in MapEdge['kind']]: string } = {
  'ground-of': '+',
  supports: '+',
  'objection-to': '-',
  rebuts: '-',
  contradicts: '><',
  undercuts: '_',
  qualifies: '-',
  restates: '+',
};

/**
 * A map in Argdown: each box a statement, under it what bears on it. Argdown knows no qualification and no restatement of
 * other statements: both are written as the nearest sign, with the relation named in a comment.
 * @see https://argdown.org/syntax/
 */
export function mapToArgdown(map: ArgumentMap): string {
  const labels = new Map(map.nodes.map(({ id, label }) => [id, label.replace(/[[\]]/g, '')]));
  return map.nodes
    .map(({ id, title }) => {
      const bearing = map.edges.filter(({ to }) => to === id);
      return [
        `[${labels.get(id)}]: ${title.replace(/[[\]<>#@{}]/g, '')}`,
        ...bearing.map(({ from, kind }) => {
          const remark = kind === 'qualifies' || kind === 'restates' ? ` // ${kind}` : '';
          return `  ${signs[kind]} [${labels.get(from)}]${remark}`;
        }),
        '',
      ].join('\n');
    })
    .join('\n');
}
