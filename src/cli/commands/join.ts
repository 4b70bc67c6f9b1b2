import { resolve } from 'node:path';
import { joinParts } from '../join-parts.ts';
import { exitCodes, refuse, UsageError, type Command } from '../command.ts';
import { outputFolder, refuseOutput } from '../output-folder.ts';

export const join: Command = {
  name: 'join',
  help: `npm run kb -- join <part> <part> …

Joins the parts of a site, each built with KB_SHARD set, into one in dist/ (KB_OUT).

    KB_SHARD=1/3 KB_OUT=parts/1 npm run build   # on one machine; 2/3 and 3/3 on others
    npm run kb -- join parts/1 parts/2 parts/3

Ends with 0 when joined, 1 when not, 2 when it was called wrongly.`,
  run(args, effects) {
    if (args.length === 0) throw new UsageError('join needs the folders of the parts');
    const folder = outputFolder(effects);
    const refusal = refuseOutput(folder, [effects.cwd]);
    if (refusal !== undefined) return refuse(effects, refusal);
    const faults = joinParts(
      args.map((part) => resolve(effects.cwd, part)),
      folder,
    );
    for (const fault of faults) effects.warn(`${fault}\n`);
    if (faults.length > 0) return exitCodes.failed;
    effects.write(`Joined ${args.length} parts into ${folder}\n`);
    return exitCodes.ok;
  },
};
