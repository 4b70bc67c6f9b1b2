import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inventCorpus } from './corpus.ts';
import { measure, type Cost } from './measure.ts';
import { eleventy } from './peers/eleventy.ts';
import { hugo } from './peers/hugo.ts';
import { peerPages } from './peers/pages.ts';
import type { InstalledPeer, Peer } from './peers/peer.ts';
import { starlight } from './peers/starlight.ts';
import { stock } from './peers/stock.ts';
import { sizesOf, type SiteSizes } from './sizes.ts';

/** A generator on this machine, or why there is none. */
export type Candidate = InstalledPeer | NotMeasured;

/** What a peer's cold build took, or why that is not known. */
export type PeerResult = Built | NotMeasured;

interface Built {
  readonly name: string;
  readonly cost: Cost;
  readonly sizes: Pick<SiteSizes, 'pages' | 'html'>;
}

interface NotMeasured {
  readonly name: string;
  readonly notMeasured: string;
}

const peers: readonly Peer[] = [hugo, eleventy, starlight, stock];

export async function installPeers(folder: string): Promise<Candidate[]> {
  const installed: Candidate[] = [];
  for (const [at, { name, install }] of peers.entries()) {
    const own = join(folder, `peer-${at}`);
    mkdirSync(own, { recursive: true });
    installed.push(await install(own).catch((error: unknown) => ({ name, notMeasured: reason(error) })));
  }
  return installed;
}

/** Builds the corpus that we have built with every peer, one after the other, each from nothing. */
export async function measurePeers(
  candidates: readonly Candidate[],
  claims: number,
  folder: string,
): Promise<PeerResult[]> {
  const pages = peerPages(inventCorpus(claims).drafts);
  const results: PeerResult[] = [];
  for (const candidate of candidates) {
    if ('notMeasured' in candidate) results.push(candidate);
    else {
      const site = join(folder, 'peer-site');
      const { program, args, output } = candidate.prepare(site, pages);
      try {
        const cost = await measure(program, args, { cwd: site });
        const sizes = sizesOf(output);
        // A build that succeeds with half of the pages is no measure of anything.
        if (sizes.pages < pages.length) throw new Error(`wrote ${sizes.pages} of ${pages.length} pages`);
        results.push({ name: candidate.name, cost, sizes });
      } catch (error) {
        results.push({ name: candidate.name, notMeasured: reason(error) });
      } finally {
        // The largest of them take up hundreds of megabytes, in memory.
        rmSync(site, { recursive: true, force: true });
      }
    }
  }
  return results;
}

export function peersReport(results: readonly PeerResult[], own: Built): string {
  const rows = results.map((result) =>
    'notMeasured' in result
      ? `| ${result.name} | not measured: ${result.notMeasured} | | | | | | | | | |`
      : `${figures(result)} ${ratios(own, result).join(' | ')} |`,
  );
  return `
Beside other generators, ours as a multiple of each:

| cold build | CPU s | wall s | peak MB | pages | KB HTML a page | CPU s a MB HTML | ours: × CPU | × CPU a MB HTML | × wall | × MB |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${figures(own)} | | | |
${rows.join('\n')}

Our pages carry more than theirs (status, citations, machine-readable data), and our build also checks, indexes for search and
writes exports; the others only write pages, with titles and backlinks worked out for them beforehand. A MB of HTML costs what
the column "CPU s a MB HTML" says, whatever the pages carry.
`;
}

function figures({ name, cost, sizes }: Built): string {
  const kilobytes = sizes.html / 1024 / sizes.pages;
  const cells = [
    cost.cpu.toFixed(1),
    cost.wall.toFixed(1),
    cost.memory.toFixed(0),
    sizes.pages,
    kilobytes.toFixed(1),
    cpuPerMegabyte({ cost, sizes }).toFixed(2),
  ];
  return `| ${name} | ${cells.join(' | ')} |`;
}

function ratios(own: Built, peer: Built): string[] {
  return [
    own.cost.cpu / peer.cost.cpu,
    cpuPerMegabyte(own) / cpuPerMegabyte(peer),
    own.cost.wall / peer.cost.wall,
    own.cost.memory / peer.cost.memory,
  ].map((ratio) => ratio.toFixed(2));
}

function cpuPerMegabyte({ cost, sizes }: Pick<Built, 'cost' | 'sizes'>): number {
  return cost.cpu / (sizes.html / 1e6);
}

/** In a cell of a table. The first line repeats the command where the program said something itself. */
function reason(error: unknown): string {
  const [command, ...said] = String(error instanceof Error ? error.message : error)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const told = said.find((line) => /error/i.test(line)) ?? said.at(-1) ?? command ?? 'no reason given';
  return told.trim().replaceAll('|', '/').slice(0, 200);
}
