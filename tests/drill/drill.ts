/**
 * `npm run drill`: puts one fault after another into the second debate, and into its built site, and sees whether the
 * checks or the tests notice. Prints the share noticed, kind by kind, and what was not.
 *
 * The content is checked as in a pull request: without the captured texts, with the receipts alone. Faults in the built site
 * need the sites that `npm test -- build` leaves; `--content` leaves them out.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContentFiles } from '#files/content-folder.ts';
import { checkContent } from '../../src/cli/check-content.ts';
import { runCommand } from '../runner/command.ts';
import { fixture } from '../runner/sites.ts';
import { contentFaults, receiptFaults, type Fault } from './content-faults.ts';
import { outputFaults } from './output-faults.ts';

/** How many faults of a kind were tried and noticed, and where one was not. */
interface Tally {
  tried: number;
  noticed: number;
  readonly missed: string[];
}

const tallies = new Map<string, Tally>();
const folder = mkdtempSync(join(tmpdir(), 'rejoinder-drill-'));
try {
  drillContent();
  if (!process.argv.includes('--content')) await drillOutput();
  report();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function drillContent(): void {
  const content = join(folder, 'content');
  cpSync(fixture.content, content, { recursive: true });
  const receipts = readdirSync(join(content, 'receipts')).map((name) => ({
    path: `receipts/${name}`,
    text: readFileSync(join(content, 'receipts', name), 'utf8'),
  }));
  const sound = findings(content);
  const faults: Fault[] = [...contentFaults(readContentFiles(content)), ...receiptFaults(receipts)];
  for (const { kind, path, text } of faults) {
    const place = join(content, path);
    const before = readFileSync(place, 'utf8');
    if (text === before) continue;
    if (text === undefined) rmSync(place);
    else writeFileSync(place, text);
    count(
      kind,
      path,
      findings(content).some((finding) => !sound.includes(finding)),
    );
    writeFileSync(place, before);
  }
}

function findings(content: string): string[] {
  const env = { KB_CONTENT: content, KB_ARCHIVE: join(folder, 'no-archive') };
  return checkContent({ env, cwd: folder }).diagnostics.map(
    ({ rule, file, message }) => `${rule} ${file} ${message}`,
  );
}

async function drillOutput(): Promise<void> {
  const builds = join(folder, 'builds');
  if (!existsSync(fixture.folder)) {
    process.stdout.write(`No built site at ${fixture.folder}: faults in it are left out.\n`);
    return;
  }
  cpSync(join(fixture.folder, '..'), builds, { recursive: true });
  const site = join(builds, 'fixture');
  for (const { kind, file, change, tests } of outputFaults) {
    const place = join(site, file);
    const before = readFileSync(place, 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`the fault “${kind}” finds nothing to change in ${file}`);
    writeFileSync(place, after);
    const args = ['run', '--config', 'tests/site/vitest.config.ts', ...tests];
    const { code } = await runCommand('vitest', args, { KB_TEST_BUILDS: builds });
    count(kind, file, code !== 0);
    writeFileSync(place, before);
  }
}

function count(kind: string, place: string, isNoticed: boolean): void {
  const tally = tallies.get(kind) ?? { tried: 0, noticed: 0, missed: [] };
  tally.tried += 1;
  if (isNoticed) tally.noticed += 1;
  else tally.missed.push(place);
  tallies.set(kind, tally);
}

function report(): void {
  const all = [...tallies.values()];
  const sum = (part: 'tried' | 'noticed'): number => all.reduce((total, tally) => total + tally[part], 0);
  const lines = [...tallies].map(([kind, { tried, noticed, missed }]) => {
    const places = [...new Set(missed)];
    const where =
      places.length > 0 ? `; not in ${places.slice(0, 3).join(', ')}${places.length > 3 ? ' …' : ''}` : '';
    return `${noticed === tried ? '✓' : '✗'} ${kind}: ${noticed} of ${tried}${where}`;
  });
  process.stdout.write(`${lines.join('\n')}\n\n${sum('noticed')} of ${sum('tried')} faults noticed, `);
  process.stdout.write(`${((sum('noticed') / sum('tried')) * 100).toFixed(1)} %\n`);
}
