import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { base } from '../runner/sites.ts';

/** A site as it is served, each page with a script of the tests in it. */
export interface WatchedSite {
  readonly origin: string;
  /** Addresses that were asked for and not answered with success. */
  readonly missing: readonly string[];
  stop(): void;
}

const script = `${base}watch.js`;

/**
 * Serves a site again for a browser whose driver tells nothing of what goes wrong in a page: a script in each page, right behind
 * its policy and bound by it, collects violations, errors and requests off the site (`readFaults`). What may be changed is what
 * is served here; the site stays as it was built.
 */
export async function watchSite(origin: string): Promise<WatchedSite> {
  const missing: string[] = [];
  const server = createServer(async ({ url = '/' }, response) => {
    if (url === script) {
      response.setHeader('Content-Type', 'text/javascript').end(watch);
      return;
    }
    const answer = await fetch(new URL(url, origin), { redirect: 'manual' });
    if (answer.status >= 400) missing.push(url);
    const type = answer.headers.get('content-type') ?? '';
    const location = answer.headers.get('location');
    if (location) response.setHeader('Location', location.replace(origin, ''));
    response.writeHead(answer.status, { 'Content-Type': type });
    const body = Buffer.from(await answer.arrayBuffer());
    response.end(type.startsWith('text/html') ? watched(body.toString()) : body);
  }).listen(0, 'localhost');
  await once(server, 'listening');
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    missing,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** What went wrong in every page so far. */
export const readFaults = `return JSON.parse(sessionStorage.getItem('faults') ?? '[]')`;

function watched(html: string): string {
  const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
  if (!policy.test(html)) throw new Error('a page without policy');
  return html.replace(policy, (meta) => `${meta}<script src="${script}"></script>`);
}

const watch = `
const note = (fault) => {
  const faults = JSON.parse(sessionStorage.getItem('faults') ?? '[]');
  sessionStorage.setItem('faults', JSON.stringify([...faults, fault + ' on ' + location.pathname]));
};
addEventListener('securitypolicyviolation', (event) =>
  note('violation of ' + event.effectiveDirective + ': ' + event.blockedURI));
addEventListener('error', (event) => note('error: ' + (event.message ?? event.target.outerHTML)), true);
addEventListener('unhandledrejection', (event) => note('rejection: ' + event.reason));
for (const level of ['error', 'warn']) {
  const say = console[level];
  console[level] = (...words) => { note(level + ': ' + words.join(' ')); say.apply(console, words); };
}
new PerformanceObserver((list) => {
  for (const { name } of list.getEntries())
    if (/^https?:/.test(name) && new URL(name).origin !== location.origin) note('request: ' + name);
}).observe({ type: 'resource', buffered: true });
`;
