/** `npm run references`: builds the fixture and draws the pictures and the reading orders anew that its pages are held against. */
import { runCommand } from '../runner/command.ts';
import { buildSite, fixture } from '../runner/sites.ts';

const built = await buildSite(fixture);
const drawn =
  built.code === 0
    ? await runCommand('playwright', [
        'test',
        '--config',
        'tests/browser/playwright.config.ts',
        '--update-snapshots=changed',
        'looks',
        'reading-order',
      ])
    : built;
process.stdout.write(drawn.output);
process.exitCode = drawn.code;
