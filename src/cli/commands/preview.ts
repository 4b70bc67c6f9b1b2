import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { recoverFolder } from '#files/replace-folder.ts';
import { normaliseBase } from '#knowledge/permalink.ts';
import { exitCodes, refuse, UsageError, type Command } from '../command.ts';
import { outputFolder } from '../output-folder.ts';
import { createPagesServer } from '../pages-server.ts';
import { understood } from '../understood.ts';

/** `kb preview`: serves the built site as GitHub Pages would, until it is stopped. */
export const preview: Command = {
  name: 'preview',
  help: `npm run kb -- preview [--port 4321]

Serves the built site (KB_OUT, else dist/) to this machine as GitHub Pages would, until it is stopped.

  --port   where, else PORT, else 4321; 0 for any that is free

Ends with 1 when there is no site or the port is taken, 2 when it was called wrongly.`,
  run(args, effects) {
    const { values } = understood(() =>
      parseArgs({ args: [...args], options: { port: { type: 'string' } } }),
    );
    const port = readPort(values.port ?? (effects.env['PORT'] || '4321'));
    const folder = outputFolder(effects);
    recoverFolder(folder);
    if (!existsSync(folder))
      return refuse(effects, `There is no built site at ${folder}. Build it first: npm run build`);
    const base = normaliseBase(effects.env['KB_BASE']);
    const server = createPagesServer(folder, base);
    return new Promise((done) => {
      server.on('error', (error) => {
        effects.warn(`Could not serve on port ${port}: ${error.message}\n`);
        done(exitCodes.failed);
      });
      // To nobody else on the network: it may be a private edition.
      server.listen(port, '127.0.0.1', () => {
        const { port: found } = server.address() as AddressInfo;
        effects.write(`The site is at http://localhost:${found}${base} (Ctrl C stops it)\n`);
      });
    });
  },
};

function readPort(text: string): number {
  const port = /^\d+$/.test(text) ? Number(text) : NaN;
  if (port <= 65_535) return port;
  throw new UsageError(`unexpected port \`${text}\`; expected a number up to 65535`);
}
