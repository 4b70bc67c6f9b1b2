import type { ArgumentMap, MapEdge, MapNode } from '#knowledge/argument-map.ts';
import { splitSteps, type DrawnEdge } from './map-steps.ts';

const edgeStyles: { readonly [Kind in MapEdge['kind']]: string } = {
  'ground-of': 'arrowhead=normal',
  supports: 'arrowhead=normal',
  'objection-to': 'arrowhead=tee style=dashed',
  rebuts: 'arrowhead=tee style=dashed',
  contradicts: 'arrowhead=tee arrowtail=tee dir=both style=dashed',
  undercuts: 'arrowhead=tee style=dotted',
  qualifies: 'arrowhead=odot style=dotted',
  restates: 'arrowhead=none style=bold',
};

/**
 * A map in the language of Graphviz. Kinds are told apart by shape and line as well as by class; colours come from the page.
 * @see https://graphviz.org/doc/info/lang.html
 */
export function mapToDot(map: ArgumentMap): string {
  const { steps, edges } = splitSteps(map);
  return [
    'digraph argument {',
    '  graph [rankdir=RL ranksep=0.45 nodesep=0.16 margin=0 bgcolor=transparent]',
    '  node [shape=box fontname="Helvetica" fontsize=12 margin="0.12,0.07" width=0 height=0 style=solid]',
    '  edge [arrowsize=0.7]',
    ...map.nodes.map(dotNode),
    ...steps.map((id) => `  ${quote(id)} [shape=point width=0.06 class="step"]`),
    ...edges.map(dotEdge),
    '}',
    '',
  ].join('\n');
}

function dotNode(node: MapNode): string {
  const shape = node.kind === 'position' ? 'shape=box peripheries=2' : 'shape=box style=rounded';
  const classes = [node.kind, node.status].filter(Boolean).join(' ');
  const label = wrap(node.label).map(escapeShown).join('\\n');
  return `  ${quote(node.id)} [label="${label}" tooltip="${escapeShown(node.title)}" URL=${quote(node.href)} ${shape} class=${quote(classes)}]`;
}

function dotEdge({ from, to, kind, isFirstHalf }: DrawnEdge): string {
  const style = isFirstHalf ? 'arrowhead=none' : edgeStyles[kind];
  return `  ${quote(from)} -> ${quote(to)} [${style} class="${kind}"]`;
}

function quote(text: string): string {
  return `"${escapeQuoted(text)}"`;
}

function escapeQuoted(text: string): string {
  return text.replace(/[\\"]/g, '\\$&');
}

/** Of texts that are shown Graphviz reads `&lt;` as a reference, which could put in what the record is kept free of. */
function escapeShown(text: string): string {
  return escapeQuoted(text).replaceAll('&', '&amp;');
}

/** Breaks a label into lines of about 26 characters. */
function wrap(label: string): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < 26) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
