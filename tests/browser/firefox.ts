import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The Firefox of the machine, if it has one; `FIREFOX_PATH` names another. */
export function installedFirefox(): string | undefined {
  const installed = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
  return [process.env['FIREFOX_PATH'], ...installed].find((path) => path && existsSync(path));
}

/**
 * A Firefox as it is installed, driven by WebDriver BiDi. Playwright drives only builds of its own, which the package registries do
 * not have, or newer ones than long-term releases.
 *
 * @see https://w3c.github.io/webdriver-bidi/
 */
export class Firefox {
  /** What must not happen: errors of scripts, violations of the policy, failed requests, requests off the site. */
  readonly faults: string[] = [];
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly #origin: string;
  readonly #answers = new Map<number, (answer: Answer) => void>();
  #socket: WebSocket | undefined;
  #context = '';

  private constructor(path: string, origin: string, preferences: Readonly<Record<string, boolean>>) {
    this.#origin = origin;
    this.#profile = mkdtempSync(join(tmpdir(), 'rejoinder-firefox-'));
    const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${value});\n`);
    writeFileSync(join(this.#profile, 'user.js'), lines.join(''));
    const args = ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', this.#profile];
    this.#process = spawn(path, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  }

  /** @param origin of the site that is visited */
  static async start(
    path: string,
    origin: string,
    preferences: Readonly<Record<string, boolean>> = {},
  ): Promise<Firefox> {
    const browser = new Firefox(path, origin, preferences);
    await browser.#connect();
    return browser;
  }

  async open(path: string): Promise<void> {
    const url = new URL(path, this.#origin).href;
    await this.#send('browsingContext.navigate', { context: this.#context, url, wait: 'complete' });
  }

  /** The value of an expression in the page, as JSON can carry it. Not of a promise: none is kept without JavaScript. */
  async evaluate<Value>(expression: string): Promise<Value> {
    const { result, exceptionDetails } = (await this.#send('script.evaluate', {
      expression: `JSON.stringify((${expression}) ?? null)`,
      target: { context: this.#context },
      awaitPromise: false,
    })) as { result?: { value: string }; exceptionDetails?: { text: string } };
    if (!result) throw new Error(`${expression}: ${exceptionDetails?.text}`);
    return JSON.parse(result.value) as Value;
  }

  /** Waits until an expression holds in the page, whatever page it is by then. */
  async until(expression: string): Promise<void> {
    const end = Date.now() + 15_000;
    while (Date.now() < end) {
      if (await this.evaluate(`Boolean(${expression})`).catch(() => false)) return;
      await new Promise((done) => setTimeout(done, 50));
    }
    const place = await this.evaluate('location.href').catch(() => 'a page that does not answer');
    throw new Error(`${expression} did not come to hold on ${place}`);
  }

  /** Clicks the first element, as a mouse does. */
  async click(selector: string): Promise<void> {
    await this.hover(selector);
    await this.#act('pointer', [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  async hover(selector: string): Promise<void> {
    await this.until(`document.querySelector(${JSON.stringify(selector)})`);
    const { nodes } = (await this.#send('browsingContext.locateNodes', {
      context: this.#context,
      locator: { type: 'css', value: selector },
      maxNodeCount: 1,
    })) as { nodes: readonly [{ sharedId: string }] };
    const find = `document.querySelector(${JSON.stringify(selector)})`;
    await this.evaluate(`${find}.scrollIntoView({ block: 'center', behavior: 'instant' })`);
    const origin = { type: 'element', element: { sharedId: nodes[0].sharedId } };
    await this.#act('pointer', [{ type: 'pointerMove', x: 0, y: 0, origin }]);
  }

  /** Its window is not the active one: keys reach the page and its fields, but press no buttons. */
  async press(keys: string): Promise<void> {
    await this.#act(
      'key',
      [...keys].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    );
  }

  async stop(): Promise<void> {
    this.#socket?.close();
    if (this.#process.exitCode === null) {
      const ended = once(this.#process, 'exit');
      this.#process.kill();
      await ended;
    }
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  async #act(type: string, actions: readonly object[]): Promise<void> {
    await this.#send('input.performActions', {
      context: this.#context,
      actions: [{ type, id: type, actions }],
    });
  }

  async #connect(): Promise<void> {
    this.#socket = new WebSocket(`${await this.#address()}/session`);
    this.#socket.addEventListener('message', ({ data }) => this.#hear(JSON.parse(String(data)) as Answer));
    await once(this.#socket, 'open');
    await this.#send('session.new', { capabilities: {} });
    const { contexts } = (await this.#send('browsingContext.getTree', {})) as {
      contexts: readonly [{ context: string }];
    };
    this.#context = contexts[0].context;
    const events = ['log.entryAdded', 'network.beforeRequestSent', 'network.responseCompleted'];
    await this.#send('session.subscribe', { events });
    await this.#send('script.addPreloadScript', { functionDeclaration: reportViolations });
  }

  #address(): Promise<string> {
    return new Promise((found, failed) => {
      let said = '';
      this.#process.stderr?.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
        if (address) found(address);
      });
      this.#process.on('exit', () => failed(new Error(`Firefox did not start: ${said}`)));
    });
  }

  async #send(method: string, params: object): Promise<object> {
    const id = this.#answers.size + 1;
    const answer = await new Promise<Answer>((done) => {
      this.#answers.set(id, done);
      this.#socket?.send(JSON.stringify({ id, method, params }));
    });
    if (answer.error !== undefined) throw new Error(`${method}: ${answer.error}: ${answer.message}`);
    return answer.result ?? {};
  }

  #hear({ id, ...answer }: Answer): void {
    if (id !== undefined) this.#answers.get(id)?.(answer);
    else if (answer.params) this.#note(answer.method ?? '', answer.params);
  }

  #note(method: string, { level, text, request, response }: EventParameters): void {
    if (method === 'log.entryAdded' && (level === 'error' || level === 'warn')) this.faults.push(`${text}`);
    const url = request?.url ?? '';
    if (method === 'network.beforeRequestSent' && /^https?:/.test(url) && !url.startsWith(`${this.#origin}/`))
      this.faults.push(`request: ${url}`);
    if (method === 'network.responseCompleted' && (response?.status ?? 0) >= 400)
      this.faults.push(`${response?.status}: ${url}`);
  }
}

/** Violations of the content security policy become errors that the protocol tells of. */
const reportViolations = `() => addEventListener('securitypolicyviolation', (event) =>
  console.error('violation: ' + event.violatedDirective + ' ' + event.blockedURI))`;

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly params?: EventParameters;
  readonly result?: object;
  readonly error?: string;
  readonly message?: string;
}

interface EventParameters {
  readonly level?: string;
  readonly text?: string;
  readonly request?: { readonly url: string };
  readonly response?: { readonly status: number };
}
