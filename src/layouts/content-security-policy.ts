/** The order of the style layers. It stands in the page itself, so that no style sheet that arrives first can set another. */
export const layerOrder = '@layer reset, tokens, base, prose, components, utilities;';

const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(layerOrder));
const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));

/**
 * What a page may load and run: its own files, and nothing that stands in the page but the order of the layers. A host such
 * as GitHub Pages sends no headers of ours, so that the policy stands in the page.
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
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' 'sha256-${hash}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${[...new Set(origins)].join('')}`,
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
