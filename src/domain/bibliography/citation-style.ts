/** An element of a style or locale in citeproc's JSON form. */
export interface CslNode {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly (CslNode | string)[];
}

/**
 * The styles offered, by their names in the repository of the Citation Style Language. The styles are the work of its
 * contributors, under CC BY-SA 3.0.
 * @see https://github.com/citation-style-language/styles
 */
export const citationStyles = [
  { id: 'apa', name: 'APA' },
  { id: 'chicago-author-date', name: 'Chicago' },
  { id: 'modern-language-association', name: 'MLA' },
  { id: 'bluebook-law-review', name: 'Bluebook' },
] as const;
export type CitationStyleId = (typeof citationStyles)[number]['id'];

/**
 * A style reduced to what formats one reference by itself. Citations in the text and sorting are left out: the processor
 * would work through them for each item, which takes half of its time. A style for notes has no list of references; its
 * first note stands in.
 */
export function bibliographyOnly(style: CslNode): CslNode {
  const isChild = (name: string) => (node: CslNode | string) =>
    typeof node !== 'string' && node.name === name;
  const citation = style.children.find(isChild('citation')) as CslNode;
  const own = style.children.find(isChild('bibliography')) as CslNode | undefined;
  const attrs = Object.fromEntries(
    Object.entries(citation.attrs).filter(([name]) => !/^(?:disambiguate|collapse)/.test(name)),
  );
  const bibliography = own
    ? { ...own, children: own.children.filter((node) => !isChild('sort')(node)) }
    : { name: 'bibliography', attrs, children: citation.children.filter(isChild('layout')) };
  const key: CslNode = { name: 'text', attrs: { variable: 'id' }, children: [] };
  const plain = { name: 'citation', attrs: {}, children: [{ name: 'layout', attrs: {}, children: [key] }] };
  const rest = style.children.filter((node) => !isChild('citation')(node) && !isChild('bibliography')(node));
  return labelCountedEditions({ ...style, children: [...rest, plain, bibliography] });
}

/**
 * The label "ed." stands by editions that are counted; one that is named says itself that it is one. That of a reference work
 * is named for its year: the year right behind it would stand there twice.
 */
function labelCountedEditions(node: CslNode): CslNode {
  if (node.name === 'label' && node.attrs['variable'] === 'edition') return whereCounted(node);
  const namesEdition = node.children.some(holdsEdition);
  const children = node.children.map((child) => {
    if (typeof child === 'string') return child;
    const isYear = child.name === 'date' && child.attrs['variable'] === 'issued';
    return namesEdition && isYear ? whereCounted(child, ...unlessNamed(child)) : labelCountedEditions(child);
  });
  return { ...node, children };
}

function holdsEdition(node: CslNode | string): boolean {
  if (typeof node === 'string') return false;
  const isEdition = node.name === 'text' && node.attrs['variable'] === 'edition';
  return isEdition || (node.name === 'group' && node.children.some(holdsEdition));
}

function whereCounted(node: CslNode, ...others: readonly CslNode[]): CslNode {
  const counted: CslNode = { name: 'if', attrs: { 'is-numeric': 'edition' }, children: [node] };
  return { name: 'choose', attrs: {}, children: [counted, ...others] };
}

function unlessNamed(node: CslNode): CslNode[] {
  const named = { type: 'entry-encyclopedia', variable: 'edition', match: 'all' };
  return [
    { name: 'else-if', attrs: named, children: [] },
    { name: 'else', attrs: {}, children: [node] },
  ];
}
