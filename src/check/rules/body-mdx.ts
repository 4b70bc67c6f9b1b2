import { bodyComponents } from '#knowledge/body.ts';
import { readBodies, type BodyNode } from '../body-tree.ts';
import { report, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { nearestTo } from '../nearest.ts';

/**
 * A body is Markdown with a few named components and nothing else. Imports, exports and expressions would run while the
 * site is built, HTML and attributes in the reader's browser; pictures are not part of the record.
 */
export function bodyMdx(input: CheckInput): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { nodes, failure } of readBodies(input)) {
    if (failure)
      found.push(
        report(input, {
          rule: 'body-mdx',
          at: failure.at,
          message: `the body cannot be read: ${failure.message}`,
          remedy:
            failure.remedy ??
            'Write \\< and \\{ where you mean the signs themselves, and links as [text](address).',
        }),
      );
    for (const node of nodes) {
      const fault = faultOf(node);
      if (fault) found.push(report(input, { rule: 'body-mdx', at: node.at, ...fault }));
    }
  }
  return found;
}

interface Fault {
  readonly message: string;
  readonly nearest?: readonly string[];
  readonly remedy: string;
}

const allowed = bodyComponents.map((name) => `<${name}>`).join(', ');

function faultOf(node: BodyNode): Fault | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return {
        message: 'unexpected `import` or `export`',
        remedy: 'Take it out: content is data, not code.',
      };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return { message: 'unexpected `{…}`', remedy: 'Take it out, or write \\{ for the sign itself.' };
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return elementFault(node);
    case 'image':
    case 'imageReference':
      return {
        message: 'unexpected picture',
        remedy: 'Say it in words, or link to the source that shows it.',
      };
    case 'heading':
      if (node.depth === 1)
        return { message: 'unexpected heading of level 1: the page has its own', remedy: 'Begin with ##.' };
      return node.isUnderlined
        ? {
            message: 'a line of hyphens right under a text makes a heading of it',
            remedy: 'Leave a line empty between them; or, if a heading is meant, begin it with ##.',
          }
        : undefined;
    case 'link':
    case 'definition':
      return undefined;
    default:
      return { message: `unexpected ${node.type}`, remedy: 'Write plain Markdown.' };
  }
}

function elementFault({ name, attributes }: BodyNode): Fault | undefined {
  const written = name ?? '';
  if (!bodyComponents.some((component) => component === written))
    return {
      message: `unexpected \`<${written}>\`; expected ${allowed}`,
      nearest: nearestTo(written, bodyComponents),
      remedy: 'Write Markdown; HTML is not read. For the sign itself write \\<.',
    };
  return attributes?.length
    ? { message: `\`<${written}>\` with attributes`, remedy: `Write <${written}> alone.` }
    : undefined;
}
