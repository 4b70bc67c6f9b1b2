/**
 * `npm run drill`: puts one fault after another into the second debate, of which two editions were made, and into its built
 * site, and sees who notices. A fault is *refused* when the checks or the tests find it wrong. It is *shown* when it makes another
 * sound record, as an author's edit does, and the live page says which field is not as the newest edition has it. Prints the share
 * of both, kind by kind, and what nobody noticed.
 *
 * The content is checked as in a pull request: without the captured texts, with the receipts alone, and editions by the step of
 * the workflow that holds them against those there are. Faults in the built site
 * need the site that `npm test -- "build of the fixture"` leaves; `--content` leaves them out.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '#cli/check-content.ts';
import { main } from '#cli/main.ts';
import { readContentFiles } from '#files/content-folder.ts';
import { readCorpus } from '#files/corpus.ts';
import { readEditions } from '#files/editions.ts';
import { sha256 } from '#files/sha256.ts';
import { standingInEditions } from '#knowledge/edition-standing.ts';
import type { ContentFile } from '#knowledge/entry-file.ts';
import { allEntries } from '#knowledge/knowledge-base.ts';
import { runCommand } from '../runner/command.ts';
import { git, runEditionsStep } from '../runner/editions-step.ts';
import { fixture } from '../runner/sites.ts';
import { contentFaults, receiptFaults, type Fault } from './content-faults.ts';
import { editionFaults } from './edition-faults.ts';
import { outputFaults } from './output-faults.ts';

type Outcome = 'refused' | 'refused by an edition' | 'refused by the workflow' | 'shown' | 'missed';

/** How many faults of a kind came to what, and where one was missed. */
interface Tally {
  readonly outcomes: Outcome[];
  readonly missed: string[];
}

const tallies = new Map<string, Tally>();
const folder = mkdtempSync(join(tmpdir(), 'rejoinder-drill-'));
try {
  await drillContent();
  if (!process.argv.includes('--content')) await drillOutput();
  report();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function drillContent(): Promise<void> {
  const content = join(folder, 'content');
  cpSync(fixture.content, content, { recursive: true });
  for (const day of ['2026-02-03', '2026-02-20']) await makeEdition(day);
  const sound = findings(content);
  const repository = commitEditions(content);
  const faults: Fault[] = [
    ...contentFaults(readContentFiles(content)),
    ...receiptFaults(jsonFiles(content, 'receipts')),
    ...editionFaults(jsonFiles(content, 'editions')),
  ];
  for (const { kind, path, text } of faults) {
    const place = join(content, path);
    const before = readFileSync(place, 'utf8');
    if (text === before) continue;
    if (text === undefined) rmSync(place);
    else writeFileSync(place, text);
    const outcome = outcomeIn(content, sound);
    const isRefused = outcome === 'missed' && path.startsWith('editions/') && runStep(repository, path, text);
    count(kind, path, isRefused ? 'refused by the workflow' : outcome);
    writeFileSync(place, before);
  }
}

/** The editions alone, in a repository of their own. */
function commitEditions(content: string): string {
  const repository = join(folder, 'repository');
  cpSync(join(content, 'editions'), join(repository, 'content', 'editions'), { recursive: true });
  git(repository, 'init', '--quiet');
  git(repository, 'add', '.');
  git(repository, 'commit', '--quiet', '--message=base');
  return repository;
}

/** Whether a pull request is refused that leaves an edition so. */
function runStep(repository: string, path: string, text: string | undefined): boolean {
  const place = join(repository, 'content', path);
  if (text === undefined) rmSync(place);
  else writeFileSync(place, text);
  git(repository, 'commit', '--quiet', '--all', '--message=topic');
  const { code } = runEditionsStep(repository);
  git(repository, 'reset', '--quiet', '--hard', 'HEAD^');
  return code === 1;
}

async function makeEdition(day: string): Promise<void> {
  const said: string[] = [];
  const effects = {
    write() {},
    warn: (text: string) => said.push(text),
    cwd: folder,
    env: {},
    now: () => new Date(day),
  };
  if ((await main(['edition', day], effects)) !== 0) throw new Error(said.join(''));
}

function jsonFiles(content: string, name: string): ContentFile[] {
  return readdirSync(join(content, name)).map((file) => ({
    path: `${name}/${file}`,
    text: readFileSync(join(content, name, file), 'utf8'),
  }));
}

function outcomeIn(content: string, sound: readonly string[]): Outcome {
  const found = findings(content).filter((finding) => !sound.includes(finding));
  if (found.some((finding) => !finding.startsWith('edition-'))) return 'refused';
  if (found.length > 0) return 'refused by an edition';
  return isShown(content) ? 'shown' : 'missed';
}

/** Whether the page of an entry says which of its fields an edition has otherwise. */
function isShown(content: string): boolean {
  const { knowledgeBase } = readCorpus(content);
  const context = { knowledgeBase, sha256, editions: { all: readEditions(content).editions, at: '' } };
  return [...allEntries(knowledgeBase)].some((entry) => {
    const standing = standingInEditions(context, entry);
    return standing.kind === 'changed' && standing.changes.length > 0;
  });
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
    // The tests of both sites bear their names: those of the other one would tell nothing of this fault.
    const args = ['run', '--config', 'tests/site/vitest.config.ts', '-t', fixture.name, ...tests];
    const { code } = await runCommand('vitest', args, { KB_TEST_BUILDS: builds });
    count(kind, file, code === 0 ? 'missed' : 'refused');
    writeFileSync(place, before);
  }
}

function count(kind: string, place: string, outcome: Outcome): void {
  const tally = tallies.get(kind) ?? { outcomes: [], missed: [] };
  tally.outcomes.push(outcome);
  if (outcome === 'missed') tally.missed.push(place);
  tallies.set(kind, tally);
}

function report(): void {
  const lines = [...tallies].map(([kind, { outcomes, missed }]) => {
    const places = [...new Set(missed)];
    const where =
      places.length > 0 ? `; not in ${places.slice(0, 3).join(', ')}${places.length > 3 ? ' …' : ''}` : '';
    return `${missed.length === 0 ? '✓' : '✗'} ${kind}: ${sharesOf(outcomes)}${where}`;
  });
  const all = [...tallies.values()].flatMap(({ outcomes }) => outcomes);
  const percent = (of: readonly Outcome[]): string =>
    `${((all.filter((outcome) => of.includes(outcome)).length / all.length) * 100).toFixed(1)} %`;
  process.stdout.write(`${lines.join('\n')}\n\nOf ${all.length} faults: ${sharesOf(all)}\n`);
  process.stdout.write(
    `Refused ${percent(['refused', 'refused by an edition', 'refused by the workflow'])}, shown as changed ${percent(['shown'])}, not noticed ${percent(['missed'])}\n`,
  );
}

function sharesOf(outcomes: readonly Outcome[]): string {
  return [...Map.groupBy(outcomes, (outcome) => outcome)]
    .map(([outcome, { length }]) => `${length} ${outcome}`)
    .sort((a, b) => Number.parseInt(b, 10) - Number.parseInt(a, 10))
    .join(', ');
}
