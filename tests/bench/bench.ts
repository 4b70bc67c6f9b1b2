/**
 * `npm run bench -- 1000 10000`: invents a corpus of so many claims, builds it cold, unchanged, after one claim's edit and
 * after one more claim, and prints what each took beside a bare script on the same corpus.
 *
 * Works on a copy of the project, in memory where the machine has `/dev/shm`: so many small files cost more to write to
 * a disk than to render. `--json <file>` writes the numbers down as well; `--gate` fails when a build costs more than it
 * should, measured by what does not depend on the machine; `--peers` builds the same corpus with other generators, too.
 */
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { missedGates, steps, type Step } from './build-gates.ts';
import { measure, type Cost } from './measure.ts';
import { installPeers, measurePeers, peersReport, type Candidate, type PeerResult } from './peers.ts';
import { copyProject } from './project-copy.ts';
import { sizesOf, type SiteSizes } from './sizes.ts';
import { writeCorpus } from './write-corpus.ts';

interface Result {
  readonly claims: number;
  readonly steps: Readonly<Record<Step, Cost>>;
  readonly sizes: SiteSizes;
  readonly peers: readonly PeerResult[];
}

const { values, positionals } = parseArgs({
  options: {
    json: { type: 'string' },
    keep: { type: 'boolean', default: false },
    gate: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const counts = positionals.length > 0 ? positionals.map(Number) : [1000];
const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'rejoinder-bench-'));
try {
  const project = copyProject(join(folder, 'project'));
  const peers = values.peers ? await installPeers(folder) : [];
  const results: Result[] = [];
  for (const claims of counts) results.push(await runBench(project, claims, peers));
  if (values.json) writeFileSync(values.json, JSON.stringify(results.map(plain), null, 2));
  process.stdout.write(`\n${results.length > 1 ? growth(results) : ''}`);
  const broken = values.gate ? results.flatMap(missedGates) : [];
  for (const gate of broken) process.stderr.write(`${gate}\n`);
  if (broken.length > 0) process.exitCode = 1;
} finally {
  if (values.keep) process.stdout.write(`Left in ${folder}\n`);
  else rmSync(folder, { recursive: true, force: true });
}

async function runBench(project: string, claims: number, peers: readonly Candidate[]): Promise<Result> {
  const corpus = join(folder, `corpus-${claims}`);
  writeCorpus(corpus, claims);
  const content = join(corpus, 'content');
  const site = join(folder, `site-${claims}`);
  const env = {
    KB_CONTENT: content,
    KB_ARCHIVE: join(corpus, 'no-archive'),
    KB_OUT: site,
    KB_CACHE: join(folder, `cache-${claims}`),
    KB_BASE: '/rejoinder/',
  };
  const run = (...args: string[]): Promise<Cost> => measure(process.execPath, args, { cwd: project, env });
  const build = (): Promise<Cost> => run('src/cli/main.ts', 'build');
  const bare = await run(join(import.meta.dirname, 'bare.ts'), content, join(folder, `bare-${claims}`));
  const check = await run('src/cli/main.ts', 'check');
  const cold = await build();
  const sizes = sizesOf(site);
  const theirs = await measurePeers(peers, claims, folder);
  const unchanged = await build();
  const claim = join(content, 'claims', `claim-${String(claims / 2).padStart(5, '0')}.mdx`);
  appendFileSync(claim, '\nA sentence is added.\n');
  const edit = await build();
  writeFileSync(join(content, 'claims', 'claim-added.mdx'), anotherClaim(readFileSync(claim, 'utf8')));
  const added = await build();
  const result: Result = {
    claims,
    steps: { 'bare script': bare, check, cold, unchanged, 'one edit': edit, 'one claim more': added },
    sizes,
    peers: theirs,
  };
  process.stdout.write(report(result));
  if (theirs.length > 0) process.stdout.write(peersReport(theirs, { name: 'ours', cost: cold, sizes }));
  return result;
}

/**
 * A claim that says something else about the same things: it rests on the same passages and bears on the same claims, which no
 * second reader has seen yet.
 */
function anotherClaim(claim: string): string {
  return claim
    .replace(
      /^statement: .*/m,
      'statement: What nobody in this corpus has said so far is said by this claim.',
    )
    .replace(/^label: .*/m, 'label: said so far by nobody')
    .replaceAll(/^ {4}reviewed:\n(?: {6}.*\n)+/gm, '');
}

function report({ claims, steps: costs, sizes }: Result): string {
  const floor = costs['bare script'].cpu;
  const rows = steps.map((step) => {
    const { cpu, wall, memory } = costs[step];
    const pages = step === 'check' ? '' : (sizes.pages / wall).toFixed(0);
    return `| ${step} | ${cpu.toFixed(1)} | ${wall.toFixed(1)} | ${(cpu / floor).toFixed(1)} | ${memory.toFixed(0)} | ${pages} |`;
  });
  const types = [...sizes.types].map(
    ([type, size]) => `| ${type} | ${size.pages} | ${kilobytes(size.median)} | ${kilobytes(size.largest)} |`,
  );
  return `
## ${claims} claims, ${sizes.pages} pages

| build | CPU s | wall s | × bare script | peak MB | pages/s |
| --- | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}

Site ${megabytes(sizes.bytes)} in ${sizes.files} files, of which search index ${megabytes(sizes.index)}.

| pages | number | median, KB gz | largest, KB gz |
| --- | ---: | ---: | ---: |
${types.join('\n')}
`;
}

/** From the smallest corpus to the largest: time, memory for each further page, and the pages that grow. */
function growth(results: readonly Result[]): string {
  const [small, large] = [results[0], results.at(-1)] as [Result, Result];
  const memory = (large.steps.cold.memory - small.steps.cold.memory) * 1024;
  const growing = [...large.sizes.types].flatMap(([type, { largest, median }]) => {
    const before = small.sizes.types.get(type);
    const factors = before ? [largest / before.largest, median / before.median] : [];
    return factors.some((factor) => factor > 1.05)
      ? [`${type} ${factors.map((factor) => factor.toFixed(2)).join(' and ')} ×`]
      : [];
  });
  return `From ${small.claims} to ${large.claims} claims: cold CPU ${(large.steps.cold.cpu / small.steps.cold.cpu).toFixed(1)} ×, ${(memory / (large.sizes.pages - small.sizes.pages)).toFixed(0)} KB of memory for each further page.
Pages whose largest and median sizes grow by more than a twentieth: ${growing.join(', ') || 'none'}.
`;
}

function plain({ claims, steps: costs, sizes, peers }: Result): unknown {
  const numbers = Object.entries(costs).map(([step, { cpu, wall, memory }]) => [step, { cpu, wall, memory }]);
  return {
    claims,
    steps: Object.fromEntries(numbers),
    sizes: { ...sizes, types: Object.fromEntries(sizes.types) },
    peers: peers.map((peer) =>
      'cost' in peer ? { ...peer, cost: { ...peer.cost, output: undefined } } : peer,
    ),
  };
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
