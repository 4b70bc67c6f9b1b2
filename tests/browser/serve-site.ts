import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createPagesServer } from '../../src/cli/pages-server.ts';
import { base, type BuiltSite } from '../runner/sites.ts';

/** A built site being served as GitHub Pages would, on a port of its own. */
export interface ServedSite {
  readonly origin: string;
  stop(): void;
}

/** Serves a built site until it is stopped. */
export async function serveSite({ folder }: BuiltSite): Promise<ServedSite> {
  const server = createPagesServer(folder, base).listen(0, 'localhost');
  await once(server, 'listening');
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
