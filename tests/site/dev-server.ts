import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../runner/command.ts';

/** How long something may take until it is shown, in ms: a busy machine, of which a test of speed would ask less. */
const patience = 60_000;

/** `npm run dev` on some content, as in the shell of a person: without what the test runner tells of itself. */
export class DevServer {
  readonly #content: string;
  readonly #env: Readonly<Record<string, string>>;
  #child: ChildProcess | undefined;
  #said = '';
  #address = '';

  /** @param env variables the shell has besides */
  constructor(content: string, env: Readonly<Record<string, string>>) {
    this.#content = content;
    this.#env = env;
  }

  async start(): Promise<void> {
    const own = Object.entries(process.env).filter(
      ([name]) => !/^(VITEST|TEST$|NODE_ENV$|MODE$|FORCE_COLOR$)/.test(name),
    );
    this.#child = spawn(
      process.execPath,
      [join(root, 'node_modules/astro/bin/astro.mjs'), 'dev', '--port', '4390'],
      {
        cwd: root,
        env: {
          ...Object.fromEntries(own),
          KB_CONTENT: this.#content,
          KB_ARCHIVE: join(this.#content, 'no-archive'),
          KB_CACHE: join(this.#content, '..', 'cache'),
          ASTRO_TELEMETRY_DISABLED: '1',
          NO_COLOR: '1',
          ...this.#env,
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        this.#said += chunk.toString();
      });
    await this.#until('it has an address', () => {
      // Another port than the one asked for where that is taken.
      this.#address = /http:\/\/localhost:\d+/.exec(this.#said)?.[0] ?? '';
      return this.#address !== '';
    });
  }

  /** Waits for a page to hold some words, and gives it. */
  async shows(path: string, words: string): Promise<string> {
    let page = '';
    await this.#until(`${path} shows “${words}”`, async () => {
      page = await fetch(this.#address + path).then((answer) => answer.text());
      return page.includes(words);
    });
    return page;
  }

  /** Waits for words in the terminal. */
  async says(words: RegExp): Promise<void> {
    await this.#until(`it says ${words}`, () => words.test(this.#said));
  }

  async stop(): Promise<void> {
    if (!this.#child || this.#child.exitCode !== null) return;
    this.#child.kill();
    await once(this.#child, 'exit');
  }

  async #until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
    const last = performance.now() + patience;
    while (!(await isSo())) {
      if (performance.now() > last)
        throw new Error(`The dev server: not that ${what}. It said:\n${this.#said}`);
      await wait(100);
    }
  }
}
