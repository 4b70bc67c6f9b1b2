import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { ask, plainBody, templateFolder, writePages, type Peer } from './peer.ts';

/** The quickest of the generators in wide use. `HUGO` names the program where it is not on the path. */
export const hugo: Peer = {
  name: 'Hugo',
  install: async (folder) => {
    const program = process.env['HUGO'] ?? 'hugo';
    const version = /v([\d.]+)/.exec(await ask(program, ['version'], folder))?.[1] ?? '';
    return {
      name: `Hugo ${version}`,
      prepare: (site, pages) => {
        cpSync(templateFolder('hugo'), site, { recursive: true });
        const files = pages.map((page) => ({ ...page, body: plainBody(page) }));
        writePages(join(site, 'content'), 'md', files);
        return { program, args: ['--quiet'], output: join(site, 'public') };
      },
    };
  },
};
