import type { List, ListItem, Nodes, Root } from 'mdast';

/**
 * The tree for where there are no footnotes: references become `[1]`, and what they refer to a numbered list at the end.
 * The numbers of the footnotes are those of the list, since both begin with 1 and leave none out.
 */
export function numberedTree(tree: Root): Root {
  const notes = tree.children.filter((node) => node.type === 'footnoteDefinition');
  const list: List = {
    type: 'list',
    ordered: true,
    start: 1,
    spread: false,
    children: notes.map(({ children }): ListItem => ({ type: 'listItem', spread: false, children })),
  };
  const rest = tree.children.filter((node) => node.type !== 'footnoteDefinition');
  return withoutReferences({ ...tree, children: notes.length > 0 ? [...rest, list] : rest });
}

function withoutReferences<Node extends Nodes>(node: Node): Node {
  if (node.type === 'footnoteReference')
    return { type: 'text', value: ` [${node.identifier}]` } as Nodes as Node;
  return 'children' in node ? { ...node, children: node.children.map(withoutReferences) } : node;
}
