import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * The day (UTC) on which each file of a folder was last changed in git, by its path in the folder. One call for all files.
 * Where history is cut (a shallow clone), the oldest commit seems to have changed everything: what it says is left out, so
 * that no file gets a false date. Without git the map is empty.
 */
export function changeDates(folder: string): Map<string, string> {
  const dates = new Map<string, string>();
  let day = '';
  for (const line of gitLog(folder).split('\n')) {
    const commit = /^commit (\d+) (.*)$/.exec(line);
    if (commit)
      day = isCut(folder, commit[2] ?? '')
        ? ''
        : new Date(Number(commit[1]) * 1000).toISOString().slice(0, 10);
    else if (line !== '' && !dates.has(line)) dates.set(line, day);
  }
  for (const [file, known] of dates) if (known === '') dates.delete(file);
  return dates;
}

function gitLog(folder: string): string {
  return git(folder, [
    '-c',
    'core.quotePath=false',
    'log',
    '--format=commit %ct %H',
    '--name-only',
    '--relative',
    '--',
    '.',
  ]);
}

const cuts = new Map<string, ReadonlySet<string>>();

/** Whether a commit is one at which a shallow clone was cut off. */
function isCut(folder: string, commit: string): boolean {
  let commits = cuts.get(folder);
  if (!commits) {
    const path = resolve(folder, git(folder, ['rev-parse', '--git-path', 'shallow']).trim());
    const list = existsSync(path) ? readFileSync(path, 'utf8') : '';
    commits = new Set(list.split('\n').filter(Boolean));
    cuts.set(folder, commits);
  }
  return commits.has(commit);
}

function git(folder: string, args: readonly string[]): string {
  try {
    return execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return '';
  }
}
