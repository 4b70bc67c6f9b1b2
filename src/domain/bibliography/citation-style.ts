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
  { id: 'apa', name: 'APA', lawNumber: 'container-title' },
  { id: 'chicago-author-date', name: 'Chicago', lawNumber: 'genre' },
  { id: 'modern-language-association', name: 'MLA', lawNumber: 'number' },
  { id: 'bluebook-law-review', name: 'Bluebook', lawNumber: 'container-title' },
] as const;
/** The variable that a style prints, as it is and behind the title, of a bill or a law: none of them does so with `number` alone. */
export type LawNumberVariable = (typeof citationStyles)[number]['lawNumber'];
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
  return yearWithoutComma(labelCountedEditions({ ...style, children: [...rest, plain, bibliography] }));
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

/**
 * The year in brackets follows the title without a comma, `Title (2026)`, where nothing says in what the work appeared. For that
 * the title stays where it is when nobody signs. A number with letters is one number, even if it looks like a range.
 */
function yearWithoutComma(node: CslNode): CslNode {
  if (node.name === 'label' && node.attrs['variable'] === 'number')
    return { ...node, attrs: { ...node.attrs, plural: 'never' } };
  const children = node.children
    .filter((child) => typeof child === 'string' || !isTitleForAuthor(child))
    .map((child) => (typeof child === 'string' ? child : yearWithoutComma(child)));
  const made = { ...node, children };
  if (node.attrs['delimiter'] !== ', ' || !endsWithBracketedYear(node)) return made;
  const placed = { variable: 'container-title volume page', match: 'any' };
  const bare = { ...made, attrs: { ...node.attrs, delimiter: ' ' } };
  return {
    name: 'choose',
    attrs: {},
    children: [
      { name: 'if', attrs: placed, children: [made] },
      { name: 'else', attrs: {}, children: [bare] },
    ],
  };
}

/** Whether its last part is a group that has the year in brackets last, behind where the work appeared. */
function endsWithBracketedYear({ children }: CslNode): boolean {
  const place = children.at(-1);
  if (place === undefined || typeof place === 'string' || place.name !== 'group') return false;
  const last = place.children.at(-1);
  return typeof last === 'object' && last.attrs['macro'] === 'issuance' && last.attrs['prefix'] === '(';
}

function isTitleForAuthor({ name, children }: CslNode): boolean {
  const [first] = children;
  return name === 'substitute' && typeof first === 'object' && first.attrs['variable'] === 'title';
}
