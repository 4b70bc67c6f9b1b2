import { base } from '../components/base-path.ts';
/** The order of the style layers. It stands in the page itself, so that no style sheet that arrives first can set another. */
export const layerOrder = '@layer reset, tokens, base, prose, components, utilities;';

/**
 * Lets the browser fetch a page while a reader is about to follow the link to it. Files are left out, and the pages that
 * are made in the browser.
 *
 * @see https://html.spec.whatwg.org/multipage/speculative-loading.html
 */
export const speculationRules = JSON.stringify({
  prefetch: [
    {
      where: {
        and: [
          { href_matches: `${base}*` },
          { not: { href_matches: [`${base}*.*`, `${base}brief/*`, `${base}search/*`] } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
});

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

const hashes = { layerOrder: await hashOf(layerOrder), speculationRules: await hashOf(speculationRules) };

/**
 * What a page may load and run: its own files, and nothing that stands in the page but the order of the layers and the
 * rules for fetching ahead. A host such as GitHub Pages sends no headers of ours, so that the policy stands in the page.
 *
 * Pagefind needs `wasm-unsafe-eval`, which lets compiled WebAssembly run and no script. Astro's own policy would list the
 * hashes of every script of the site on every page.
 *
 * @param others addresses of other sites that the page may fetch from, when its reader asks for it
 */
export function contentSecurityPolicy(others: readonly string[]): string {
  const origins = others.map((address) => ` ${new URL(address).origin}`);
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${hashes.speculationRules}`,
    `style-src 'self' ${hashes.layerOrder}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${[...new Set(origins)].join('')}`,
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
