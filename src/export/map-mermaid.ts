import type { ArgumentMap, MapEdge } from '#knowledge/argument-map.ts';

const arrows: { readonly [Kind in MapEdge['kind']]: string } = {
  'ground-of': '-->',
  supports: '-->',
  'objection-to': '--x',
  rebuts: '--x',
  contradicts: 'x--x',
  undercuts: '-.-x',
  qualifies: '-.->',
  restates: '===',
};

/**
 * A map as a Mermaid flowchart.
 * @see https://mermaid.js.org/syntax/flowchart.html
 */
export function mapToMermaid(map: ArgumentMap): string {
  const names = new Map(map.nodes.map(({ id }, index) => [id, `n${index}`]));
  const text = (label: string): string => label.replace(/"/g, '#quot;');
  return [
    'flowchart RL',
    ...map.nodes.map(({ id, kind, label }) => {
      const [open, close] = kind === 'position' ? ['[[', ']]'] : ['(', ')'];
      return `  ${names.get(id)}${open}"${text(label)}"${close}`;
    }),
    ...map.edges.map(
      ({ from, to, kind }) =>
        `  ${names.get(from)} ${arrows[kind]}|${kind.replace('-', ' ')}| ${names.get(to)}`,
    ),
    '',
  ].join('\n');
}
