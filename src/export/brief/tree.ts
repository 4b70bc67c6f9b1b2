import type {
  BlockContent,
  FootnoteDefinition,
  Heading,
  Link,
  List,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import type { Brief, BriefCitation, BriefItem, BriefPart, BriefPointText, BriefSourceText } from './brief.ts';
import { isTyped, legend } from './words.ts';

/**
 * A brief as a Markdown tree: the one form from which Markdown, rich text and Word files are made. Sources are footnotes,
 * which stand under the last heading.
 * @see https://github.com/syntax-tree/mdast
 */
export function briefTree(brief: Brief): Root {
  return {
    type: 'root',
    children: [
      heading(1, brief.title),
      paragraph(
        'From ',
        link(brief.from.address, brief.from.name),
        `, as of ${brief.asOf}. `,
        link(brief.address, 'This brief on the web'),
        '.',
      ),
      ...brief.notices.map(({ label, text }) => labelled(label, text)),
      ...brief.sections.flatMap(({ heading: title, href, balance, items }) => [
        heading(2, href === undefined ? title : link(href, title)),
        ...(balance === undefined ? [] : [paragraph(emphasis(balance))]),
        ...items.flatMap((item) => itemTree(item, brief.isShort)),
      ]),
      ...(brief.statusMeanings.length > 0 ? [labelled('Status words', legend(brief.statusMeanings))] : []),
      ...(brief.sections.length > 0 ? [wayBack(brief)] : []),
      ...(brief.sources.length > 0 ? [heading(2, 'Sources')] : []),
      ...brief.sources.map(sourceTree),
    ],
  };
}

function itemTree(item: BriefItem, isShort: boolean): RootContent[] {
  const { title, href, isGround, noun, status, statusReason, tags, citation, parts } = item;
  const facts = [noun, ...(status ? [status + statusReason] : []), ...tags].join(' · ');
  return [
    heading(isGround ? 4 : 3, link(href, title)),
    paragraph(facts, ...(citation ? [' · ', ...cited(citation)] : [])),
    ...parts.flatMap((part) => partTree(part, isShort)),
  ];
}

/** How a reader of paper comes to what was printed. */
function wayBack({ address, searchAddress }: Brief): Paragraph {
  return paragraph(
    ...(isTyped(address) ? ['This brief: ', link(address, address), '. '] : []),
    'To find an entry from paper, search for its title at ',
    link(searchAddress, searchAddress),
    '.',
  );
}

function partTree(part: BriefPart, isShort: boolean): BlockContent[] {
  if (part.kind === 'remark') return [labelled(part.label, part.text)];
  if (part.kind === 'points')
    return [
      paragraph(strong(part.heading)),
      ...(part.points.length > 0 ? [bullets(part.points)] : []),
      ...(part.more === undefined ? [] : [paragraph(emphasis(part.more))]),
    ];
  const { said, quote, gist, citation, passageHref, remarks } = part;
  const words = quote ? quote.map((segment) => `“${segment}”`).join(' […] ') : (gist ?? '');
  const introduced = quote ? `${said}:` : `${said}, in our words:`;
  const where = [
    ...cited(citation),
    ...(remarks.length > 0 ? [` · ${remarks.join(' · ')}`] : []),
    ...(passageHref === undefined ? [] : [' · ', link(passageHref, 'the passage')]),
  ];
  if (isShort) return [paragraph(`${introduced} ${words}`, ...dash(citation), ...where)];
  return [paragraph(introduced), { type: 'blockquote', children: [paragraph(words), paragraph(...where)] }];
}

function bullets(points: readonly BriefPointText[]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: points.map((point) => ({
      type: 'listItem',
      spread: false,
      children: [paragraph(...pointTree(point))],
    })),
  };
}

function pointTree({ title, href, note, by, citation }: BriefPointText): (PhrasingContent | string)[] {
  return [
    link(href, title),
    ...(note === undefined ? [] : [` ${note}`]),
    ...(by === undefined ? [] : [` — ${by}`]),
    ...(citation ? [...dash(citation), ...cited(citation)] : []),
  ];
}

function sourceTree(source: BriefSourceText): FootnoteDefinition {
  const { number, authors, title, href, published, address, remarks } = source;
  return {
    type: 'footnoteDefinition',
    identifier: String(number),
    label: String(number),
    children: [
      paragraph(
        `${authors}, `,
        link(href, title),
        `, ${published}.`,
        ...(address === undefined ? [] : [' ', link(address, address)]),
        ...(remarks.length === 0 ? [] : [address === undefined ? ' ' : ' · ', remarks.join(' ')]),
      ),
    ],
  };
}

function cited({ number, text }: BriefCitation): (PhrasingContent | string)[] {
  return [
    ...(text === '' ? [] : [text]),
    { type: 'footnoteReference', identifier: String(number), label: String(number) },
  ];
}

/** Nothing before a bare number, which is set small. */
function dash({ text }: BriefCitation): string[] {
  return text === '' ? [] : [' — '];
}

function labelled(label: string, words: string): Paragraph {
  return paragraph(strong(`${label}.`), ` ${words}`);
}

function heading(depth: Heading['depth'], content: PhrasingContent | string): Heading {
  return { type: 'heading', depth, children: [phrase(content)] };
}

function paragraph(...content: readonly (PhrasingContent | string)[]): Paragraph {
  return { type: 'paragraph', children: content.map(phrase) };
}

function phrase(content: PhrasingContent | string): PhrasingContent {
  return typeof content === 'string' ? { type: 'text', value: content } : content;
}

function link(url: string, words: string): Link {
  return { type: 'link', url, title: null, children: [{ type: 'text', value: words }] };
}

function strong(words: string): PhrasingContent {
  return { type: 'strong', children: [{ type: 'text', value: words }] };
}

function emphasis(words: string): PhrasingContent {
  return { type: 'emphasis', children: [{ type: 'text', value: words }] };
}
