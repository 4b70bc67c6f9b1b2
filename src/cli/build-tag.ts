import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { dropForeignVariables } from '#files/foreign-variables.ts';
import { contentFolder } from '#files/content-folder.ts';
import type { Effects } from './command.ts';

/** A state of the repository to be built, and where the site is to stand. */
export interface TaggedBuild {
  readonly tag: string;
  /** The folder of the built site; nothing stands there yet. */
  readonly folder: string;
  /** What the build is told, given the tagged content folder. */
  env(content: string): Readonly<Record<string, string>>;
}

/**
 * Builds a tagged state of the repository with its own software, in a work tree beside this one. The site appears in its
 * folder whole or not at all.
 *
 * @returns why it could not be built
 */
export async function buildTag(build: TaggedBuild, effects: Effects): Promise<string | undefined> {
  const { cwd } = effects;
  const root = (await run('git', ['rev-parse', '--show-toplevel'], cwd)).output.trim();
  const place = mkdtempSync(join(tmpdir(), 'edition-'));
  const tree = join(place, 'tree');
  const site = join(place, 'site');
  const unfinished = join(dirname(build.folder), `.${basename(build.folder)}.${process.pid}.tmp`);
  const added = await run('git', ['worktree', 'add', '--detach', tree, `refs/tags/${build.tag}`], cwd);
  try {
    if (added.code !== 0) return `there is no tag ${build.tag} to build from: ${added.output.trim()}`;
    const modules = await provideModules(root, tree);
    if (modules !== undefined) return modules;
    const content = join(tree, relative(root, contentFolder(effects.env, cwd)));
    const env = {
      ...build.env(content),
      KB_CONTENT: content,
      KB_OUT: site,
      KB_CACHE: join(place, 'cache'),
    };
    const built = await run(process.execPath, ['src/cli/main.ts', 'build'], tree, env);
    if (built.code !== 0) return built.output.trim();
    // The place may be on another file system, where a folder is not renamed to.
    cpSync(site, unfinished, { recursive: true });
    renameSync(unfinished, build.folder);
    return undefined;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
    await run('git', ['worktree', 'remove', '--force', tree], cwd);
    rmSync(place, { recursive: true, force: true });
  }
}

/** The packages that the tagged state asks for: those here, where they are the same. @returns why there are none */
async function provideModules(root: string, tree: string): Promise<string | undefined> {
  if (lockText(root) === lockText(tree)) {
    symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
    return undefined;
  }
  const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund'], tree);
  return code === 0 ? undefined : output.trim();
}

function lockText(folder: string): string {
  const path = join(folder, 'package-lock.json');
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** Runs a program and waits for its end. */
function run(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number; output: string }> {
  const whole: Record<string, string | undefined> = { ...process.env, ...env };
  // The software of an earlier edition may not do so itself.
  dropForeignVariables(whole);
  delete whole['NODE_ENV'];
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd,
      env: whole,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => done({ code: 1, output: error.message }));
    child.on('close', (code) => done({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }));
  });
}
