import { execFile, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const command = fileURLToPath(new URL('../cli/main.ts', import.meta.url));

/**
 * Runs `kb check` beside the dev server, in a process of its own: pages do not wait for it, and an entry that cannot be
 * read, which they leave out, is told of. An edit that comes meanwhile has the check begin again.
 */
export class ContentCheck {
  readonly #report: (said: string, hasErrors: boolean) => void;
  #running: ChildProcess | undefined;
  #said: Promise<string> = Promise.resolve('');

  /** @param report told what the check says and whether content with it would be published */
  constructor(report: (said: string, hasErrors: boolean) => void) {
    this.#report = report;
  }

  /** What the check says of the content as it is, once it has: of a check that an edit ended, what the next one says. */
  get said(): Promise<string> {
    return this.#said;
  }

  run(): void {
    this.#running?.kill();
    this.#said = new Promise((resolve) => {
      const running = execFile(
        process.execPath,
        [command, 'check'],
        { maxBuffer: Infinity },
        (error, output, trouble) => {
          if (this.#running !== running) {
            resolve(this.#said);
            return;
          }
          const said = stripVTControlCharacters(output + trouble).trim();
          resolve(said);
          this.#report(said, error !== null);
        },
      );
      this.#running = running;
    });
  }
}
