import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [programs] = [
  ...globSync('/usr/lib/postgresql/*/bin/initdb'),
  ...globSync('/usr/local/pgsql/bin/initdb'),
].map((path) => path.replace(/\/initdb$/, ''));

/** Whether this machine has PostgreSQL with its server. */
export const hasPostgres = programs !== undefined;

/** A server of its own in a temporary folder, reached through a socket there and by nobody else. */
export class PostgresServer {
  /** Files that psql is to read may be put here. */
  readonly folder = mkdtempSync(join(tmpdir(), 'rejoinder-postgres-'));
  /** It refuses to be run by root; Debian's package has a user for it. */
  readonly #user = process.getuid?.() === 0 ? 'postgres' : undefined;

  constructor() {
    chmodSync(this.folder, 0o755);
    if (this.#user) chownSync(this.folder, idOf('-u', this.#user), idOf('-g', this.#user));
    this.#run('initdb', '--auth=trust', '--encoding=UTF8', '--locale=C', '--username=test', this.#data);
    const options = `-k ${this.folder} -c listen_addresses='' -c fsync=off`;
    this.#run('pg_ctl', '--wait', '-D', this.#data, '-l', join(this.folder, 'log'), '-o', options, 'start');
  }

  /** Runs a file of SQL by psql, in the server's folder. @returns what it prints, a row a line, columns by tabs */
  psql(file: string, variables: Readonly<Record<string, string>>): string {
    const given = Object.entries(variables).flatMap(([name, value]) => ['-v', `${name}=${value}`]);
    const args = [
      '-X',
      '-q',
      '-t',
      '-A',
      '-F',
      '\t',
      '-h',
      this.folder,
      '-U',
      'test',
      '-v',
      'ON_ERROR_STOP=1',
    ];
    return execFileSync(join(programs ?? '', 'psql'), [...args, ...given, '-f', file, 'postgres'], {
      cwd: this.folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  stop(): void {
    this.#run('pg_ctl', '-D', this.#data, '-m', 'immediate', 'stop');
    rmSync(this.folder, { recursive: true, force: true });
  }

  get #data(): string {
    return join(this.folder, 'data');
  }

  #run(program: string, ...args: string[]): void {
    const command = [join(programs ?? '', program), ...args];
    const [name = '', ...rest] = this.#user ? ['runuser', '-u', this.#user, '--', ...command] : command;
    // Programs of root's are not where others look for theirs.
    const env = { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin:/sbin` };
    execFileSync(name, rest, { cwd: this.folder, stdio: 'ignore', env });
  }
}

function idOf(which: '-u' | '-g', user: string): number {
  return Number(execFileSync('id', [which, user], { encoding: 'utf8' }));
}
