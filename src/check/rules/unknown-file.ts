import { collectionNames } from '#schema/fields.ts';
import { report, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { nearestTo } from '../nearest.ts';

/** A file in the content folder that nothing reads: whoever put it there believes otherwise. */
export function unknownFile(input: CheckInput): Diagnostic[] {
  return (input.strays ?? []).map((path) => {
    const [folder = '', ...rest] = path.split('/');
    return report(input, {
      rule: 'unknown-file',
      at: { file: path, place: { line: 1, column: 1 } },
      message: `nothing reads \`${path}\``,
      nearest:
        rest.length > 0 ? nearestTo(folder, collectionNames).map((name) => [name, ...rest].join('/')) : [],
      remedy:
        'Put entries into the folder of their collection, as <collection>/<id>.mdx, or take the file out.',
    });
  });
}
