import { collectionNames } from '#schema/fields.ts';
import { report, topOf, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { nearestTo } from '../nearest.ts';

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
      nearest:
        rest.length > 0 ? nearestTo(folder, collectionNames).map((name) => [name, ...rest].join('/')) : [],
      remedy:
        'Put entries into the folder of their collection, as <collection>/<id>.mdx, or take the file out.',
    });
  });
}

function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.'));
}

/** What Vim and Emacs keep beside a file as long as it is open. */
function isOfEditor(path: string): boolean {
  return /(?:^|\/)\.(?:#[^/]+|[^/]+\.sw[a-p])$/.test(path);
}
