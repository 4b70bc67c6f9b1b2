import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { root } from './command.ts';

/** Runs git in a folder, as nobody in particular. @throws when it fails */
export function git(folder: string, ...args: readonly string[]): void {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  const { status, stderr } = spawnSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
}

/**
 * What the step of the workflow that holds a pull request to the editions and receipts there are says of the last commit of a
 * repository.
 *
 * @param from the repository that the pull request comes from; ours is `a/base`
 */
export function runEditionsStep(folder: string, from = 'a/base'): { code: number | null; said: string } {
  const { jobs } = load(readFileSync(join(root, '.github/workflows/check.yml'), 'utf8')) as Workflow;
  const script = jobs['check']?.steps.find(({ name }) => name?.includes('edition'))?.run ?? 'exit 2';
  const { status, stdout } = spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, FROM: from, GITHUB_REPOSITORY: 'a/base' },
  });
  return { code: status, said: stdout };
}

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { name?: string; run?: string }[] }>>;
}
