import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { isInstalled } from '../runner/programs.ts';

/** Whether WebKit's driver and a screen for it are here: the browser has no headless mode. */
export function hasWebKit(): boolean {
  return isInstalled('WebKitWebDriver') && isInstalled('Xvfb');
}

const element = 'element-6066-11e4-a52e-4f735466cecf';

/**
 * WebKitGTK's MiniBrowser, driven by WebDriver on a screen of its own. WebDriver tells neither of a page's console nor of its
 * requests: what a page reports is collected in the page, and its requests are read off its own list of resources.
 *
 * @see https://www.w3.org/TR/webdriver2/
 */
export class WebKit {
  readonly #processes: ChildProcess[] = [];
  #session = '';

  static async start(): Promise<WebKit> {
    const browser = new WebKit();
    try {
      await browser.#connect();
    } catch (error) {
      await browser.stop();
      throw error;
    }
    return browser;
  }

  async open(url: string): Promise<void> {
    await this.#send('POST', '/url', { url });
  }

  /** What a script that returns something gives, as JSON can carry it. */
  async run<Value>(script: string): Promise<Value> {
    return (await this.#send('POST', '/execute/sync', { script, args: [] })) as Value;
  }

  /** Waits until an expression holds in the page, whatever page it is by then. */
  async until(expression: string): Promise<void> {
    const end = Date.now() + 30_000;
    while (Date.now() < end) {
      if (await this.run(`return Boolean(${expression})`).catch(() => false)) return;
      await new Promise((done) => setTimeout(done, 100));
    }
    const place = await this.run('return location.href').catch(() => 'a page that does not answer');
    throw new Error(`${expression} did not come to hold on ${place}`);
  }

  /** Clicks the first element, as a mouse does. */
  async click(selector: string): Promise<void> {
    await this.until(`document.querySelector(${JSON.stringify(selector)})`);
    await this.#send('POST', `/element/${await this.#find(selector)}/click`, {});
  }

  async type(selector: string, text: string): Promise<void> {
    await this.#send('POST', `/element/${await this.#find(selector)}/value`, { text });
  }

  async stop(): Promise<void> {
    if (this.#session) await this.#send('DELETE', '', undefined).catch(() => undefined);
    for (const process of this.#processes.reverse()) {
      if (process.exitCode !== null || process.signalCode !== null) continue;
      const ended = once(process, 'exit');
      process.kill();
      await ended;
    }
  }

  async #find(selector: string): Promise<string> {
    const found = await this.#send('POST', '/element', { using: 'css selector', value: selector });
    return (found as Record<string, string>)[element] ?? '';
  }

  async #connect(): Promise<void> {
    // Given a file to write to, the server takes a free screen and says which.
    const screen = this.#start('Xvfb', [
      '-displayfd',
      '3',
      '-screen',
      '0',
      '1280x1024x24',
      '-nolisten',
      'tcp',
    ]);
    const [display] = (await once(screen.stdio[3] as NodeJS.ReadableStream, 'data')) as [Buffer];
    const port = await freePort();
    this.#start('WebKitWebDriver', [`--port=${port}`], {
      DISPLAY: `:${display.toString().trim()}`,
      // There is neither a sandbox nor a graphics card where tests run as root in a container.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
    });
    const address = `http://127.0.0.1:${port}/session`;
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { args: ['--automation'] } } };
    const answer = (await patiently(() => ask('POST', address, { capabilities }))) as { sessionId: string };
    this.#session = `${address}/${answer.sessionId}`;
  }

  #start(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
    const child = spawn(program, args, {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      env: { ...process.env, ...env },
    });
    this.#processes.push(child);
    return child;
  }

  #send(method: string, path: string, body: object | undefined): Promise<unknown> {
    return ask(method, `${this.#session}${path}`, body);
  }
}

async function ask(method: string, url: string, body: object | undefined): Promise<unknown> {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: { error?: string; message?: string } | null };
  if (!response.ok) throw new Error(`${method} ${url}: ${value?.error}: ${value?.message}`);
  return value;
}

/** The driver takes a moment to listen. */
async function patiently<Result>(work: () => Promise<Result>): Promise<Result> {
  const end = Date.now() + 20_000;
  for (;;)
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof TypeError) || Date.now() > end) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
