import { cutTexts } from '#knowledge/cut-text.ts';
import { report, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** A text without quotation marks ends where YAML sees a comment: what is behind a `#` is lost, and nobody is told. */
export function textCut(input: CheckInput): Diagnostic[] {
  const unreadable = new Set(input.problems.map(({ file }) => file));
  return input.files
    .filter(({ path }) => !unreadable.has(path))
    .flatMap(({ path: file, text: written }) =>
      cutTexts(written).map(({ text, comment, place }) =>
        report(input, {
          rule: 'text-cut',
          severity: 'warning',
          at: { file, place },
          message: `\`${text}\` ends here: YAML reads \`${comment}\` as a comment`,
          remedy: 'Put the whole text in quotation marks; or the comment on a line of its own.',
        }),
      ),
    );
}
