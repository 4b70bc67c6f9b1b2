import { describe, expect, test } from 'vitest';
import { editionsAddress, livePublication } from '#knowledge/edition-address.ts';

const address = 'https://example.org';

describe('livePublication', () => {
  test.for([
    ['the site itself, when it is no edition', '/debate/', {}, '/debate/'],
    ['what is left of the base path', '/debate/ed/2026-11/', { label: '2026-11' }, '/debate/'],
    ['the root', '/ed/2026-11/', { label: '2026-11' }, '/'],
    ['the root, when the base path tells nothing', '/editions/2026-11/', { label: '2026-11' }, '/'],
  ] as const)('is %s', ([, base, settings, live]) => {
    expect(livePublication({ address, base }, settings)).toEqual({ address, base: live });
  });

  test('is what the builder says', () => {
    const settings = { label: '2026-11', live: 'https://live.example/debate' };
    expect(livePublication({ address, base: '/ed/2026-11/' }, settings)).toEqual({
      address: 'https://live.example',
      base: '/debate/',
    });
  });
});

describe('editionsAddress', () => {
  const live = { address, base: '/debate/' };
  const elsewhere = 'https://example.org/editions';

  test.for([
    ['/ed/ of the site', {}, {}, 'https://example.org/debate/ed/'],
    ['where site.yaml says', { editions: elsewhere }, {}, `${elsewhere}/`],
    [
      'where the builder says',
      { editions: elsewhere },
      { editions: 'https://else.example/' },
      'https://else.example/',
    ],
    ['not where the builder says nothing', { editions: elsewhere }, { editions: '' }, `${elsewhere}/`],
  ] as const)('is %s', ([, site, settings, expected]) => {
    expect(editionsAddress(live, site, settings)).toBe(expected);
  });
});
