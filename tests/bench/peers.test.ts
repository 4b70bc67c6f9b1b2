import { describe, expect, test } from 'vitest';
import { inventCorpus } from './corpus.ts';
import { peersReport } from './peers.ts';
import { flatBody } from './peers/flat.ts';
import { peerPages } from './peers/pages.ts';

const pages = peerPages(inventCorpus(100).drafts);
const addresses = new Set(pages.map(({ collection, id }) => `/${collection}/${id}/`));

describe('the pages that other generators are given', () => {
  test('lead to one another only', () => {
    const named = JSON.stringify(pages).matchAll(/"address":"([^"]+)"/g);
    expect(
      [...named].map(([, address]) => address).filter((address) => !addresses.has(address ?? '')),
    ).toEqual([]);
  });

  test('show every relation from both ends', () => {
    const count = (of: 'relations' | 'answers'): number =>
      pages.reduce((sum, { matter }) => sum + matter[of].length, 0);
    expect(count('relations')).toBeGreaterThan(100);
    expect(count('answers')).toBe(count('relations'));
  });

  test('hold the same in plain Markdown', () => {
    for (const page of pages.filter(({ collection }) => collection === 'claims')) {
      const body = flatBody(page);
      for (const { quote, source } of page.matter.evidence) {
        expect(body).toContain(`> ${quote}`);
        expect(body).toContain(`(${source.address})`);
      }
      expect(body).not.toContain('<Aside>');
    }
  });
});

describe('the table of other generators', () => {
  const sizes = { pages: 10, html: 1_000_000 };
  const cost = { cpu: 6, wall: 3, memory: 100, output: '' };

  test('holds ours as a multiple of each', () => {
    const peer = { name: 'Peer', cost: { ...cost, cpu: 2 }, sizes: { pages: 10, html: 500_000 } };
    expect(peersReport([peer], { name: 'ours', cost, sizes })).toContain(
      '| Peer | 2.0 | 3.0 | 100 | 10 | 48.8 | 4.00 | 3.00 | 1.50 | 1.00 | 1.00 |',
    );
  });

  test('says why one is missing', () => {
    const missing = { name: 'Peer', notMeasured: 'spawn peer ENOENT' };
    expect(peersReport([missing], { name: 'ours', cost, sizes })).toContain(
      '| Peer | not measured: spawn peer ENOENT |',
    );
  });
});
