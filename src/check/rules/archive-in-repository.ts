import { report, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** Full texts of others' works never enter the repository: everything in it is published. */
export function archiveInRepository(input: CheckInput): Diagnostic[] {
  if (!input.exposure) return [];
  const { inContent, tracked, notIgnored, ignoreFile } = input.exposure;
  const start = { line: 1, column: 1 };
  return [
    ...inContent
      .filter((file) => isCapture(input, file))
      .map((file) =>
        report(input, {
          rule: 'archive-in-repository',
          at: { file, place: start },
          message: 'a captured text among the content would be published',
          remedy:
            'Move it into the archive folder outside the repository (KB_ARCHIVE), and out of the history if it was committed.',
        }),
      ),
    ...tracked
      .filter((file) => !mayBePublished(input, file))
      .map((file) =>
        report(input, {
          rule: 'archive-in-repository',
          at: { file, place: start },
          message: 'git keeps this captured text, and whoever reads the repository can read it',
          remedy: '`git rm --cached` it, keep it outside, and take it out of the history before publishing.',
        }),
      ),
    ...notIgnored.map((folder) =>
      report(input, {
        rule: 'archive-in-repository',
        at: { file: ignoreFile, place: start },
        ...(folder === ''
          ? {
              message: 'the archive is the repository itself, and git would take captured texts from it',
              remedy: 'Set KB_ARCHIVE to a folder outside the repository, or to none for `archive/` in it.',
            }
          : {
              message: `git would take captured texts from \`${folder}/\``,
              remedy: `Add a line \`${folder}/\` to .gitignore.`,
            }),
      }),
    ),
  ];
}

/** Where nothing else looks, every text is one; elsewhere, what is named for a source. */
function isCapture({ knowledgeBase }: CheckInput, file: string): boolean {
  return /^(?:receipts|editions)\//.test(file) || knowledgeBase.entries.sources.has(sourceOf(file));
}

/** Whether it is the text of a source whose rights allow it to be republished. */
function mayBePublished({ knowledgeBase }: CheckInput, file: string): boolean {
  const rights = knowledgeBase.entries.sources.get(sourceOf(file))?.data.rights.status;
  return rights === 'public-domain' || rights === 'licensed';
}

function sourceOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.(?:txt|capture\.json)$/, '');
}
