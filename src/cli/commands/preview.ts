import { existsSync } from 'node:fs';
import { recoverFolder } from '#files/replace-folder.ts';
import { normaliseBase } from '#knowledge/permalink.ts';
import { outputFolder } from '../output-folder.ts';
import { createPagesServer } from '../pages-server.ts';

/** `kb preview`: serves the built site as GitHub Pages would, until it is stopped. */
export const preview = {
  name: 'preview',
  help: 'preview [--port 4321]   serve the built site as GitHub Pages would',
  async run(args: readonly string[], effects: { write(text: string): void }): Promise<number> {
    const folder = outputFolder({ env: process.env, cwd: process.cwd() });
    recoverFolder(folder);
    if (!existsSync(folder)) {
      effects.write(`There is no built site at ${folder}. Build it first: npm run build\n`);
      return 1;
    }
    const asked = args.indexOf('--port');
    const port = Number(asked >= 0 ? args[asked + 1] : (process.env['PORT'] ?? 4321));
    const base = normaliseBase(process.env['KB_BASE']);
    const server = createPagesServer(folder, base);
    return new Promise((done) => {
      server.on('error', (error) => {
        effects.write(`Could not serve on port ${port}: ${error.message}\n`);
        done(1);
      });
      server.listen(port, () => {
        effects.write(`The site is at http://localhost:${port}${base} (Ctrl C stops it)\n`);
      });
    });
  },
};
