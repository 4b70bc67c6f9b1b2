import type { ArgumentMap, MapEdge, MapNode } from '#knowledge/argument-map.ts';

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
 * An undercut points at the line whose step it attacks: that line passes through a point of its own.
 * @see https://graphviz.org/doc/info/lang.html
 */
export function mapToDot(map: ArgumentMap): string {
  const undercutSteps = new Map<string, string>();
  for (const edge of map.edges)
    if (edge.kind === 'undercuts' && edge.ground && hasSupport(map, edge.ground, edge.to))
      undercutSteps.set(`${edge.ground} ${edge.to}`, `step/${undercutSteps.size + 1}`);
  return [
    'digraph argument {',
    '  graph [rankdir=RL ranksep=0.45 nodesep=0.16 margin=0 bgcolor=transparent]',
    '  node [shape=box fontname="Helvetica" fontsize=12 margin="0.12,0.07" width=0 height=0 style=solid]',
    '  edge [arrowsize=0.7]',
    ...map.nodes.map(dotNode),
    ...[...undercutSteps.values()].map((id) => `  ${quote(id)} [shape=point width=0.06 class="step"]`),
    ...map.edges.flatMap((edge) => dotEdge(edge, undercutSteps)),
    '}',
    '',
  ].join('\n');
}

function dotNode(node: MapNode): string {
  const shape = node.kind === 'position' ? 'shape=box peripheries=2' : 'shape=box style=rounded';
  const classes = [node.kind, node.status].filter(Boolean).join(' ');
  return `  ${quote(node.id)} [label=${quote(wrap(node.label))} tooltip=${quote(node.title)} URL=${quote(node.href)} ${shape} class=${quote(classes)}]`;
}

function dotEdge(edge: MapEdge, steps: ReadonlyMap<string, string>): string[] {
  const style = `${edgeStyles[edge.kind]} class="${edge.kind}"`;
  if (edge.kind === 'undercuts') {
    const step = edge.ground && steps.get(`${edge.ground} ${edge.to}`);
    return [`  ${quote(edge.from)} -> ${quote(step || edge.to)} [${style}]`];
  }
  const step = steps.get(`${edge.from} ${edge.to}`);
  if (!step || edge.kind !== 'supports') return [`  ${quote(edge.from)} -> ${quote(edge.to)} [${style}]`];
  return [
    `  ${quote(edge.from)} -> ${quote(step)} [arrowhead=none class="supports"]`,
    `  ${quote(step)} -> ${quote(edge.to)} [${style}]`,
  ];
}

function hasSupport(map: ArgumentMap, from: string, to: string): boolean {
  return map.edges.some((edge) => edge.kind === 'supports' && edge.from === from && edge.to === to);
}

function quote(text: string): string {
  return `"${text.replace(/\\(?!n)/g, '\\\\').replace(/"/g, '\\"')}"`;
}

/** Breaks a label into lines of about 26 characters. */
function wrap(label: string): string {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < 26) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join('\\n');
}
