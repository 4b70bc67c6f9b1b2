/**
 * `npm run mutants [-- <file> …]`: changes files of `src/domain` and `src/check` in one small way after another, and says which
 * of these mutants the tests of the file do not notice: where a test is missing, or code that does nothing. Texts are left as
 * they are. Some mutants are no fault: whoever reads the list judges. Takes a second or two a mutant, hours for all files.
 *
 * Stryker is installed into a temporary folder for it, and works on a copy of the project.
 *
 * @see https://stryker-mutator.io
 */
import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { ask } from '../bench/peers/peer.ts';
import { copyProject, root } from '../bench/project-copy.ts';
import { measure } from '../bench/measure.ts';

const packages = { '@stryker-mutator/core': '10.1.1', '@stryker-mutator/vitest-runner': '10.1.1' };

const given = process.argv.slice(2);
const files = given.length > 0 ? given : globSync('src/{domain,check}/**/*.ts', { cwd: root }).sort();
const folder = mkdtempSync(join(tmpdir(), 'rejoinder-mutants-'));
try {
  const project = await prepare();
  for (const file of files) process.stdout.write(await survivorsOf(project, file));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function prepare(): Promise<string> {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: packages }));
  // Vitest is the project's own: two of them would not know of each other's tests.
  await ask('npm', ['install', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund'], folder);
  for (const name of ['vitest', 'typescript']) {
    rmSync(join(folder, 'node_modules', name), { recursive: true, force: true });
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
  const project = copyProject(join(folder, 'project'));
  for (const part of ['tests', 'content']) cpSync(join(root, part), join(project, part), { recursive: true });
  return project;
}

async function survivorsOf(project: string, file: string): Promise<string> {
  const tests = testsOf(file);
  if (tests.length === 0) return `${file}: no tests of its own\n`;
  const report = join(folder, 'report.json');
  rmSync(report, { force: true });
  const settings = {
    packageManager: 'npm',
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'tests/mutants/vitest.config.ts', related: false },
    mutate: [file],
    mutator: { excludedMutations: ['StringLiteral'] },
    ignoreStatic: true,
    concurrency: 1,
    reporters: ['json'],
    jsonReporter: { fileName: report },
    // It is a copy, in which packages and files are found where the tests look for them.
    inPlace: true,
    timeoutMS: 10_000,
  };
  const path = join(folder, 'stryker.json');
  writeFileSync(path, JSON.stringify(settings));
  const stryker = join(folder, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  try {
    const env = { KB_MUTANTS_TESTS: tests.join(',') };
    await measure(process.execPath, [stryker, 'run', path], { cwd: project, env });
  } catch (error) {
    return `${file}: not tried: ${String(error)}\n`;
  }
  return existsSync(report) ? listOf(file, JSON.parse(readFileSync(report, 'utf8')) as Report) : '';
}

/**
 * The tests that bear the file's name or its beginning (`circular.test.ts` for `circular-support.ts`), else all beside them
 * and those of their folder (`reporters.test.ts` for `reporters/json.ts`).
 */
function testsOf(file: string): string[] {
  const folder = dirname(file).replace(/^src/, 'tests');
  const beside = globSync([`${folder}/*.test.ts`, `${folder}.test.ts`], { cwd: root }).sort();
  const name = basename(file, '.ts');
  const own = beside.filter((test) => `${name}-`.startsWith(`${basename(test, '.test.ts')}-`));
  return own.length > 0 ? own : beside;
}

function listOf(file: string, { files: reports }: Report): string {
  const { source = '', mutants = [] } = reports[file] ?? {};
  const lines = source.split('\n');
  const tried = mutants.filter(({ status }) => status !== 'Ignored');
  const left = tried.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  const rows = left.map(({ location: { start }, mutatorName, replacement = '' }) => {
    const what = `${mutatorName} ${replacement.replace(/\s+/g, ' ').slice(0, 60)}`;
    return `  ${start.line}:${start.column} ${lines[start.line - 1]?.trim()}\n      → ${what}\n`;
  });
  return `${file}: ${tried.length - left.length} of ${tried.length} noticed\n${rows.join('')}`;
}

/** @see https://github.com/stryker-mutator/mutation-testing-elements/tree/master/packages/report-schema */
interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

interface Mutant {
  readonly status: 'Killed' | 'Survived' | 'NoCoverage' | 'Timeout' | 'Ignored' | string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}
