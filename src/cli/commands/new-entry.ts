import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '#files/content-folder.ts';
import { writeFileAtomically } from '#files/write-file.ts';
import { entrySkeleton } from '#knowledge/skeleton.ts';
import { collectionNames, entryId } from '#schema/fields.ts';
import { exitCodes, UsageError, type Command } from '../command.ts';
import { understood } from '../understood.ts';

export const newEntry: Command = {
  name: 'new',
  help: `npm run kb -- new <collection> <id> [--title "…"]

Writes content/<collection>/<id>.mdx with every field of the schema under its description. Fill in what says TODO or
todo, and take the # off the optional fields you need; \`check\` names what is still missing. Never overwrites a file.

  <collection>  ${collectionNames.join(', ')}
  <id>          kebab-case; it becomes the address and is never used again
  --title       the statement, name or title, so that it need not be filled in

  npm run kb -- new claims some-claim --title "One sentence that stands alone."`,
  run(args, effects) {
    const { values, positionals } = understood(() =>
      parseArgs({ args: [...args], allowPositionals: true, options: { title: { type: 'string' } } }),
    );
    const [folder, id, ...rest] = positionals;
    if (folder === undefined || id === undefined || rest.length > 0)
      throw new UsageError('name a collection and an id');
    const collection = collectionNames.find((name) => name === folder);
    if (!collection)
      throw new UsageError(`unknown collection \`${folder}\`; expected one of ${collectionNames.join(', ')}`);
    const valid = entryId.safeParse(id);
    if (!valid.success) throw new UsageError(`\`${id}\`: ${valid.error.issues[0]?.message ?? 'not an id'}`);
    const path = join(contentFolder(effects.env, effects.cwd), collection, `${id}.mdx`);
    const shown = relative(effects.cwd, path);
    if (existsSync(path)) {
      effects.warn(`${shown} is there already\n`);
      return exitCodes.failed;
    }
    const today = effects.now().toISOString().slice(0, 10);
    writeFileAtomically(path, entrySkeleton(collection, { today, title: values.title }));
    effects.write(`${shown}\n`);
    return exitCodes.ok;
  },
};
