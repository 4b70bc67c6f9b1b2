import { pageNames } from '#knowledge/body.ts';
import { collectionNames } from '#schema/fields.ts';
import { report, topOf, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { nearestTo } from '../nearest.ts';

const entriesRemedy =
  'Put entries into the folder of their collection, as <collection>/<id>.mdx, or take the file out.';
const pagesRemedy = `Of this folder only ${pageNames.map((name) => `pages/${name}.mdx`).join(' and ')} are read: take the file out, or give it one of these names.`;

/** A file in the content folder that nothing reads: whoever put it there believes otherwise, or hides it. */
export function unknownFile(input: CheckInput): Diagnostic[] {
  return (input.strays ?? []).map((path) => {
    const [folder = '', ...rest] = path.split('/');
    const at = topOf(path);
    if (isHidden(path))
      return report(input, {
        rule: 'unknown-file',
        ...(isOfEditor(path) && { severity: 'warning' }),
        at,
        message: `\`${path}\` is hidden, and no part of the content`,
        remedy: 'Take it out; what git is to obey stands at the top of the repository.',
      });
    return report(input, {
      rule: 'unknown-file',
      at,
      message: `nothing reads \`${path}\``,
      nearest: placesFor(folder, rest).filter((place) => place !== path),
      remedy: folder === 'pages' ? pagesRemedy : entriesRemedy,
    });
  });
}

/** Where in a folder of the collections the file would be read. */
function placesFor(folder: string, below: readonly string[]): string[] {
  const name = below.at(-1);
  if (name === undefined) return [];
  const folders = collectionNames.some((known) => known === folder)
    ? [folder]
    : nearestTo(folder, collectionNames);
  return folders.map((collection) => `${collection}/${name}`);
}

function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.'));
}

/** What Vim and Emacs keep beside a file as long as it is open. */
function isOfEditor(path: string): boolean {
  return /(?:^|\/)\.(?:#[^/]+|[^/]+\.sw[a-p])$/.test(path);
}
