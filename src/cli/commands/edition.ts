import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { countSeverities } from '#check/reporters/reporter.ts';
import { terminal } from '#check/reporters/terminal.ts';
import { contentFolder, readContentFiles } from '#files/content-folder.ts';
import { editionFile, readEditions, writeEdition } from '#files/editions.ts';
import { sha256 } from '#files/sha256.ts';
import { softwareVersion } from '#files/software.ts';
import { makeEdition } from '#knowledge/edition.ts';
import { readKnowledgeBase } from '#knowledge/knowledge-base.ts';
import { editionLabel } from '#schema/edition.ts';
import { checkContent } from '../check-content.ts';
import { dayOfRun, exitCodes, refuse, UsageError, type Command } from '../command.ts';
import { editionTag } from '../edition-tag.ts';
import { understood } from '../understood.ts';

export const edition: Command = {
  name: 'edition',
  help: `npm run kb -- edition <label> [--dry-run]

Freezes the content as a dated edition: writes content/editions/<label>.json, which holds the address and the content hash
of every record. From then on no address of it may stop answering, and the live pages say what changed since. Refuses
while the check has errors. An edition is never changed or removed.

  <label>     the month, 2026-11, or the day, 2026-11-05, where a month has several; later than that of any edition, not
              later than today
  --dry-run   say what would be written, and write nothing; the label may be still to come

Ends with 0 when written, 1 when refused, 2 when it was called wrongly.`,
  run(args, effects) {
    const { positionals, values } = understood(() =>
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: { 'dry-run': { type: 'boolean', default: false } },
      }),
    );
    const isTrial = values['dry-run'];
    const [label, ...rest] = positionals;
    if (label === undefined || rest.length > 0) throw new UsageError('name one label');
    const valid = editionLabel.safeParse(label);
    if (!valid.success)
      throw new UsageError(`\`${label}\`: ${valid.error.issues[0]?.message ?? 'not a label'}`);
    const report = checkContent(effects);
    if (countSeverities(report).errors > 0)
      return refuse(effects, `${terminal.format(report)}no edition is made of content with errors`);
    const content = contentFolder(effects.env, effects.cwd);
    const { editions: earlier } = readEditions(content);
    const [newest] = earlier;
    const date = dayOfRun(effects);
    const next = nextEdition(newest?.label, date);
    if (newest && label <= newest.label) {
      const is =
        label === newest.label ? 'is there already' : `is not later than \`${newest.label}\`, the newest`;
      return refuse(effects, `edition \`${label}\` ${is}: an edition is made once; ${next}`);
    }
    if (label > date && !isTrial)
      return refuse(effects, `edition \`${label}\` is still to come: today is ${date}; ${next}`);
    const { knowledgeBase } = readKnowledgeBase(readContentFiles(content));
    const made = makeEdition(knowledgeBase, { label, date, software: softwareVersion(), earlier }, sha256);
    if (!isTrial) writeEdition(content, made);
    const file = relative(effects.cwd, `${content}/${editionFile(label)}`);
    const records = Object.keys(made.records).length;
    effects.write(
      `${file}: ${records} records, ${made.elsewhere.length} addresses that lead elsewhere\n${isTrial ? 'nothing was written\n' : nextSteps(label, file)}`,
    );
    return exitCodes.ok;
  },
};

/** Which edition can be made next, and when: editions follow one another by label, a day's at the earliest on that day. */
function nextEdition(newest: string | undefined, today: string): string {
  if (newest === undefined || today > newest) return `the next can be made today, as \`${today}\``;
  const later = newest.length === 'YYYY-MM'.length ? `${newest}-01` : dayAfter(newest);
  return `the next can be made on ${later}, as \`${later}\``;
}

function dayAfter(day: string): string {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

function nextSteps(label: string, file: string): string {
  const tag = editionTag(label);
  return `
Commit it with the content it was made of, and nothing changed in between; then tag that commit:

  git add ${file} && git commit -m "Edition ${label}"
  git tag -a ${tag} -m "Edition ${label}"
  git push origin HEAD ${tag}

The tag lets .github/workflows/edition.yml build and publish it. To build it here, into dist/ed/${label}/:

  npm run build:edition -- ${label}
`;
}
