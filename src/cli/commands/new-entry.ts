import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '#files/content-folder.ts';
import { writeFileAtomically } from '#files/write-file.ts';
import { entrySkeleton, siteSkeleton } from '#knowledge/skeleton.ts';
import { collectionNames, type CollectionName } from '#schema/fields.ts';
import { dayOfRun, exitCodes, refuse, UsageError, type Command } from '../command.ts';
import { collectionFor, understood } from '../understood.ts';

export const newEntry: Command = {
  name: 'new',
  help: `npm run kb -- new <collection> <id> [--title "…"]
npm run kb -- new site [--title "…"]

Writes content/<collection>/<id>.mdx, or content/site.yaml, with every field of the schema under its description. Fill in what says TODO or
todo, and take the # off the optional fields you need; \`check\` names what is still missing. Never overwrites a file.

  <collection>  ${collectionNames.join(', ')}
  <id>          kebab-case; it becomes the address and is never used again
  --title       the statement, name or title, so that it need not be filled in

  npm run kb -- new claims some-claim --title "One sentence that stands alone."`,
  run(args, effects) {
    const { values, positionals } = understood(() =>
      parseArgs({ args: [...args], allowPositionals: true, options: { title: { type: 'string' } } }),
    );
    const collection = collectionOf(positionals);
    const [, id = ''] = positionals;
    const file = collection ? join(collection, `${id}.mdx`) : 'site.yaml';
    const path = join(contentFolder(effects.env, effects.cwd), file);
    const shown = relative(effects.cwd, path);
    if (existsSync(path)) return refuse(effects, `${shown} is there already`);
    const options = { today: dayOfRun(effects), title: values.title?.trim().replace(/\s+/gu, ' ') };
    writeFileAtomically(path, collection ? entrySkeleton(collection, options) : siteSkeleton(options));
    effects.write(`${shown}\n`);
    return exitCodes.ok;
  },
};

/** The collection an entry is written for; `undefined` for the site. */
function collectionOf([folder, id, ...rest]: readonly string[]): CollectionName | undefined {
  if (folder === 'site' && id === undefined) return undefined;
  if (folder === undefined || id === undefined || rest.length > 0)
    throw new UsageError('name a collection and an id');
  return collectionFor(folder, id);
}
