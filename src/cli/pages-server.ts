import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/**
 * Serves a built site as GitHub Pages does: under its base path, `/x` redirected to `/x/` where a folder stands, an
 * unknown address answered with 404 and `404.html`, text compressed.
 *
 * @param folder the built site
 * @param base the base path, with slashes on both sides
 */
export function createPagesServer(folder: string, base: string): Server {
  return createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    let path: string;
    try {
      path = decodeURIComponent(url.pathname);
    } catch {
      send(response, 400);
      return;
    }
    if (path === base.slice(0, -1)) {
      redirect(response, base + url.search);
      return;
    }
    const inner = path.startsWith(base) ? normalize(`/${path.slice(base.length)}`) : undefined;
    const file = inner === undefined ? undefined : join(folder, inner);
    if (file && existsSync(file)) {
      if (!statSync(file).isDirectory()) {
        send(response, 200, file);
        return;
      }
      const index = join(file, 'index.html');
      if (existsSync(index)) {
        if (path.endsWith('/')) send(response, 200, index);
        else redirect(response, `${path}/${url.search}`);
        return;
      }
    }
    send(response, 404, join(folder, '404.html'));
  });
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { location: encodeURI(location) }).end();
}

function send(response: ServerResponse, status: number, file?: string): void {
  if (!file || !existsSync(file)) {
    response.writeHead(status, { 'content-type': 'text/plain' }).end(String(status));
    return;
  }
  const type = types[extname(file)] ?? 'application/octet-stream';
  const compressible = /text|javascript|json|svg|xml/.test(type);
  const gzip = compressible && /\bgzip\b/.test(response.req.headers['accept-encoding'] ?? '');
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'max-age=600',
    ...(gzip && { 'content-encoding': 'gzip', vary: 'accept-encoding' }),
  });
  // A file that cannot be read, or a reader who is gone, ends the response and nothing else.
  pipeline([createReadStream(file), ...(gzip ? [createGzip()] : []), response], () => {});
}
