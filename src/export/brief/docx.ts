import {
  AlignmentType,
  Bookmark,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  InternalHyperlink,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx';
import type { PhrasingContent, RootContent } from 'mdast';
import type { Brief } from './brief.ts';
import { briefTree } from './tree.ts';

/**
 * A brief as a Word file: title and headings by their styles, so that the outline works; links that lead out, and
 * references that lead to the numbered list of sources.
 */
export function briefToDocx(brief: Brief): Promise<Blob> {
  const document = new Document({
    title: brief.title,
    creator: brief.from.name,
    description: brief.address,
    styles: {
      default: {
        document: { run: { font: 'Georgia', size: 22 }, paragraph: { spacing: { after: 120, line: 276 } } },
      },
      paragraphStyles: [
        {
          id: 'Quotation',
          name: 'Quotation',
          basedOn: 'Normal',
          paragraph: { indent: { left: 567, right: 567 }, keepLines: true },
        },
      ],
    },
    numbering: { config: [{ reference: 'sources', levels: [sourceLevel] }] },
    sections: [
      {
        footers: { default: pageNumbers(brief.title) },
        children: briefTree(brief).children.flatMap((node) => blocks(node)),
      },
    ],
  });
  return Packer.toBlob(document);
}

const sourceLevel = {
  level: 0,
  format: LevelFormat.DECIMAL,
  text: '[%1]',
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left: 567, hanging: 567 } } },
};

const headings = {
  1: HeadingLevel.TITLE,
  2: HeadingLevel.HEADING_1,
  3: HeadingLevel.HEADING_2,
  4: HeadingLevel.HEADING_3,
} as const;

function blocks(node: RootContent, options: IParagraphOptions = {}): Paragraph[] {
  switch (node.type) {
    case 'heading':
      return [
        new Paragraph({
          heading: headings[node.depth as keyof typeof headings],
          keepNext: true,
          children: runs(node.children),
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ ...options, children: runs(node.children) })];
    case 'blockquote':
      return node.children.flatMap((child, place) =>
        blocks(child, { style: 'Quotation', keepNext: place < node.children.length - 1 }),
      );
    case 'list':
      return node.children.flatMap(({ children }) =>
        children.flatMap((child) => blocks(child, { bullet: { level: 0 } })),
      );
    case 'footnoteDefinition':
      return node.children.flatMap((child) => source(child, node.identifier));
    default:
      return [];
  }
}

/** An entry of the list of sources, with a bookmark for the references to it. */
function source(node: RootContent, identifier: string): Paragraph[] {
  if (node.type !== 'paragraph') return blocks(node);
  const children = [new Bookmark({ id: anchorOf(identifier), children: runs(node.children) as TextRun[] })];
  return [new Paragraph({ numbering: { reference: 'sources', level: 0 }, children })];
}

function runs(
  nodes: readonly PhrasingContent[],
  style: { bold?: true; italics?: true } = {},
): ParagraphChild[] {
  return nodes.flatMap((node): ParagraphChild[] => {
    switch (node.type) {
      case 'text':
        return [new TextRun({ ...style, text: node.value })];
      case 'strong':
        return runs(node.children, { ...style, bold: true });
      case 'emphasis':
        return runs(node.children, { ...style, italics: true });
      case 'link':
        return [new ExternalHyperlink({ link: node.url, children: linkRuns(node.children) })];
      case 'footnoteReference':
        return [
          new InternalHyperlink({
            anchor: anchorOf(node.identifier),
            children: [new TextRun({ style: 'Hyperlink', text: ` [${node.identifier}]` })],
          }),
        ];
      default:
        return [];
    }
  });
}

function linkRuns(nodes: readonly PhrasingContent[]): TextRun[] {
  return nodes.flatMap((node) =>
    node.type === 'text' ? [new TextRun({ style: 'Hyperlink', text: node.value })] : [],
  );
}

function anchorOf(identifier: string): string {
  return `source-${identifier}`;
}

function pageNumbers(title: string): Footer {
  const children = [
    new TextRun({ size: 18, children: [`${title} · `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
  ];
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.END, children })] });
}
