import { resolve } from 'node:path';
import { joinParts } from '../join-parts.ts';
import { exitCodes, UsageError, type Effects } from '../command.ts';
import { outputFolder, refuseOutput } from '../output-folder.ts';

/** `kb join`: makes one site of parts that were built side by side. */
export const join = {
  name: 'join',
  help: [
    'join <part> <part> …   join the parts of a site, each built with KB_SHARD set, into dist/ (KB_OUT)',
    '',
    '    KB_SHARD=1/3 KB_OUT=parts/1 npm run build   # on one machine; 2/3 and 3/3 on others',
    '    npm run kb -- join parts/1 parts/2 parts/3',
  ].join('\n'),
  run(args: readonly string[], effects: Effects): number {
    if (args.length === 0) throw new UsageError('join needs the folders of the parts');
    const folder = outputFolder(effects);
    const refusal = refuseOutput(folder, [effects.cwd]);
    if (refusal !== undefined) {
      effects.warn(`${refusal}\n`);
      return exitCodes.failed;
    }
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
