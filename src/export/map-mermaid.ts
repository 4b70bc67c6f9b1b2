import { spoken } from '#domain/annotation/wording.ts';
import type { ArgumentMap, MapEdge } from '#knowledge/argument-map.ts';
import { splitSteps } from './map-steps.ts';

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
  const { steps, edges } = splitSteps(map);
  const ids = [...map.nodes.map(({ id }) => id), ...steps];
  const names = new Map(ids.map((id, index) => [id, `n${index}`]));
  return [
    'flowchart RL',
    ...map.nodes.map(({ id, kind, label }) => {
      const [open, close] = kind === 'position' ? ['[[', ']]'] : ['(', ')'];
      return `  ${names.get(id)}${open}"${escapeMermaid(label)}"${close}`;
    }),
    ...steps.map((id) => `  ${names.get(id)}((" "))`),
    ...edges.map(({ from, to, kind, isFirstHalf }) => {
      const arrow = isFirstHalf ? '---' : `${arrows[kind]}|${spoken(kind)}|`;
      return `  ${names.get(from)} ${arrow} ${names.get(to)}`;
    }),
    '',
  ].join('\n');
}

/** Mermaid writes characters as `#quot;` or `#35;`. It shows labels as HTML, between backticks as Markdown, and breaks lines at `\\n`. */
function escapeMermaid(label: string): string {
  return label.replace(/[#&<>`\\]/g, (sign) => `#${sign.charCodeAt(0)};`).replaceAll('"', '#quot;');
}
