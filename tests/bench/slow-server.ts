import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { createPagesServer } from '../../src/cli/pages-server.ts';

/** A built site behind a slow line, which counts what goes over it. */
export interface SlowServer {
  readonly origin: string;
  /** Bytes of bodies, as they were sent, so far. */
  bytes(): number;
  /** From now on answers take as long as over the line. */
  slowDown(): void;
  stop(): void;
}

/** Lighthouse's slow 4G: milliseconds there and back, and bytes a millisecond on a line that all answers share. */
const slow4g = { latency: 150, rate: 200 };

/**
 * Serves a site as over slow 4G. The line is slowed here and not in the browser, whose own throttling leaves out what workers
 * fetch, and Pagefind is one.
 */
export async function serveSlowly(folder: string, base: string): Promise<SlowServer> {
  const pages = createPagesServer(folder, base).listen(0, 'localhost');
  await once(pages, 'listening');
  let bytes = 0;
  let isSlow = false;
  let lineFree = 0;
  const line = createServer(({ url = '/', headers }, response) => {
    request({ port: portOf(pages), path: url, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const body = Buffer.concat(chunks);
        bytes += body.length;
        const now = performance.now();
        lineFree = Math.max(now + slow4g.latency, lineFree) + body.length / slow4g.rate;
        const send = (): void => void response.writeHead(answer.statusCode ?? 500, answer.headers).end(body);
        if (isSlow) setTimeout(send, lineFree - now);
        else send();
      });
    }).end();
  }).listen(0, 'localhost');
  await once(line, 'listening');
  return {
    origin: `http://localhost:${portOf(line)}`,
    bytes: () => bytes,
    slowDown() {
      isSlow = true;
      lineFree = 0;
    },
    stop() {
      for (const server of [line, pages]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
