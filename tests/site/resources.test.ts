import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { base, debate, fixture } from '../runner/sites.ts';
import { builtPages, faults, type Page } from './built-pages.ts';

/** Attributes through which a page makes the browser fetch something. */
const fetching = [
  'script[src]',
  'img[src]',
  'img[srcset]',
  'source[src]',
  'source[srcset]',
  'iframe[src]',
  'embed[src]',
  'object[data]',
  'video[src]',
  'audio[src]',
  'track[src]',
  'use[href]',
  'image[href]',
  'form[action]',
  'link[rel=stylesheet][href]',
  'link[rel=icon][href]',
  'link[rel=preload][href]',
  'link[rel=modulepreload][href]',
  'link[rel=prefetch][href]',
  'link[rel=preconnect][href]',
  'link[rel=dns-prefetch][href]',
  'link[rel=manifest][href]',
];

describe.each([debate, fixture])('the $name', (site) => {
  test('fetches nothing from another site in any page', () => {
    expect(faults(builtPages(site), (page) => fetched(page).filter(isElsewhere))).toEqual([]);
  });

  test('fetches nothing from another site in any style sheet', () => {
    const wrong = globSync('**/*.css', { cwd: site.folder }).flatMap((name) =>
      [...readFileSync(join(site.folder, name), 'utf8').matchAll(/(?:url\(|@import)\s*["']?([^"')\s;]+)/g)]
        .map(([, address = '']) => address)
        .filter((address) => /^(?:https?:)?\/\//.test(address))
        .map((address) => `${name}: ${address}`),
    );
    expect(wrong).toEqual([]);
  });

  test('has no script or style in an attribute', () => {
    const wrong = faults(builtPages(site), ({ $ }) =>
      $('*')
        .toArray()
        .flatMap((element) => Object.keys($(element).attr() ?? {}).filter(isActive)),
    );
    expect(wrong).toEqual([]);
  });
});

function fetched({ $ }: Page): string[] {
  return fetching.flatMap((selector) => {
    const attribute = /\[(src|srcset|data|href|action)\]$/.exec(selector)?.[1] ?? '';
    return $(selector)
      .toArray()
      .map((element) => $(element).attr(attribute) ?? '');
  });
}

function isElsewhere(address: string): boolean {
  return !address.startsWith(base) && !address.startsWith('data:') && !address.startsWith('#');
}

function isActive(attribute: string): boolean {
  return /^on/.test(attribute) || attribute === 'style';
}
