import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSearchIndex } from '#files/search-index.ts';
import type { SearchRecord } from '#knowledge/search-record.ts';
import { SearchEngine } from '#components/search/engine.ts';
import { pagefindOptions, type Pagefind } from '#components/search/pagefind.ts';

/** An index, with the engine of the browser searching it in Node. */
export interface Indexed {
  readonly engine: SearchEngine;
  stop(): void;
}

export async function indexed(records: readonly SearchRecord[]): Promise<Indexed> {
  const cache = mkdtempSync(join(tmpdir(), 'search-'));
  const { engine, stop } = await searched(await buildSearchIndex(records, 'en', { cache }));
  return {
    engine,
    stop() {
      stop();
      rmSync(cache, { recursive: true });
    },
  };
}

/** The engine of the browser in Node, with an index that is built. @param folder that of the index */
export async function searched(folder: string): Promise<Indexed> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(folder, pathname.replace('/base/pagefind/', ''));
    if (existsSync(file)) response.end(readFileSync(file));
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const load = async (basePath: string): Promise<Pagefind> => {
    const { createInstance } = await import(pathToFileURL(join(folder, 'pagefind.js')).href);
    const pagefind = createInstance({ ...pagefindOptions, basePath, language: 'en' });
    await pagefind.init();
    return pagefind;
  };
  return {
    engine: new SearchEngine(`${origin}/base/`, 'en', [], load),
    stop() {
      server.close();
    },
  };
}
